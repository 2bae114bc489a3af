import type { EventRow } from '../../engine/engine';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import type { Claim, Supported } from '../../model/resolve';

/** The address if a reader may safely follow it: `http:` or `https:`; null for anything else. */
export function safeUrl(url: string | null): string | null {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/**
 * The values that stand side by side, in the order in which they were published: by the earliest day
 * of their reports, ties as they came. Nobody's value is put first for having more supporters.
 */
export function published<T>(
  claim: Claim<T>,
  reports: EventRow['reports'],
): readonly Supported<T>[] {
  const day = ({ supporters }: Supported<T>) =>
    Math.min(...supporters.map((i) => reports.get(i)?.known ?? Infinity));
  return [claim, ...claim.alternatives]
    .map((value) => ({ value, day: day(value) }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ value }) => value);
}

/**
 * What tells the source of a report apart from another page of the same publisher that speaks of the event on
 * the same day: the page's title, or its id; null where publisher and day are enough.
 */
export function apartFrom(
  report: number,
  reports: EventRow['reports'],
  { sources }: Vocabulary,
  words: Words,
): string | null {
  const own = reports.get(report);
  if (!own) return null;
  const publisher = (id: string): string => {
    const source = sources.get(id);
    return source ? words.name(source.publisher) : id;
  };
  const namesake = [...reports.values()].some(
    ({ source, known }) =>
      source !== own.source && known === own.known && publisher(source) === publisher(own.source),
  );
  if (!namesake) return null;
  const title = sources.get(own.source)?.title;
  return title ? words.name(title) : own.source;
}
