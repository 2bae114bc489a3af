import type { Aggregates } from '../../../engine/engine';
import type { Words } from '../../../i18n/words';
import { formatSpan } from '../../../time/format';
import type { TimeWindow } from '../../../time/interval';

/** What the timeline shows, in a sentence or two: the time in view, how many contacts and statements, and whether dates are disputed. */
export function timelineSummary(
  { totals }: Aggregates,
  window: TimeWindow,
  { t, time }: Words,
): string {
  const span = formatSpan(window, time, 'long');
  const n = totals.events.now;
  if (!n) return t('timeline.summary-none', { window: span });
  const planned = totals.contactsByStatus.get('planned')?.now ?? 0;
  const contacts = planned
    ? t('timeline.summary-contacts', { n: totals.contacts.now, planned })
    : t('timeline.summary-contacts-only', { n: totals.contacts.now });
  const statements = t('timeline.summary-statements', { n: totals.statements.now });
  const disputed = totals.disputedDates.now;
  return [
    t('timeline.summary', { window: span, n, contacts, statements }),
    ...(disputed ? [t('timeline.summary-disputed', { n: disputed })] : []),
  ].join(' ');
}
