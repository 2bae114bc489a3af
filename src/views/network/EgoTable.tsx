import { DataTable } from '../../chart/DataTable';
import type { Circle } from '../../engine/meeting';
import { standings } from '../../engine/standing';
import { whenText } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';

type Props = {
  /** Whom the actor in the middle met. */
  readonly circle: Circle;
  /** The name of an actor. */
  readonly nameOf: (id: string) => string;
};

/** The partners of one actor as a table, with the first and the last contact of each. */
export function EgoTable({ circle, nameOf }: Props) {
  const words = useText();
  const { t, number } = words;
  return (
    <DataTable
      caption={t('network.ego-caption', { name: nameOf(circle.of) })}
      columns={[
        { key: 'partner', label: t('network.column-partner') },
        { key: 'contacts', label: t('network.column-contacts'), numeric: true },
        { key: 'planned', label: t('network.column-planned'), numeric: true },
        { key: 'postponed', label: t('network.column-postponed'), numeric: true },
        { key: 'cancelled', label: t('network.column-cancelled'), numeric: true },
        { key: 'unconfirmed', label: t('network.column-unconfirmed'), numeric: true },
        { key: 'first', label: t('network.column-first') },
        { key: 'last', label: t('network.column-last') },
      ]}
      rows={circle.partners.map(({ id, now, first, last }) => ({
        key: id,
        cells: [
          <bdi key="name">{nameOf(id)}</bdi>,
          ...standings.map((standing) => number(now[standing])),
          whenText(first.event, words, 'short'),
          whenText(last.event, words, 'short'),
        ],
      }))}
    />
  );
}
