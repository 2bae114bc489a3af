import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { fileOf } from '../src/testing/file';
import { synthesize } from '../src/testing/synthesize';
import { middle, type Box, type Point } from './pixels';
import { dayOf2025, madeFile, Timeline, type MadeEvent } from './timeline';
import { Workspace } from './workspace';

const screens = [
  [1440, 900],
  [390, 844],
] as const;
const mostElements = 900;

/** A made year of so many events among sixty people of six sides. */
const seeded = (events: number): string =>
  fileOf(synthesize({ seed: 7, events, days: 365, actors: 60, places: 40, sides: 6 }));

test('a year is named by whole words that keep apart, in few elements', async ({ page }) => {
  const timeline = new Timeline(new Workspace(page));
  for (const [width, height] of screens) {
    const of = `at ${width} × ${height}`;
    await page.setViewportSize({ width, height });
    await timeline.open('/ukraine-talks-2025?known=latest');
    const wide = width > 1000;
    if (wide) await expect(timeline.pixels).toBeVisible();
    // Words come with the answers of the engine.
    const fewest = wide ? 14 : 1;
    await expect.poll(() => timeline.labels.count(), of).toBeGreaterThanOrEqual(fewest);
    expect(await timeline.crossed(), of).toEqual([]);
    expect(await timeline.plot.textContent(), of).not.toMatch(/contacts/i);
    expect(await timeline.elements(), of).toBeLessThanOrEqual(mostElements);
    await expect(timeline.options, of).toHaveCount(126);
  }
  expect(timeline.workspace.complaints).toEqual([]);
});

for (const n of [1_000, 10_000]) {
  test(`keys reach everything of ${n} events, of which few are elements`, async ({ page }) => {
    const timeline = await Timeline.serving(page, seeded(n));
    expect(await timeline.elements()).toBeLessThanOrEqual(mostElements);
    const all = Number(await timeline.options.first().getAttribute('aria-setsize'));
    expect(all).toBeGreaterThan(300);

    await timeline.options.first().focus();
    const walk = async (key: string, at: number) => {
      await page.keyboard.press(key);
      await expect.poll(() => timeline.walked(), key).toMatchObject({ at, of: all });
    };
    for (const at of Array.from({ length: 30 }, (_, i) => i + 2)) await walk('ArrowRight', at);
    // So many on both sides, and the ends.
    await expect(timeline.options).toHaveCount(52);
    const places = await timeline.options.evaluateAll((options) =>
      options.map((option) => Number(option.getAttribute('aria-posinset'))),
    );
    expect(places).toEqual([1, ...Array.from({ length: 50 }, (_, i) => i + 6), all]);
    await walk('End', all);
    await walk('ArrowLeft', all - 1);
    await walk('Home', 1);
    await expect(timeline.options).toHaveCount(26);
    expect(await timeline.elements()).toBeLessThanOrEqual(mostElements);

    await page.setViewportSize({ width: 390, height: 844 });
    await timeline.open(timeline.link());
    expect(await timeline.elements()).toBeLessThanOrEqual(mostElements);
    expect(timeline.workspace.complaints).toEqual([]);
  });
}

test('where events are counted an area leads to its days, and zooming to marks', async ({
  page,
}) => {
  const timeline = await Timeline.serving(page, seeded(10_000));
  await expect(timeline.areas).not.toHaveCount(0);
  await expect(timeline.pixels).toBeHidden();
  for (const peak of await timeline.peaks.allTextContents()) expect(peak).toMatch(/^\d+$/);
  await expect(timeline.peaks).not.toHaveCount(0);

  const [x, y] = middle((await timeline.peaks.first().boundingBox())!);
  await page.mouse.click(x, y);
  await expect.poll(() => timeline.workspace.query).toMatch(/&when=2025-\d\d-\d\d/);
  const { query } = timeline.workspace;
  const [, when, t] = /&when=([\d/-]+)&t=([\d/-]+)/.exec(query)!;
  expect(t).toBe(when);
  // What is left counts what the area counted: all of its days, and of one stretch at most a month.
  const [from, to] = when!.split('/').map((day) => Date.parse(day));
  expect(to! - from!).toBeLessThan(31 * 86_400_000);
  await page.goBack();
  await expect.poll(() => timeline.workspace.query).not.toContain('when=');

  // The wheel goes on to the nearest zoom, where events have marks of their own.
  await page.mouse.move(x, y + 20);
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, -400);
        return timeline.areas.count();
      },
      { timeout: 45_000 },
    )
    .toBe(0);
  await expect(timeline.options).not.toHaveCount(0);
  expect(timeline.workspace.complaints).toEqual([]);
});

const kinds = ['meeting', 'call', 'talks', 'summit'];

/** Two hundred meetings of one side, some of them on one day, over a year. */
const packed = Array.from({ length: 200 }, (_, i): MadeEvent => ({
  id: `event-${i}`,
  when: dayOf2025(Math.floor((i * i * 7) % 365)),
  kind: kinds[i % 4]!,
  status: i % 5 ? 'held' : 'planned',
  who: [`a-${i % 3}`, ...(i % 2 ? ['a-9'] : [])],
  title: `Meeting number ${i}`,
}));

/** The event whose mark is nearest to a point, and the distances of that and of the next one. */
function nearestOf(marks: ReadonlyMap<string, Box>, [x, y]: Point) {
  const near = [...marks]
    .map(([id, box]) => {
      const [mx, my] = middle(box);
      return { id, away: Math.hypot(mx - x, my - y) };
    })
    .sort((a, b) => a.away - b.away);
  return { id: near[0]!.id, away: near[0]!.away, next: near[1]!.away };
}

