import type { Route } from '../filters/path';
import type { Briefing, Dataset } from '../model/dataset';

/** The briefing that tells a dataset's story, which is the tour of a first visit: its first; null where it has none. */
export function storyOf({ briefings }: Dataset): Briefing | null {
  return briefings[0] ?? null;
}

/** The step beyond the first of any briefing to go on with, where it was left; null where there is no such step. */
export function leftAt({ briefings }: Dataset, last: Route['brief']): Route['brief'] {
  const steps = briefings.find(({ id }) => id === last?.briefing)?.steps.length ?? 0;
  return last && last.step > 1 && last.step <= steps ? last : null;
}
