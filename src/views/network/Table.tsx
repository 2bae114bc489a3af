import { DataTable } from '../../chart/DataTable';
import { useText } from '../../i18n/useText';
import type { Graph } from './layout/graph';
import { partnersOf } from './layout/summary';

/** The network's numbers as a table, one row an actor. */
export function Table({ graph, nameOf }: { graph: Graph; nameOf: (id: string) => string }) {
  const { t, number } = useText();
  const partner = ([id, count]: readonly [string, number]) =>
    t('network.name-count', { name: nameOf(id), count });
  return (
    <DataTable
      caption={t('network.caption')}
      columns={[
        { key: 'actor', label: t('network.column-actor') },
        { key: 'contacts', label: t('network.column-contacts'), numeric: true },
        { key: 'planned', label: t('network.column-planned'), numeric: true },
        { key: 'alone', label: t('network.column-alone'), numeric: true },
        { key: 'with', label: t('network.column-with') },
      ]}
      rows={graph.actors
        .filter(({ contacts }) => contacts > 0)
        .map(({ id, contacts, planned, alone }) => ({
          key: id,
          cells: [
            <bdi key="name">{nameOf(id)}</bdi>,
            ...[contacts, planned, alone].map(number),
            partnersOf(id, graph).map(partner).join(', '),
          ],
        }))}
    />
  );
}
