import { readFileSync } from 'node:fs';
import { expect, test, type Locator } from '@playwright/test';
import { validate } from '../src/dataset/validate';
import type { Kind } from '../src/model/event';
import { resolve, type ResolvedEvent } from '../src/model/resolve';
import { middle, paints, type Box, type Point } from './pixels';
import type { Sign } from './signs';
import { sideColor } from '../src/views/color';
import { inTheme, themes } from './themes';
import { Workspace } from './workspace';

const dataset = validate(JSON.parse(readFileSync('data/umerov-ankara.json', 'utf8'))).dataset!;
const { actors, sides } = dataset.vocabulary;

/** The two days looked at, by their addresses, and what was known on them. */
const days = new Map(
  [
    ['/umerov-ankara', dataset.defaultKnown!] as const,
    ['/umerov-ankara?known=latest', Infinity] as const,
  ].map(([address, known]) => [
    address,
    dataset.events.flatMap((record) => resolve(record, known) ?? []),
  ]),
);

const kindOf = (event: ResolvedEvent) => event.kind?.value ?? null;
const isContact = (event: ResolvedEvent) => kindOf(event) !== 'statement';
const isPlanned = (event: ResolvedEvent) => event.status?.value === 'planned';
const idsOf = (events: readonly ResolvedEvent[]) => events.map(({ id }) => id).sort();

/** Who took part: in a statement whoever made it. */
function takers(event: ResolvedEvent): string[] {
  const { present } = event.participants;
  const speakers = present.filter(({ role }) => role?.value === 'speaker');
  const took = present.filter(({ role }) => role?.value !== 'mentioned');
  return (isContact(event) ? took : speakers).map(({ id }) => id);
}

const box = async (locator: Locator): Promise<Box> => (await locator.boundingBox())!;
const boxes = async (locator: Locator) => Promise.all((await locator.all()).map(box));
const unique = <T>(all: readonly T[]) => [...new Set(all)].sort();

/** What is dashed in the timeline and the network: the event, edge or actor whose it is, null where it is nobody's. */
const dashed = (workspace: Workspace, panel: 'Timeline' | 'Network') =>
  workspace
    .panel(panel)
    .locator('*')
    .evaluateAll((all) =>
      all
        .filter((element) => {
          const { stroke, strokeDasharray, borderStyle } = getComputedStyle(element);
          // A line of no length shows nothing.
          const long = !(element instanceof SVGGeometryElement) || element.getTotalLength() > 8;
          return (
            (strokeDasharray !== 'none' && stroke !== 'none' && long) ||
            borderStyle.includes('dashed')
          );
        })
        .map((element) => {
          const whose = element.closest<HTMLElement>(
            '[data-of], [data-event], [data-edge], [data-actor]',
          );
          const { of, event, edge, actor } = whose?.dataset ?? {};
          return of ?? event ?? edge ?? actor ?? null;
        }),
    );

for (const [address, events] of days) {
  const planned = events.filter((event) => isContact(event) && isPlanned(event));

  test(`dashed is planned and nothing else, at ${address}`, async ({ page }) => {
    const workspace = new Workspace(page);
    await workspace.drawn(address);
    expect(planned.length).toBeGreaterThan(0);
    expect(unique(await dashed(workspace, 'Timeline'))).toEqual(idsOf(planned));

    // A line of the network stands for all contacts of its actors, and is dashed when none was held.
    const meetings = events.filter(isContact).map((event) => ({ event, who: takers(event) }));
    const contactsOf = (key: string) => {
      const ends = key.split(' ');
      return meetings
        .filter(({ who }) =>
          ends.length > 1 ? ends.every((id) => who.includes(id)) : String(who) === key,
        )
        .map(({ event }) => event);
    };
    const lines = await workspace
      .panel('Network')
      .locator('[data-edge], [data-actor]')
      .evaluateAll((all: HTMLElement[]) =>
        all.map(({ dataset: { edge, actor } }) => edge ?? actor!),
      );
    const expected = lines.filter((key) => {
      const contacts = contactsOf(key);
      return contacts.length > 0 && contacts.every(isPlanned);
    });
    expect(unique(await dashed(workspace, 'Network'))).toEqual(unique(expected));
    // No plan goes without a line of its own, unless it shares one with what was held.
    const drawn = lines.flatMap(contactsOf);
    expect(idsOf(planned.filter((event) => !drawn.includes(event)))).toEqual([]);
  });
}

