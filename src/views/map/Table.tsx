import { DataTable } from '../../chart/DataTable';
import { standings } from '../../engine/standing';
import { useText } from '../../i18n/useText';
import { formatDayYear } from '../../time/format';
import type { AxisTime } from '../../time/interval';
import type { PlaceTally } from './layout/tally';

/** The map's numbers as a table: the places with most events first, each with its precision and its first and last day. */
export function Table({ places }: { places: readonly PlaceTally[] }) {
  const words = useText();
  const shown = places.filter(({ open }) => open > 0);
  const day = (t: AxisTime) => (Number.isFinite(t) ? formatDayYear(t, words.time) : '');
  return (
    <DataTable
      caption={words.t('map.caption')}
      columns={[
        { key: 'place', label: words.t('map.column-place') },
        { key: 'precision', label: words.t('map.column-precision') },
        { key: 'events', label: words.t('map.column-events'), numeric: true },
        ...standings.map((key) => ({ key, label: words.t(`map.column-${key}`), numeric: true })),
        { key: 'first', label: words.t('map.column-first') },
        { key: 'last', label: words.t('map.column-last') },
        { key: 'open', label: words.t('map.column-open'), numeric: true },
      ]}
      rows={shown.map(({ place, now, open, span, standings: counts }) => ({
        key: place.id,
        cells: [
          <bdi key="name">{words.name(place.name)}</bdi>,
          words.t(`map.precision-${place.precision}`),
          ...[now, ...standings.map((standing) => counts[standing])].map(words.number),
          span ? day(span.start) : '',
          span ? day(span.end - 1) : '',
          words.number(open),
        ],
      }))}
    />
  );
}
