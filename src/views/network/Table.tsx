import { DataTable } from '../../chart/DataTable';
import type { Pair } from '../../engine/engine';
import { standings, totalOf } from '../../engine/standing';
import { standingsLabel } from '../../i18n/standings';
import { useText } from '../../i18n/useText';
import type { Graph } from './layout/graph';
import { partnersOf } from './layout/summary';

type Props = {
  /** What is drawn. */
  readonly graph: Graph;
  /** The pairs, strongest first. */
  readonly pairs: readonly Pair[];
  /** The name of an actor. */
  readonly nameOf: (id: string) => string;
};

/** The network's numbers as a table, one row an actor. */
export function Table({ graph, pairs, nameOf }: Props) {
  const words = useText();
  const { t, number } = words;
  const partner = (of: string) => (pair: Pair) =>
    t('network.name-count', {
      name: nameOf(pair.a === of ? pair.b : pair.a),
      counts: standingsLabel(pair.now, words),
    });
  return (
    <DataTable
      caption={t('network.caption')}
      columns={[
        { key: 'actor', label: t('network.column-actor') },
        { key: 'contacts', label: t('network.column-contacts'), numeric: true },
        { key: 'planned', label: t('network.column-planned'), numeric: true },
        { key: 'postponed', label: t('network.column-postponed'), numeric: true },
        { key: 'cancelled', label: t('network.column-cancelled'), numeric: true },
        { key: 'unconfirmed', label: t('network.column-unconfirmed'), numeric: true },
        { key: 'alone', label: t('network.column-alone'), numeric: true },
        { key: 'with', label: t('network.column-with') },
      ]}
      rows={graph.actors
        .filter(({ contacts }) => contacts > 0)
        .map(({ id, now, alone }) => ({
          key: id,
          cells: [
            <bdi key="name">{nameOf(id)}</bdi>,
            ...standings.map((standing) => number(now[standing])),
            number(totalOf(alone)),
            partnersOf(id, pairs).map(partner(id)).join(', '),
          ],
        }))}
    />
  );
}