const litOf = async (timeline: Timeline) => (await timeline.workspace.lit()).timeline;

test('a packed mark is pointed at, opened and filtered where it stands', async ({ page }) => {
  const timeline = await Timeline.serving(page, madeFile(packed));
  const { workspace } = timeline;
  await expect(timeline.pixels).toBeVisible();
  const marks = await timeline.marks();
  expect(marks.size).toBe(200);

  // Around marks here and there, in all directions: the nearest is meant, and none beyond twelve pixels.
  const boxes = [...marks.values()];
  const points = Array.from({ length: 36 }, (_, i): Point => {
    const [x, y] = middle(boxes[(i * 29) % boxes.length]!);
    return [x + 14 * Math.cos(i) * (i % 5) * 0.3, y + 14 * Math.sin(i) * (i % 5) * 0.3];
  });
  let meant = 0;
  for (const [x, y] of points) {
    const { id, away, next } = nearestOf(marks, [x, y]);
    // Halves of pixels decide nothing.
    if (next - away < 0.75 || Math.abs(away - 12) < 0.75) continue;
    await page.mouse.move(x, y);
    await expect.poll(() => litOf(timeline), `${x}, ${y}`).toEqual(away < 12 ? [id] : []);
    meant += 1;
  }
  expect(meant).toBeGreaterThan(12);

  // The first one of the list, for the other panels to have it in view.
  const first = (await workspace.rows.first().getAttribute('data-event'))!;
  await page.mouse.move(...middle(marks.get(first)!));
  await expect
    .poll(() => workspace.lit())
    .toMatchObject({
      ...{ timeline: [first], list: [first], places: ['rome'] },
    });
  expect((await workspace.lit()).actors).not.toEqual([]);
  await page.mouse.click(...middle(marks.get(first)!));
  await expect(page).toHaveURL(new RegExp(`/open/event/${first}\\?`));
  await page.goBack();
  await expect(workspace.row(first)).toBeVisible();

  // What a filter leaves stays where it was.
  await page.mouse.move(2, 2);
  await timeline.open(timeline.link('&status=planned'));
  await workspace.shows({ status: '40 of 200 events' });
  await expect(timeline.options).toHaveCount(40);
  const left = await timeline.marks();
  for (const [id, box] of left) {
    const before = marks.get(id)!;
    for (const side of ['x', 'y', 'width'] as const) {
      expect(box[side], `${id} ${side}`).toBeCloseTo(before[side], 1);
    }
  }
  expect(workspace.complaints).toEqual([]);
});

test('a pan moves no label against its mark', async ({ page }) => {
  const timeline = await Timeline.serving(page, madeFile(packed), '&t=2025-04-01/2025-07-31');
  await expect(timeline.labels.first()).toBeAttached();
  const { x, y, width, height } = (await timeline.plot.boundingBox())!;
  const [from, at] = [x + width * 0.7, y + height - 30];
  await page.mouse.move(from, at);
  await page.mouse.down();
  let before = await timeline.named();
  const begun = before;
  let seen = 0;
  for (let i = 1; i <= 100; i++) {
    await page.mouse.move(from - i, at);
    const now = await timeline.named();
    for (const { id, label, y: row, mark } of now) {
      const was = before.find((each) => each.id === id);
      // At the edges words go to the side on which they are whole.
      if (!was || mark < 200 || mark > width - 200) continue;
      expect(label - mark, `${id} at ${i}`).toBeCloseTo(was.label - was.mark, 1);
      expect(row, `${id} at ${i}`).toBe(was.y);
      seen += 1;
    }
    before = now;
  }
  await page.mouse.up();
  expect(seen).toBeGreaterThan(200);
  const moved = before.filter(({ id, mark }) => {
    const was = begun.find((each) => each.id === id);
    return was && was.mark - mark > 80;
  });
  expect(moved.length, 'the time went along').toBeGreaterThan(0);
  await expect.poll(() => timeline.workspace.query).toMatch(/t=2025-04-1/);
});

const save = async (page: Page, workspace: Workspace): Promise<string> => {
  const menu = await workspace.share();
  const saving = page.waitForEvent('download');
  await menu.getByRole('button', { name: /Timeline.*SVG|SVG.*Timeline/i }).click();
  return readFileSync(await (await saving).path(), 'utf8');
};

test('on paper and in a picture marks are shapes and no pixels', async ({ page }) => {
  const timeline = await Timeline.serving(page, madeFile(packed), '&show=timeline');
  await expect(timeline.pixels).toBeVisible();
  await expect(timeline.shapes).toHaveCount(0);
  const picture = await save(page, timeline.workspace);
  expect(picture).not.toMatch(/<image|data:image|<canvas/);
  expect(picture.match(/<path /g)!.length).toBeGreaterThanOrEqual(200);
  await page.keyboard.press('Escape');
  await expect(timeline.pixels).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(timeline.shapes).toHaveCount(200);
  await expect(timeline.pixels).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await expect(timeline.pixels).toBeVisible();
  // A bitmap would be an image of its own in the file.
  const pdf = (await page.pdf({ landscape: true })).toString('latin1');
  expect(pdf).toContain('/Type /Page');
  expect(pdf).not.toMatch(/\/Subtype\s*\/Image/);
  await expect(timeline.pixels).toBeVisible();
  expect(timeline.workspace.complaints).toEqual([]);
});
