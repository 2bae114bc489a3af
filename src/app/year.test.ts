import { describe, expect, it } from 'vitest';
import { createLocalEngine } from '../engine/local';
import { parseLink } from '../filters/codec';
import { restrict } from '../filters/restrict';
import { heads, knownOn, sidesOf, year } from '../testing/year';
import { wholeFrame } from '../testing/talks';

const engine = createLocalEngine(year);
const latest = knownOn(Infinity);
const took = ['held', undefined];

/** What the screen of a link counts: the ids of its events, and its contacts that took place. */
async function counted(search: string) {
  const { link, dropped } = restrict(parseLink(search).link, year);
  expect(dropped).toEqual([]);
  const { rows, standout } = await engine.aggregate(link, wholeFrame);
  return { ids: rows.items.map(({ event }) => event.id).sort(), took: standout?.contacts };
}

describe('a link into the year of talks counts what one finds event by event', () => {
  it.each<[string, (event: (typeof latest)[number]) => boolean]>([
    ['', () => true],
    ['?who=umerov', ({ participants }) => participants.present.some(({ id }) => id === 'umerov')],
    ['?side=ru,us&together=side', (event) => ['ru', 'us'].every((id) => sidesOf(event).has(id))],
    ['?side=ru,ua&together=side', (event) => ['ru', 'ua'].every((id) => sidesOf(event).has(id))],
    [
      '?who=macron,zelenskyy&together=1',
      (event) => ['macron', 'zelenskyy'].every((id) => heads(event).includes(id)),
    ],
    [
      '?status=cancelled,postponed',
      ({ status }) => ['cancelled', 'postponed'].includes(status?.value ?? ''),
    ],
  ])('%s', async (search, holds) => {
    const wanted = latest.filter(holds);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await counted(search)).toEqual({
      ids: wanted.map(({ id }) => id).sort(),
      took: wanted.filter(
        ({ kind, status }) => kind?.value !== 'statement' && took.includes(status?.value),
      ).length,
    });
  });
});
