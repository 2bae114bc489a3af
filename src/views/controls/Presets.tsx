import { Toolbar } from '../../chart/Toolbar';
import { useText } from '../../i18n/useText';
import type { Words } from '../../i18n/words';
import { formatDate, formatSpan } from '../../time/format';
import type { TimeWindow } from '../../time/interval';
import type { ViewProps } from '../view';
import { openRows, timePresets, type TimePreset } from './presets';

type Props = Pick<ViewProps, 'aggregates' | 'filters' | 'onCommit'> & {
  /** All the time there is. */
  readonly extent: TimeWindow;
};

function labelOf({ why, length, window }: TimePreset, { t, time }: Words): string {
  switch (why) {
    case 'last-days':
    case 'last-years':
      return t(`controls.preset-${why}`, { n: length });
    case 'busiest':
      return t('controls.preset-busiest', { period: formatSpan(window, time) });
    case 'until':
      return t('controls.preset-until', { day: formatDate(window.end - 1, time) });
    case 'year':
      return formatSpan(window, time);
  }
}

/** Time filters that fit the data, each with what it leaves; the one that stands is pressed, and a press takes it back. */
export function Presets({ aggregates, filters, extent, onCommit }: Props) {
  const words = useText();
  const { when, certain } = filters;
  const presets = timePresets({
    extent,
    rows: openRows(aggregates),
    known: aggregates.known,
    certain: certain ?? false,
  });
  if (!presets.length) return null;
  return (
    <Toolbar className="facet-presets" label={words.t('controls.presets')}>
      {presets.map((preset) => {
        const { window, why, n } = preset;
        const chosen = when?.start === window.start && when.end === window.end;
        return (
          <button
            key={why}
            type="button"
            aria-pressed={chosen}
            onClick={() => onCommit({ when: chosen ? null : window })}
          >
            {labelOf(preset, words)}
            {n !== null && <small> {words.number(n)}</small>}
          </button>
        );
      })}
    </Toolbar>
  );
}
