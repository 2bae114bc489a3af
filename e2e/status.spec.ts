import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { boxesOf, expected, Reader, statuses, type Boxes, type Status } from './fills';
import { Eye } from './pixels';
import { dayOf2025, madeFile, Timeline, type MadeEvent } from './timeline';
import { Workspace } from './workspace';

const kinds = ['meeting', 'talks', 'summit', 'call'] as const;
const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const actor = (id: string, side: string) => ({ id, kind: 'person', name: { en: id }, side });

const event = (kind: string, status: Status, n: number, actors: string[]) => ({
  id: `${kind}-${status}`,
  reports: [
    {
      source: 'paper',
      known: '2026-01-01',
      says: {
        title: { en: `${kind} ${status}` },
        ...{ kind, when: day(n), place: `at-${status}` },
        ...(status !== 'none' && { status }),
        participants: actors.map((id) => ({ actor: id })),
      },
    },
  ],
});

/** Serves an event of each status in each kind; talks are of four, and each status has actors and a place of its own. */
async function serve(page: Page): Promise<void> {
  const json = {
    parley: 1,
    id: 'umerov-ankara',
    title: { en: 'Statuses' },
    sources: [{ id: 'paper', publisher: { en: 'Paper' } }],
    sides: ['ua', 'us'].map((id) => ({ id, name: { en: id } })),
    actors: [
      ...statuses.flatMap((status) => [actor(`${status}-a`, 'ua'), actor(`${status}-b`, 'us')]),
      actor('third', 'ua'),
      actor('fourth', 'us'),
    ],
    places: statuses.map((status, i) => ({
      ...{ id: `at-${status}`, name: { en: status }, precision: 'city' },
      ...{ lat: 45 + 8 * (i % 2), lon: 10 + 9 * i },
    })),
    events: kinds.flatMap((kind, k) =>
      statuses.map((status, s) =>
        event(kind, status, k * statuses.length + s, [
          ...[`${status}-a`, `${status}-b`],
          ...(kind === 'talks' ? ['third', 'fourth'] : []),
        ]),
      ),
    ),
  };
  await page.route('**/assets/umerov-ankara-*.json', (route) => route.fulfill({ json }));
}

// A box of an element has room for the corners that a stroke of two pixels could have.
const corners = 4;

const events = kinds.flatMap((kind) => statuses.map((status) => `${kind}-${status}`));

const looks = ['light', 'dark', 'forced colours'] as const;

