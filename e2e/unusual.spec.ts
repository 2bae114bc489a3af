import { expect, test, type Page } from '@playwright/test';
import { Network } from './network';
import { madeFile, Timeline, type MadeActors, type MadeEvent } from './timeline';

const mostElements = 700;

const ids = (n: number, side: string): string[] =>
  Array.from({ length: n }, (_, i) => `${side}-${i}`);
const meeting = (id: string, who: readonly string[]): MadeEvent => ({
  ...{ id, when: '2025-03-03', who },
});

/** A network of a reader's own file, and what must be said and drawn of it. */
type Unusual = {
  /** The events. */
  readonly events: readonly MadeEvent[];
  /** What actors there are beside. */
  readonly actors?: MadeActors;
  /** What the views call an actor: by its id, the last word of its name, where nothing is said. */
  readonly called?: (id: string) => string;
  /** How its summary begins. */
  readonly says: string;
  /** How many participants there are. */
  readonly participants: number;
  /** Whether its marks are pixels, which the tests of its layout see. */
  readonly packed?: boolean;
};

/** Opens a file, and holds its network to what is the same of any. */
async function draws(page: Page, unusual: Unusual): Promise<Network> {
  const { events, actors, called = (id) => id, says, participants, packed = false } = unusual;
  const network = new Network(page);
  await Timeline.serving(page, madeFile(events, actors), '&show=timeline,network');
  await expect(network.summary).toHaveText(new RegExp(`^${says}`));
  await expect(network.pixels).toHaveCount(packed ? 1 : 0);
  await expect(network.actors.first()).toBeAttached();
  if (!packed) {
    await expect(network.actors).toHaveCount(participants);
    expect(await network.overlaps()).toEqual([]);
  }
  expect(await network.elements()).toBeLessThanOrEqual(mostElements);
  const there = [...new Set(events.flatMap(({ who }) => who!))];
  if (!packed) expect([...(await network.walkActors())].sort()).toEqual([...there].sort());
  const names = await network.tabled();
  expect([...names].sort()).toEqual(there.map(called).sort());
  expect(names).toHaveLength(participants);
  expect(network.complaints).toEqual([]);
  return network;
}

test('a network of hardly anybody, or of strange names, is one like any other', async ({
  page,
}) => {
  await draws(page, {
    events: [meeting('alone', ['a-1'])],
    ...{ says: '1 participant, 1 contact took place', participants: 1 },
  });
  await draws(page, {
    events: [meeting('one', ['a-1', 'b-1'])],
    actors: { idle: ids(20, 'c') },
    ...{ says: '2 participants, 1 contact took place', participants: 2 },
  });
  const nameOf = (id: string) => (id === 'a-1' ? 'Ann' : '__proto__');
  const network = await draws(page, {
    events: ['constructor', 'valueof'].map((id) => meeting(`with-${id}`, [id, 'a-1'])),
    ...{ actors: { nameOf }, called: nameOf },
    ...{ says: '3 participants, 2 contacts took place. Most: Ann \\(2\\)', participants: 3 },
  });
  await network.actor('constructor').press('Enter');
  await expect(network.status).toHaveText('1 of 2 events');
  await expect(network.headline).toContainText('__proto__');
});

test('sixty of one name are sixty', async ({ page }) => {
  const all = ids(60, 'a');
  const nameOf = () => 'Oleksandr Kovalenko';
  const network = await draws(page, {
    events: all.map((id, i) => meeting(`c-${i}`, [id, `a-${(i + 1) % 60}`])),
    ...{ actors: { nameOf }, called: nameOf },
    ...{ says: '60 participants, 60 contacts took place', participants: 60 },
  });
  await network.actors.last().press('Enter');
  await expect(network.status).toHaveText('2 of 60 events');
});

test('a crowd, three hundred parts and a star are drawn, and all in them can be reached', async ({
  page,
}) => {
  await draws(page, {
    events: [meeting('crowd', ids(1_000, 'a'))],
    ...{ says: '1,000 participants, 1 contact took place', participants: 1_000, packed: true },
  });
  await draws(page, {
    events: ids(300, 'a').map((id, i) => meeting(`c-${i}`, [id, `b-${i}`])),
    ...{ says: '600 participants, 300 contacts took place', participants: 600, packed: true },
  });
  const star = await draws(page, {
    events: ids(300, 'a').map((id, i) => meeting(`c-${i}`, ['m-0', id])),
    says: '301 participants, 300 contacts took place. Most: m-0 \\(300\\)',
    ...{ participants: 301, packed: true },
  });
  // The last of the walk is there too, though few of the options are.
  await star.actors.first().press('End');
  await expect(star.panel('Network').locator('[role="option"]:focus')).toHaveCount(1);
  await page.keyboard.press('Home');
  await expect(star.actor('m-0')).toBeFocused();
});
