import type { TimeScale } from '../../../chart/scale';
import type { Known } from '../../../filters/filters';
import { dayLength, type AxisTime } from '../../../time/interval';

const timeOf = (known: Known): AxisTime => (known === 'latest' ? Infinity : known);

/** The next day on which a report came, ascending; `latest` after the last. */
export function dayAfter(known: Known, days: readonly AxisTime[]): Known {
  return days.find((day) => day > timeOf(known)) ?? 'latest';
}

/** The day before on which a report came; the same where there is none. */
export function dayBefore(known: Known, days: readonly AxisTime[]): Known {
  return days.findLast((day) => day < timeOf(known)) ?? known;
}

/** The day on which a report came whose end stands nearest to a pixel; `latest` stands at the right end. */
export function nearestDay(
  x: number,
  days: readonly AxisTime[],
  scale: TimeScale,
  width: number,
): Known {
  let nearest: Known = 'latest';
  let least = Math.abs(width - x);
  for (const day of days) {
    const away = Math.abs(scale.x(day + dayLength) - x);
    if (away > least) continue;
    least = away;
    nearest = day;
  }
  return nearest;
}
