import type { Aggregates, Bin } from '../../../engine/engine';
import { totalsText } from '../../../i18n/standings';
import type { Words } from '../../../i18n/words';
import { formatSpan } from '../../../time/format';
import type { TimeWindow } from '../../../time/interval';

/** What a bar stands for: when, how many events lie there for certain, and how many more may. */
export function binText({ sure, may }: Bin, window: TimeWindow, { t, time }: Words): string {
  const slots = { when: formatSpan(window, time, 'long'), n: sure.now };
  return may.now
    ? t('timeline.density-may', { ...slots, may: may.now })
    : t('timeline.density', slots);
}

/** What the timeline shows, in a sentence or two: the time in view, how far contacts got, how many statements, and whether dates are disputed. */
export function timelineSummary({ totals }: Aggregates, window: TimeWindow, words: Words): string {
  const { t, time } = words;
  const span = formatSpan(window, time, 'long');
  const n = totals.events.now;
  if (!n) return t('timeline.summary-none', { window: span });
  const disputed = totals.disputedDates.now;
  return [
    t('timeline.summary', { window: span, n, parts: totalsText(totals, words) }),
    ...(disputed ? [t('timeline.summary-disputed', { n: disputed })] : []),
  ].join(' ');
}