// The outline of each path as 48 points, around its middle and without its size.
const outlines = (paths: Locator) =>
  paths.evaluateAll((all) =>
    all.map((element) => {
      const path = element as SVGPathElement;
      const { x, y, width, height } = path.getBBox();
      const size = Math.max(width, height);
      return Array.from({ length: 48 }, (_, i): [number, number] => {
        const point = path.getPointAtLength((i / 48) * path.getTotalLength());
        return [(point.x - x - width / 2) / size, (point.y - y - height / 2) / size];
      });
    }),
  );

/** How far the farthest point of one outline is from the other, as a part of their size. */
const apart = (a: readonly Point[], b: readonly Point[]) =>
  Math.max(
    ...a.map(([x, y]) => Math.min(...b.map(([x1, y1]) => Math.hypot(x - x1, y - y1)))),
    ...b.map(([x, y]) => Math.min(...a.map(([x1, y1]) => Math.hypot(x - x1, y - y1)))),
  );

test('the shape is the kind: of the marks, whatever their status, the hubs and the legend', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const shapes: { kind: Kind | null; of: string; outline: Point[] }[] = [];
  for (const [address, events] of days) {
    await workspace.drawn(address);
    for (const event of events) {
      const found = [
        ...(await outlines(workspace.sign('mark', event.id))),
        ...(await outlines(workspace.sign('hub', event.id))),
      ];
      for (const outline of found) shapes.push({ kind: kindOf(event), of: event.id, outline });
    }
  }
  const kinds = unique(shapes.map(({ kind }) => kind!));
  expect(kinds).toEqual(['call', 'debrief', 'meeting', 'statement', 'summit', 'talks']);
  const legend = await workspace.legend(true);
  for (const kind of kinds) {
    const line = legend.getByRole('button', { name: new RegExp(`^${kind}`, 'i') });
    await expect(line).toBeVisible();
    const [outline] = await outlines(line.locator('path'));
    shapes.push({ kind, of: `the legend's ${kind}`, outline: outline! });
  }
  for (const [i, a] of shapes.entries()) {
    for (const b of shapes.slice(i + 1)) {
      const far = expect(apart(a.outline, b.outline), `${a.of} and ${b.of}`);
      if (a.kind === b.kind) far.toBeLessThan(0.05);
      else far.toBeGreaterThan(0.08);
    }
  }
});

/** What CSS colours come to on the page, as `red,green,blue`. */
const resolved = (colours: readonly string[]): string[] => {
  const probe = document.body.appendChild(document.createElement('i'));
  const found = colours.map((colour) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color.match(/\d+/g)!.join();
  });
  probe.remove();
  return found;
};

