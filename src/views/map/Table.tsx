import { DataTable } from '../../chart/DataTable';
import { standings } from '../../engine/standing';
import { useText } from '../../i18n/useText';
import type { PlaceTally } from './layout/tally';

/** The map's numbers as a table. */
export function Table({ places }: { places: readonly PlaceTally[] }) {
  const words = useText();
  return (
    <DataTable
      caption={words.t('map.caption')}
      columns={[
        { key: 'place', label: words.t('map.column-place') },
        { key: 'precision', label: words.t('map.column-precision') },
        { key: 'events', label: words.t('map.column-events'), numeric: true },
        ...standings.map((key) => ({ key, label: words.t(`map.column-${key}`), numeric: true })),
        { key: 'open', label: words.t('map.column-open'), numeric: true },
      ]}
      rows={places.map(({ place, now, open, standings: counts }) => ({
        key: place.id,
        cells: [
          <bdi key="name">{words.name(place.name)}</bdi>,
          words.t(`map.precision-${place.precision}`),
          ...[now, ...standings.map((standing) => counts[standing]), open].map(words.number),
        ],
      }))}
    />
  );
}
