import { expect, test, type Locator, type Page } from '@playwright/test';
import { around, Eye, joint, middle, type Box, type Picture, type Rgb } from './pixels';
import { Workspace } from './workspace';

const statuses = ['held', 'none', 'planned', 'postponed', 'cancelled', 'unconfirmed'] as const;
type Status = (typeof statuses)[number];
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

/** What of a mark can be told by its fill: all of it, nothing of it, or a sign in it. */
type Fill = 'solid' | 'hollow' | 'signed';
const fills: Readonly<Record<Status, Fill>> = {
  ...{ held: 'solid', none: 'solid', planned: 'hollow' },
  ...{ postponed: 'signed', cancelled: 'signed', unconfirmed: 'signed' },
};

// Ink of a mark that has stepped back is still that strong to the ground; below `like` two colours pass for one.
const ink = 2;
const like = 1.25;

const boxOf = async (mark: Locator): Promise<Box> =>
  (await mark.first().boundingBox({ timeout: 10_000 }))!;

/** How a mark is filled within its outline, as it was drawn on `ground`. */
function fillOf(picture: Picture, mark: Box, ground: Rgb): Fill | string {
  const inner = around(mark, -0.4 * Math.min(mark.width, mark.height));
  const inked = picture.contrasts(inner, ground);
  const share = inked.filter((each) => each >= ink).length / inked.length;
  if (share > 0.95) return 'solid';
  if (inked.at(-1)! < like) return 'hollow';
  return share > 0.02 && share < 0.75 ? 'signed' : `a share of ${share.toFixed(2)}`;
}

/** Whether there is ink at a point beside the middle of a round mark, in its radii to the right and up. */
function inkAt(picture: Picture, mark: Box, ground: Rgb, [right, up]: [number, number]): boolean {
  const [x, y] = middle(mark);
  // The box has room for the corners that a stroke of two pixels could have.
  const r = mark.width / 2 - 4;
  const spot = around({ x: x + right * r, y: y - up * r, width: 0, height: 0 }, 0.75);
  return picture.contrasts(spot, ground).at(-1)! >= ink;
}

/** The status that the signs on a round mark say, of those that have one. */
function signOf(picture: Picture, mark: Box, ground: Rgb): string {
  if (inkAt(picture, mark, ground, [1.12, 1.12])) return 'cancelled';
  if (inkAt(picture, mark, ground, [1.62, 0.3])) return 'postponed';
  return 'unconfirmed';
}

class Reader {
  constructor(
    readonly workspace: Workspace,
    private readonly eye: Eye,
  ) {}

  /** Reads the marks of every status with one look, by what they are called: how each is filled, and which sign it has. */
  async read(marks: ReadonlyMap<string, Locator>, ground: Locator): Promise<Map<string, string>> {
    const boxes = new Map<string, Box>();
    for (const [name, mark] of marks) boxes.set(name, await boxOf(mark));
    const panel = await boxOf(ground);
    const corner = { x: panel.x + 4, y: panel.y + 5, width: 4, height: 4 };
    const all = joint([corner, ...[...boxes.values()].map((box) => around(box, 12))]);
    const picture = await this.eye.picture(all);
    const bare = picture.at(middle(corner));
    return new Map(
      [...boxes].map(([name, box]) => {
        const fill = fillOf(picture, box, bare);
        const round = name.startsWith('meeting');
        return [name, fill === 'signed' && round ? signOf(picture, box, bare) : fill];
      }),
    );
  }
}

const expected = (names: Iterable<string>): Map<string, string> =>
  new Map(
    [...names].map((name) => {
      const status = name.split('-')[1] as Status;
      const fill = fills[status];
      return [name, fill === 'signed' && name.startsWith('meeting') ? status : fill];
    }),
  );

const events = kinds.flatMap((kind) => statuses.map((status) => `${kind}-${status}`));

for (const look of ['light', 'dark', 'forced colours'] as const) {
  test(`what was not held is never drawn as held, in ${look}`, async ({ browser }) => {
    test.slow();
    const context = await browser.newContext({
      deviceScaleFactor: 2,
      viewport: { width: 1440, height: 900 },
      colorScheme: look === 'dark' ? 'dark' : 'light',
      forcedColors: look === 'forced colours' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const workspace = new Workspace(page);
    await serve(page);
    await workspace.open('/');
    for (const sign of ['mark', 'hub', 'disc', 'row dot'] as const) {
      await expect(workspace.sign(sign).first()).toBeAttached();
    }
    await page.evaluate(() => document.fonts.ready);
    const reader = new Reader(workspace, await Eye.of(page));

    const timeline = () => new Map(events.map((id) => [id, workspace.sign('mark', id)]));
    const hubs = () =>
      new Map(statuses.map((one) => [`hub-${one}`, workspace.sign('hub', `talks-${one}`)]));
    const check = async (state: string) => {
      for (const marks of [timeline, hubs]) {
        const read = await reader.read(marks(), workspace.panel('Timeline'));
        expect(read, state).toEqual(expected(marks().keys()));
      }
      // Of what stands for several events, and of the dots of rows, only what took place is filled; words say more.
      const nodes = statuses.map((one) => [one, workspace.sign('node', `${one}-a`)] as const);
      const discs = statuses.map((one) => [one, workspace.sign('disc', `at-${one}`)] as const);
      await filled(new Map(nodes), `nodes ${state}`);
      await filled(new Map(discs), `discs ${state}`);
    };
    const filled = async (
      marks: Map<Status, Locator>,
      state: string,
      ground = workspace.panel('Timeline'),
    ) => {
      const read = await reader.read(marks, ground);
      const taken = [...read].filter(([, fill]) => fill !== 'hollow').map(([name]) => name);
      expect(taken, state).toEqual(['held', 'none']);
    };
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
    const told = await reader.read(new Map(samples), legend);
    expect(told, 'in the legend').toEqual(expected(new Map(samples).keys()));

    // Only the time filter leaves the first of them out.
    await workspace.open('/?when=2026-01-08/..');
    const ghosts = new Map([...timeline()].slice(0, 6));
    await expect(workspace.mark('meeting-planned')).toHaveAttribute('data-ghost');
    const grey = await reader.read(ghosts, workspace.panel('Timeline'));
    expect(grey, 'as ghosts').toEqual(expected(ghosts.keys()));

    // Only the network's own filter leaves all gatherings out.
    await workspace.open('/?who=-third');
    await expect(workspace.panel('Network').locator('[data-ghost][data-event]')).toHaveCount(6);
    const gatherings = await reader.read(hubs(), workspace.panel('Timeline'));
    // Names may lie over others of them, which are not read.
    expect(gatherings.get('hub-planned'), 'a planned ghost').toBe('hollow');
    expect(gatherings.get('hub-held'), 'a held ghost').toBe('solid');

    await page.setViewportSize({ width: 390, height: 2000 });
    await workspace.open('/');
    await filled(dots(), 'the dots of the storyline', workspace.panel('Events'));
    await context.close();
  });
}
