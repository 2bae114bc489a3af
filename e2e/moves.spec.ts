import { expect, test } from '@playwright/test';
import { fileOf } from '../src/testing/file';
import { synthesize } from '../src/testing/synthesize';
import { middle } from './pixels';
import { Timeline } from './timeline';
import { Workspace } from './workspace';

test('each picture is moved by its buttons, and a double click goes nearer, with Shift farther', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const [timeline, map, network] = (['Timeline', 'Map', 'Network'] as const).map((name) =>
    workspace.panel(name),
  );
  await workspace.drawn('/umerov-ankara');
  const press = (panel: typeof timeline, name: string) =>
    panel!.getByRole('button', { name, exact: true }).click();
  await expect(timeline!.getByRole('button', { name: /^Move (up|down)$/ })).toHaveCount(0);
  await press(timeline, 'Move right');
  await expect.poll(() => workspace.query).toBe('?t=2025-12-31T18:00/2026-01-15T18:00');
  await press(timeline, 'Move left');
  await expect.poll(() => workspace.query).toBe('?t=2025-12-28/2026-01-11');
  await press(map, 'Move up');
  await expect.poll(() => workspace.query).toMatch(/&map=/);
  const north = /map=[\d.]+\/([\d.]+)/.exec(page.url())![1]!;
  await press(map, 'Move down');
  await expect.poll(() => /map=[\d.]+\/([\d.]+)/.exec(page.url())![1]).not.toBe(north);
  const place = () => workspace.actor('umerov').boundingBox();
  const from = (await place())!;
  await network!.getByRole('button', { name: 'Zoom in' }).click();
  // Beside many tools its arrows open from a button.
  await press(network, 'Move');
  await press(network, 'Move left');
  await expect.poll(async () => (await place())!.x).not.toBe(from.x);

  // Beside the marks two clicks go nearer; no filter is left of them, and none is made on the way.
  await workspace.open('/umerov-ankara');
  await expect(timeline!.locator('svg[data-moves]')).toBeVisible();
  const plot = (await timeline!.boundingBox())!;
  const [x, y] = [plot.x + plot.width - 60, plot.y + plot.height - 120];
  await page.mouse.dblclick(x, y);
  await expect.poll(() => workspace.query).toMatch(/^\?t=2026-01-0\d(T[\d:]+)?\/2026-01-1\d/);
  await page.keyboard.down('Shift');
  await page.mouse.dblclick(x, y);
  await page.keyboard.up('Shift');
  await expect.poll(() => workspace.query).toBe('?t=2025-12-28/2026-01-11');
  const land = (await map!.boundingBox())!;
  await page.mouse.dblclick(land.x + 60, land.y + land.height - 90);
  await expect.poll(() => workspace.query).toMatch(/^\?t=[^&]+&map=[^&]+$/);

  // On a mark both clicks are the mark's.
  await workspace.place('paris').dblclick();
  await workspace.shows({ status: '13 of 13 events' });
  const before = workspace.query;
  await workspace.mark('umerov-fidan').locator('.mark').first().dblclick();
  await expect.poll(() => workspace.address).toBe(`/umerov-ankara/event/umerov-fidan${before}`);
  expect(workspace.complaints).toEqual([]);
});

test('two clicks on an area of very many go to its days and leave no filter', async ({ page }) => {
  const made = fileOf(synthesize({ seed: 7, events: 10_000, days: 365 }));
  const workspace = new Workspace(page);
  await page.route('**/made.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: made }),
  );
  await workspace.open('/open?data=/made.json&show=timeline');
  const [x, y] = middle((await new Timeline(workspace).peaks.first().boundingBox())!);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => workspace.query).toMatch(/^\?data=[^&]+&t=[^&]+&show=timeline$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one finger moves the time from side to side and scrolls the page up and down', async ({
    page,
  }) => {
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara');
    await expect(workspace.panel('Timeline').locator('svg[data-moves]')).toBeVisible();
    const plot = (await workspace.panel('Timeline').boundingBox())!;
    const middle = { x: plot.x + plot.width * 0.7, y: plot.y + plot.height / 2 };
    await workspace.swipe(middle, -60, 4);
    await expect
      .poll(() => workspace.query)
      .toMatch(/^\?t=20\d\d-\d\d-\d\d(T\d\d:00)?\/2026-01-1\d(T\d\d:00)?$/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => workspace.query).toBe('');
    await workspace.swipe(middle, 4, -120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(workspace.query).toBe('');

    const move = workspace.panel('Timeline').getByRole('button', { name: 'Move', exact: true });
    await move.click();
    const right = page.getByRole('button', { name: 'Move right' });
    expect((await right.boundingBox())!.width).toBeGreaterThanOrEqual(44);
    await right.click();
    await expect.poll(() => workspace.query).toBe('?t=2025-12-31T18:00/2026-01-15T18:00');
    expect(workspace.complaints).toEqual([]);
  });
});

test('a network of many is drawn while it is dragged as it is drawn where it is let go', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/ukraine-talks-2025?known=latest&show=network&net=all');
  const frame = workspace.panel('Network').locator('.view-frame');
  await expect(frame.locator('svg[data-moves]')).toBeVisible();
  const nearer = workspace.panel('Network').getByRole('button', { name: 'Zoom in' });
  for (let i = 0; i < 3; i++) await nearer.click();
  // How much of the picture is drawn in each cell of a coarse grid: a line more or less shows, half a pixel does not.
  const drawn = () =>
    frame.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const small = document.createElement('canvas');
      [small.width, small.height] = [64, 32];
      const context = small.getContext('2d')!;
      context.imageSmoothingQuality = 'high';
      context.drawImage(canvas, 0, 0, 64, 32);
      return [...context.getImageData(0, 0, 64, 32).data].filter((_, i) => i % 4 === 3);
    });
  const middleOf = middle((await frame.boundingBox())!);
  const [x, y] = [middleOf[0], middleOf[1]];
  const name = frame.locator('.network-label').first();
  const [before, from] = [await drawn(), (await name.boundingBox())!];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const [dx, dy] of [
    [40, 0],
    [90, -25],
    [30, -60],
    [-120, 50],
    [-140, 80],
  ] as const) {
    await page.mouse.move(x + dx, y + dy, { steps: 3 });
  }
  // Names go along.
  await expect.poll(async () => (await name.boundingBox())!.x - from.x).toBeCloseTo(-140, 0);
  expect((await name.boundingBox())!.y - from.y).toBeCloseTo(80, 0);
  const dragged = await drawn();
  await page.mouse.up();
  const far = (a: readonly number[], b: readonly number[]) =>
    Math.max(...a.map((n, i) => Math.abs(n - b[i]!)));
  expect(far(before, dragged)).toBeGreaterThan(60);
  await expect.poll(async () => far(dragged, await drawn())).toBeLessThan(25);
  expect(workspace.complaints).toEqual([]);
});
