import type { Briefing, Dataset } from '../model/dataset';

/** The briefing that tells a dataset's story, which is the tour of a first visit: its first; null where it has none. */
export function storyOf({ briefings }: Dataset): Briefing | null {
  return briefings[0] ?? null;
}