/** A context that shows pages so, each of their pixels as some of the screen. */
const contextOf = (browser: Browser, look: (typeof looks)[number], deviceScaleFactor: number) =>
  browser.newContext({
    deviceScaleFactor,
    viewport: { width: 1440, height: 900 },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced colours' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });

for (const look of looks) {
  test(`what was not held is never drawn as held, in ${look}`, async ({ browser }) => {
    test.slow();
    const context = await contextOf(browser, look, 2);
    const page = await context.newPage();
    const workspace = new Workspace(page);
    await serve(page);
    await workspace.open('/');
    for (const sign of ['mark', 'hub', 'disc', 'row dot'] as const) {
      await expect(workspace.sign(sign).first()).toBeAttached();
    }
    await page.evaluate(() => document.fonts.ready);
    const reader = new Reader(await Eye.of(page));
    const readAll = async (marks: ReadonlyMap<string, Locator>, ground: Locator) =>
      reader.read(await boxesOf(marks), ground, corners);

    const timeline = () => new Map(events.map((id) => [id, workspace.sign('mark', id)]));
    const hubs = () =>
      new Map(statuses.map((one) => [`hub-${one}`, workspace.sign('hub', `talks-${one}`)]));
    const nodes = () =>
      new Map(statuses.map((one) => [`node-${one}`, workspace.sign('node', `${one}-a`)]));
    const discs = () =>
      new Map(statuses.map((one) => [`disc-${one}`, workspace.sign('disc', `at-${one}`)]));
    const check = async (state: string) => {
      const [single, several] = [
        new Map([...timeline(), ...hubs()]),
        new Map([...nodes(), ...discs()]),
      ];
      // A look takes as long for one mark as for all.
      const read = await readAll(new Map([...single, ...several]), workspace.panel('Timeline'));
      const of = (names: Iterable<string>) =>
        new Map([...names].map((name) => [name, read.get(name)]));
      expect(of(single.keys()), state).toEqual(expected(single.keys()));
      expect(taken(of(several.keys())), `what stands for several ${state}`).toEqual(
        ['node', 'disc'].flatMap((one) => [`${one}-held`, `${one}-none`]),
      );
    };
    // Of what stands for several events, and of the dots of rows, only what took place is filled; words say more.
    const taken = (read: ReadonlyMap<string, string | undefined>) =>
      [...read].filter(([, fill]) => fill !== 'hollow').map(([name]) => name);
    const filled = async (
      marks: Map<Status, Locator>,
      state: string,
      ground = workspace.panel('Timeline'),
    ) => expect(taken(await readAll(marks, ground)), state).toEqual(['held', 'none']);
    const dots = () =>
      new Map(statuses.map((one) => [one, workspace.sign('row dot', `meeting-${one}`)]));

    await check('at rest');
    await filled(dots(), 'the dots of rows');

    // One of them pointed at: it is lit, and the others step back.
    await workspace.point(workspace.row('meeting-held'));
    await expect.poll(async () => (await workspace.lit()).timeline).toEqual(['meeting-held']);
    await check('while one is pointed at');
    await page.mouse.move(0, 0);
    // The colours differ, and not what they hang on.
    if (look !== 'light') return context.close();

    await workspace.mark('summit-planned').focus();
    await check('with the keyboard on one');
    await workspace.mark('meeting-planned').press('Enter');
    await expect(page.getByRole('heading', { name: 'meeting planned' })).toBeVisible();
    await check('with one opened');
    await page.goBack();
    await expect(workspace.row('meeting-planned')).toBeVisible();
    await page.mouse.move(0, 0);
    await check('after it was closed');

    const legend = await workspace.legend(true);
    const lines = {
      held: 'filled: held',
      planned: 'hollow, dashed line: planned',
      postponed: 'hollow with an arrow to the new date: postponed',
      cancelled: 'struck through: cancelled',
      unconfirmed: 'hollow with “?”: unconfirmed',
    };
    const samples = Object.entries(lines).map(
      ([status, name]) =>
        [`legend-${status}`, legend.getByRole('button', { name }).locator('path').first()] as const,
    );
    const told = await readAll(new Map(samples), legend);
    expect(told, 'in the legend').toEqual(expected(new Map(samples).keys()));

    // Only the time filter leaves the first of them out.
    await workspace.open('/?when=2026-01-08/..');
    const ghosts = new Map([...timeline()].slice(0, 6));
    await expect(workspace.mark('meeting-planned')).toHaveAttribute('data-ghost');
    const grey = await readAll(ghosts, workspace.panel('Timeline'));
    expect(grey, 'as ghosts').toEqual(expected(ghosts.keys()));

    // Only the network's own filter leaves all gatherings out.
    await workspace.open('/?who=-third');
    await expect(workspace.panel('Network').locator('[data-ghost][data-event]')).toHaveCount(6);
    const gatherings = await readAll(hubs(), workspace.panel('Timeline'));
    // Names may lie over others of them, which are not read.
    expect(gatherings.get('hub-planned'), 'a planned ghost').toBe('hollow');
    expect(gatherings.get('hub-held'), 'a held ghost').toBe('solid');

    await page.setViewportSize({ width: 390, height: 2000 });
    await workspace.open('/');
    await filled(dots(), 'the dots of the storyline', workspace.panel('Events'));
    await context.close();
  });
}

/** An event of each status in each kind, twelve days apart, and between them over a hundred of another side. */
const small: readonly MadeEvent[] = [
  ...events.map((id, i): MadeEvent => {
    const [kind, status] = id.split('-') as [string, Status];
    const said = status === 'none' ? null : status;
    return { id, kind, status: said, when: dayOf2025(6 + 15 * i), who: ['a-1', 'b-1'] };
  }),
  ...Array.from({ length: 7 * events.length }, (_, i): MadeEvent => ({
    id: `other-${i}`,
    when: dayOf2025(6 + 15 * Math.floor(i / 7) + 5 + (i % 7)),
    who: ['c-1'],
  })),
];

for (const look of looks) {
  test(`of packed marks none is drawn as held that was not, in ${look}`, async ({ browser }) => {
    test.slow();
    const context = await contextOf(browser, look, 3);
    const page = await context.newPage();
    const timeline = await Timeline.serving(page, madeFile(small));
    const { workspace } = timeline;
    await expect(timeline.pixels).toBeVisible();
    const reader = new Reader(await Eye.of(page));
    const check = async (state: string) => {
      const marks = await timeline.marks();
      const boxes: Boxes = new Map(events.map((id) => [id, marks.get(id)!]));
      const read = await reader.read(boxes, workspace.panel('Timeline'), 0);
      expect(read, state).toEqual(expected(events));
    };

    await page.mouse.move(2, 2);
    await check('at rest');
    await workspace.point(workspace.row('meeting-held'));
    await expect.poll(async () => (await workspace.lit()).timeline).toEqual(['meeting-held']);
    await check('while one is pointed at');
    await page.mouse.move(2, 2);
    await timeline.open(timeline.link().replace('/open', '/open/event/meeting-planned'));
    await expect(page.getByRole('heading', { name: 'meeting-planned' })).toBeVisible();
    await check('with one opened');
    await context.close();
  });
}
