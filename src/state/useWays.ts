import { useEffect, useState } from 'react';
import type { Aggregates, Engine, Frame } from '../engine/engine';
import { changed, type LinkChange } from '../filters/change';
import type { Link } from '../filters/filters';
import type { Chip } from '../views/controls/chips';
import type { Way } from '../views/list/NoRows';

type Answer = { link: Link | null; ways: readonly Way[] };

const none: readonly Way[] = [];

/** How many events there would be with a change to the link. */
export async function countWith(
  engine: Engine,
  link: Link,
  change: LinkChange,
  frame: Frame,
): Promise<number> {
  return (await engine.aggregate(changed(link, change), frame)).totals.events.now;
}

/**
 * The ways out of an empty answer: for each filter in force, how many events there would be without
 * it; the best first, those that would still be empty left out. Nothing is asked while there are events.
 */
export function useWays(
  engine: Engine,
  link: Link,
  frame: Frame | null,
  aggregates: Aggregates | null,
  chips: readonly Chip[],
): readonly Way[] {
  const [answer, setAnswer] = useState<Answer>({ link: null, ways: none });
  const empty = aggregates !== null && aggregates.totals.events.now === 0;
  useEffect(() => {
    if (!empty || !frame) return;
    let current = true;
    const asked = chips.map(async ({ label, change }) => {
      const count = await countWith(engine, link, change, frame);
      return { label, change, count };
    });
    void Promise.all(asked).then((found) => {
      const ways = found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
      if (current) setAnswer({ link, ways });
    });
    return () => {
      current = false;
    };
  }, [empty, engine, link, frame, chips]);
  return empty && answer.link === link ? answer.ways : none;
}