test('the colour is the side: of lanes, marks, rings, nodes and the dots of rows', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  for (const [address, events] of days) {
    await workspace.drawn(address);
    for (const theme of themes) {
      await inTheme(page, theme);
      const of = async (sign: Sign, event?: string) =>
        (await paints(workspace.sign(sign, event), 'ink')).map(({ colour }) => String(colour));
      const names = await workspace.sign('lane').allInnerTexts();
      const dots = await paints(workspace.sign('lane dot'), 'background-color');
      const lanes = new Map(names.map((name, i) => [name, String(dots[i]!.colour)]));
      expect(unique([...lanes.values()]), 'no two lanes alike').toHaveLength(names.length);

      const shared = [...lanes].find(([name]) => name.startsWith('Other'))![1];
      const colourOf = (actor: string) => {
        const side = sides.get(actors.get(actor)?.side ?? '');
        // Whichever of its names the lane has room for.
        const said = [side?.name, side?.short].map((name) => name?.get('en') ?? '');
        return said.map((name) => lanes.get(name)).find((colour) => colour) ?? shared;
      };
      const ways = await boxes(workspace.sign('lane dot'));
      for (const event of events) {
        const expected = unique(takers(event).map(colourOf));
        const marks = await of('mark', event.id);
        if (marks.length) expect(unique(marks), event.id).toEqual(expected);
        expect(unique(await of('row dot', event.id)), `row of ${event.id}`).toEqual(expected);
        if (!isContact(event)) continue;
        // Whatever stands on a lane has its colour.
        for (const sign of ['mark', 'ring'] as const) {
          const colours = await of(sign, event.id);
          for (const [i, at] of (await boxes(workspace.sign(sign, event.id))).entries()) {
            const y = middle(at)[1];
            const distances = ways.map((way) => Math.abs(middle(way)[1] - y));
            const lane = distances.indexOf(Math.min(...distances));
            expect(distances[lane], `${sign} of ${event.id}`).toBeLessThan(4);
            expect(colours[i], `${sign} of ${event.id}`).toBe(String(dots[lane]!.colour));
          }
        }
      }
      const nodes = await workspace
        .sign('node')
        .evaluateAll((all) =>
          all.map((node) => node.closest('[data-actor]')!.getAttribute('data-actor')!),
        );
      expect(nodes.length).toBeGreaterThan(10);
      // In the network a side has its colour also where it shares a lane.
      const named = nodes.map((id) => sideColor(actors.get(id)?.side ?? null, sides));
      expect(await of('node')).toEqual(await page.evaluate(resolved, named));
    }
  }
});

for (const whole of [false, true]) {
  const where = whole ? 'the whole legend' : 'the head of the timeline';

  test(`${where} filters by kind and by what was planned, and takes it back`, async ({ page }) => {
    const events = days.get('/umerov-ankara')!;
    const workspace = new Workspace(page);
    await workspace.drawn('/umerov-ankara');
    const legend = await workspace.legend(whole);
    const toggles = async (
      name: RegExp,
      query: string,
      matches: (event: ResolvedEvent) => boolean,
    ) => {
      const item = legend.getByRole('button', { name });
      await expect(item).toHaveAttribute('aria-pressed', 'false');
      await item.click();
      await expect.poll(() => workspace.query).toBe(query);
      await expect(item).toHaveAttribute('aria-pressed', 'true');
      const { length } = events.filter(matches);
      await workspace.shows({ status: `${length} of 13 events`, list: length });
      await item.click();
      await expect.poll(() => workspace.query).toBe('');
      await expect(item).toHaveAttribute('aria-pressed', 'false');
      await workspace.shows({ status: '13 of 13 events' });
    };
    const kinds = ['meeting', 'talks', 'summit', 'call'] as const;
    for (const kind of whole ? ([...kinds, 'statement', 'debrief'] as const) : kinds) {
      await toggles(
        new RegExp(`^${kind}`, 'i'),
        `?kind=${kind}`,
        (event) => kindOf(event) === kind,
      );
    }
    await toggles(/planned$/, '?status=planned', isPlanned);

    // Shift adds; the last one pressed takes the place of those before it.
    const item = (kind: string) =>
      legend.getByRole('button', { name: new RegExp(`^${kind}`, 'i') });
    await item('meeting').click();
    await item('call').click({ modifiers: ['Shift'] });
    await expect.poll(() => workspace.query).toBe('?kind=call,meeting');
    await expect(item('meeting')).toHaveAttribute('aria-pressed', 'true');
    await item('talks').click();
    await expect.poll(() => workspace.query).toBe('?kind=talks');
    await expect(item('call')).toHaveAttribute('aria-pressed', 'false');
    expect(workspace.complaints).toEqual([]);
  });
}
