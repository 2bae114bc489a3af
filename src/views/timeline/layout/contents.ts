import type { AxisContents } from '../../../chart/axis';
import { isTimed } from '../../../time/calendar';
import { relate, type TimeWindow } from '../../../time/interval';
import type { Dated } from './entries';

/** What of the events in view the axis goes by: how many have an hour, and the days of those that have a mark. */
export function contentsOf(
  entries: readonly Pick<Dated, 'when' | 't' | 'band'>[],
  window: TimeWindow,
): AxisContents {
  const inView = entries.filter(({ when }) => relate(when, window) !== 'outside');
  return {
    timed: inView.filter(({ when }) => isTimed(when.precision)).length,
    moments: inView.flatMap(({ band, t }) => (band ? [] : t)),
  };
}
