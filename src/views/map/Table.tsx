import { DataTable } from '../../chart/DataTable';
import { useText } from '../../i18n/useText';
import type { PlaceTally } from './layout/tally';

/** The map's numbers as a table. */
export function Table({ places }: { places: readonly PlaceTally[] }) {
  const words = useText();
  const count = (n: number | null) => (n === null ? '–' : words.number(n));
  return (
    <DataTable
      caption={words.t('map.caption')}
      columns={[
        { key: 'place', label: words.t('map.column-place') },
        { key: 'precision', label: words.t('map.column-precision') },
        { key: 'events', label: words.t('map.column-events'), numeric: true },
        { key: 'held', label: words.t('map.column-held'), numeric: true },
        { key: 'planned', label: words.t('map.column-planned'), numeric: true },
        { key: 'open', label: words.t('map.column-open'), numeric: true },
      ]}
      rows={places.map(({ place, now, held, planned, open }) => ({
        key: place.id,
        cells: [
          <bdi key="name">{words.name(place.name)}</bdi>,
          words.t(`map.precision-${place.precision}`),
          ...[now, held, planned, open].map(count),
        ],
      }))}
    />
  );
}
