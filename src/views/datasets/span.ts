import type { Digest } from '../../engine/digest';
import { withYears, type Words } from '../../i18n/words';
import { formatSpan } from '../../time/format';

/** What a dataset covers, in days with their years: `28 Dec 2025 – 11 Jan 2026`; null where no event has a date. */
export function spanText({ span }: Digest, words: Words, style: 'short' | 'long'): string | null {
  return span && formatSpan(span, withYears(words, 'all').time, style);
}

/** A dataset in the few words of a list: what it covers, and how many events it has. */
export function entryText(digest: Digest, words: Words): string {
  const events = words.t('datasets.events', { n: digest.events });
  const span = spanText(digest, words, 'short');
  return span === null ? events : words.t('datasets.entry', { span, events });
}
