import type { Known } from '../../filters/filters';
import { startOfDay, type AxisTime } from '../../time/interval';

/** The days on which a report came and that can be named, ascending, once each. */
export function namedDays(days: Iterable<AxisTime>): AxisTime[] {
  return [...new Set([...days].filter(Number.isFinite).map(startOfDay))].sort((a, b) => a - b);
}

// More than so many days are a list that nobody reads to its end; around the one looked at each is offered.
const mostOffered = 100;
const around = 15;

/**
 * The days to choose from: all of up to a hundred ascending `days`; of more those next to the one looked at, and others
 * evenly from the first to the last, from which one goes on step by step. `known` is Infinity for `latest`.
 */
export function offeredDays(days: readonly AxisTime[], known: AxisTime): readonly AxisTime[] {
  if (days.length <= mostOffered) return days;
  const next = days.findIndex((day) => day >= known);
  const at = next < 0 ? days.length : next;
  const parts = mostOffered - 2 * around - 2;
  const even = Array.from({ length: parts + 1 }, (_, i) =>
    Math.round((i * (days.length - 1)) / parts),
  );
  const near = Array.from({ length: 2 * around + 1 }, (_, i) => at - around + i);
  const chosen = new Set([...even, ...near]);
  return days.filter((_, i) => chosen.has(i));
}

/**
 * The day of knowledge one step before (-1) or after (1) `known`, where Infinity is `latest`: the next day on
 * which a report came, and after the last one `latest`. Null where there is no further step.
 */
export function reportBeside(
  days: readonly AxisTime[],
  known: AxisTime,
  direction: -1 | 1,
): Known | null {
  if (direction < 0) return days.findLast((day) => day < known) ?? null;
  if (known === Infinity) return null;
  return days.find((day) => day > known) ?? 'latest';
}

/**
 * The days between which to tell what changed: from the report day before `known` to `known` itself. Of
 * `latest` (Infinity) the last report day stands for it, since nothing came after. `from` is -Infinity on
 * the first report day. Null when there is no report day up to `known`.
 */
export function lastChange(
  days: readonly AxisTime[],
  known: AxisTime,
): { readonly from: AxisTime; readonly to: AxisTime } | null {
  const to = Number.isFinite(known)
    ? startOfDay(known)
    : known === Infinity
      ? days.at(-1)
      : undefined;
  if (to === undefined || !days.some((day) => day <= to)) return null;
  return { from: days.findLast((day) => day < to) ?? -Infinity, to };
}
