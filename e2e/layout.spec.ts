import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

const panels = ['Timeline', 'Map', 'Network', 'Events'] as const;

const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
  });

test('a year stands at once where it stays', async ({ page }) => {
  await page.addInitScript(() => {
    const stood = new Set<string>();
    Object.assign(window, { stood });
    const look = () => {
      const plot = document.querySelector('#timeline .view-frame canvas');
      const { x, y, width, height } = plot?.getBoundingClientRect() ?? new DOMRect();
      if (width > 0) stood.add([x, y, width, height].join(' '));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const workspace = new Workspace(page);
  for (const [width, lang] of [
    [1440, 'en'],
    [1120, 'uk'],
    [800, 'en'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await workspace.open(`/ukraine-talks-2025?known=latest&lang=${lang}`);
    await expect(page.locator('.questions')).toBeVisible();
    await expect(page.locator('svg[data-moves]')).toHaveCount(3);
    const stood = () =>
      page.evaluate(() => [...(window as unknown as { stood: Set<string> }).stood]);
    expect(await stood()).toHaveLength(1);
    // Nor does it move under the hand, by any part of a pixel, where the wheel is the picture's.
    if (width < 1440) continue;
    await workspace.turn(page.locator('#timeline .view-frame canvas'), { dy: -100 });
    await expect.poll(() => workspace.query).toContain('t=');
    expect(await stood()).toHaveLength(1);
  }
});

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
] as const) {
  for (const lang of ['en', 'uk']) {
    test(`all panels stand at ${width} × ${height} without scrolling, in ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const workspace = new Workspace(page);
      await workspace.open(`/umerov-ankara?lang=${lang}`);
      const size = async (id: string) => (await page.locator(`section#${id}`).boundingBox())!;
      await expect.poll(() => overflow(page)).toEqual({ across: 0, down: 0 });
      const timeline = await size('timeline');
      expect(timeline.width).toBeGreaterThanOrEqual(900);
      expect(timeline.height).toBeGreaterThanOrEqual(330);
      const strip = (await workspace.overview.boundingBox())!;
      expect(strip.width).toBeGreaterThan(0.7 * timeline.width);
      for (const id of ['map', 'network']) {
        const box = await size(id);
        expect(box.width).toBeGreaterThanOrEqual(440);
        expect(box.height).toBeGreaterThanOrEqual(320);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
      const events = await size('events');
      const whole = await page
        .locator('#events [role="option"]')
        .evaluateAll(
          (rows, bottom) =>
            rows.filter((row) => row.getBoundingClientRect().bottom <= bottom).length,
          events.y + events.height + 0.5,
        );
      expect(whole).toBeGreaterThanOrEqual(8);
      // Every contact has its label and every event its mark.
      await expect(page.locator('#timeline [data-event]')).toHaveCount(13);
    });
  }
}

test('a panel fills the screen, Back brings the others, and the link says so', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await page.getByRole('button', { name: 'Maximise the map' }).click();
  await expect(workspace.panel('Timeline')).toHaveCount(0);
  expect(workspace.query).toBe('?show=map');
  await page.reload();
  await workspace.ready();
  await expect(workspace.panel('Network')).toHaveCount(0);
  await page.getByRole('button', { name: 'Restore all panels' }).click();
  for (const name of panels) await expect(workspace.panel(name)).toBeVisible();
  await page.goBack();
  await expect(workspace.panel('Timeline')).toHaveCount(0);
});

test('what is opened has its panel also where the link leaves it out', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?show=timeline');
  await workspace.mark('umerov-fidan').click();
  await expect(workspace.panel('Events')).toContainText('Fidan');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one picture stands over the list, and a switch changes it', async ({ page }) => {
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara');
    await expect(workspace.panel('Timeline')).toBeVisible();
    await expect(workspace.panel('Map')).toHaveCount(0);
    expect((await workspace.panel('Timeline').boundingBox())!.height).toBe(300);
    await page.getByRole('button', { name: 'Map', exact: true }).tap();
    await expect(workspace.panel('Map')).toBeVisible();
    await expect(workspace.panel('Timeline')).toHaveCount(0);
    await expect(workspace.rows).toHaveCount(13);
    expect(await overflow(page)).toMatchObject({ across: 0 });
    expect(workspace.query).toBe('?show=map,events');
    await page.reload();
    await expect(workspace.panel('Map')).toBeVisible();
    await page.goBack();
    await expect(workspace.panel('Timeline')).toBeVisible();
  });

  test('filters open over the screen, Back closes them and keeps them, and the next one undoes them', async ({
    page,
  }) => {
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara');
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    const open = page.getByRole('banner').getByRole('button', { name: 'Filter' });
    await open.tap();
    await expect(sheet).toBeVisible();
    await page.goBack();
    await expect(sheet).toHaveCount(0);

    await open.tap();
    await sheet.getByRole('checkbox', { name: /^Paris/ }).tap();
    await expect.poll(() => workspace.query).toBe('?where=paris');
    await expect(sheet).toBeVisible();
    await sheet.getByRole('checkbox', { name: /^Ankara/ }).tap();
    await sheet.getByRole('checkbox', { name: /^Ankara/ }).tap();
    await expect.poll(() => workspace.query).toBe('?where=paris');
    for (const close of [
      () => page.goBack(),
      () => sheet.getByRole('button', { name: 'Close' }).tap(),
    ]) {
      await close();
      await expect(sheet).toHaveCount(0);
      await expect(workspace.rows).toHaveCount(1);
      expect(workspace.query).toBe('?where=paris');
      await page.goBack();
      await expect(workspace.rows).toHaveCount(13);
      await expect(sheet).toHaveCount(0);
      await page.goForward();
      await expect(workspace.rows).toHaveCount(1);
      await page.goForward();
      await expect(sheet).toBeVisible();
    }
  });

  test('a detail covers the screen, and Back closes it', async ({ page }) => {
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara');
    await workspace.row('umerov-kalin').tap();
    await expect(page).toHaveURL(/event\/umerov-kalin/);
    const box = (await workspace.panel('Events').boundingBox())!;
    expect([box.x, box.y, box.width, box.height]).toEqual([0, 0, 390, 844]);
    await page.goBack();
    await expect(workspace.rows).toHaveCount(13);
    // The row that has the keyboard again was not pointed at.
    await expect(workspace.row('umerov-kalin')).toBeFocused();
    expect((await workspace.lit()).list).toEqual([]);
  });

  test('what one touches is at least 44 px high, and nothing runs out of the screen', async ({
    page,
  }) => {
    const workspace = new Workspace(page);
    for (const lang of ['en', 'uk']) {
      await workspace.open(`/umerov-ankara?lang=${lang}`);
      const small = await page
        .locator('button, select, input, .row, .story-link')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility() && !each.closest('svg, .visually-hidden'))
            .map((each) => [each.textContent, each.getBoundingClientRect()] as const)
            .filter(([, { width, height }]) => width > 1 && height < 43.5)
            .map(([text, { height }]) => `${text} ${height}`),
        );
      expect(small).toEqual([]);
      expect(await overflow(page)).toMatchObject({ across: 0 });
    }
  });
});

for (const lang of ['en', 'uk']) {
  test(`reflows at 320 px, as at 400 % zoom, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    const workspace = new Workspace(page);
    for (const path of ['', '/event/trump-zelenskyy-florida', '/brief/story/1']) {
      await workspace.open(`/umerov-ankara${path}?lang=${lang}`);
      expect((await overflow(page)).across, path).toBe(0);
    }
  });
}
