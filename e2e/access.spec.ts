import { expect, test, type Page } from '@playwright/test';
import { contrast } from './pixels';
import { all, spoken, toldOf, wordsIn, type Told } from './tree';
import { Workspace } from './workspace';

const named = (told: readonly Told[], role: string, name: string): Told => {
  const found = all(told).find((each) => each.role === role && each.name === name);
  if (!found) throw new Error(`nothing is told of a ${role} ${name}`);
  return found;
};
const names = (told: readonly Told[], role: string) =>
  told.filter((each) => each.role === role).map(({ name }) => name);

for (const [lang, panels] of [
  ['en', { timeline: 'Timeline', map: 'Map', network: 'Network', events: 'Events' }],
  ['uk', { timeline: 'Часова шкала', map: 'Карта', network: 'Мережа', events: 'Події' }],
] as const) {
  test(`the first screen is told once, in order and in few words, in ${lang}`, async ({ page }) => {
    const workspace = new Workspace(page);
    await workspace.drawn(`/umerov-ankara?lang=${lang}`);
    await expect(page.locator('.list-order')).toBeVisible();
    const told = await toldOf(page);
    const picture = (panel: string) => {
      const region = named(told, 'region', panel);
      const [list, ...others] = all(region.inside).filter(({ role }) => role === 'listbox');
      expect(others, panel).toEqual([]);
      return { list: list!, region };
    };
    const rows = names(picture(panels.events).list.inside, 'option');
    expect(rows).toHaveLength(13);

    for (const panel of [panels.timeline, panels.map, panels.network]) {
      const { list, region } = picture(panel);
      // Nothing stands in a picture but its options, and each says itself by its name alone.
      expect(new Set(list.inside.map(({ role }) => role)), panel).toEqual(new Set(['option']));
      for (const { name, description } of list.inside) {
        expect(name, panel).not.toBe('');
        expect(description, name).toBe('');
      }
      // Its summary is its name, and is not read beside it.
      const { name } = list;
      expect(all(region.inside).filter((each) => each.name === name)).toHaveLength(1);
    }
    // Of a row is told what its sources differ on, as one reads it there.
    const described = picture(panels.events).list.inside.filter(({ description }) => description);
    expect(described.map(({ description }) => description)).toEqual(
      await page.locator('#events .row:has(.row-differs) .row-differs').allInnerTexts(),
    );
    // The list puts the title before, which is seen there, so that a row can be called by what one reads.
    const events = names(picture(panels.timeline).list.inside, 'option');
    expect(rows.map((row, i) => row.endsWith(events[i]!))).toEqual(rows.map(() => true));
    const titles = await page.locator('#events [data-event] .row-title').allInnerTexts();
    expect(rows.map((row, i) => row.startsWith(titles[i]!.trim()))).toEqual(rows.map(() => true));
    for (const [panel, selector] of [
      [panels.timeline, '#timeline [role=option]'],
      [panels.map, '#map [role=option]'],
      [panels.network, '#network [role=option]'],
    ] as const) {
      const places = await page.locator(selector).evaluateAll((options) =>
        options.map((option) => ({
          name: option.getAttribute('aria-label'),
          at: Number(option.getAttribute('aria-posinset')),
          of: Number(option.getAttribute('aria-setsize')),
        })),
      );
      const inOrder = names(picture(panel).list.inside, 'option');
      expect(places.sort((a, b) => a.at - b.at)).toEqual(
        inOrder.map((name, i) => ({ name, at: i + 1, of: inOrder.length })),
      );
    }

    for (const { name, description } of all(told)) {
      if (description) expect(description).not.toBe(name);
    }
    const lines = spoken(told, panels.events);
    for (const row of rows) {
      // What its sources differ on is heard after it.
      const times = lines.filter((line) => line === row || line.startsWith(`${row}, `)).length;
      expect(times, row).toBe(1);
    }
    expect(wordsIn(lines)).toBeLessThanOrEqual(1_250 / 2);
  });
}

/** Goes through the page by Tab and back, and gives what had the focus and could not be seen. */
async function hidden(page: Page, start: string): Promise<string[]> {
  const found: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.evaluate((selector) => {
      const first = document.querySelector<HTMLElement>(selector);
      first?.focus();
    }, start);
    let last: string | null = null;
    for (let n = 0; n < 110; n++) {
      await page.keyboard.press(key);
      const at = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const rects = [...focused.getClientRects()];
        const { left, top, right, bottom } = rects[0] ?? focused.getBoundingClientRect();
        const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
        const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
        const seen = (x: number, y: number) => {
          const there = document.elementFromPoint(x, y);
          return !!there && (focused.contains(there) || there.contains(focused));
        };
        const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((across) =>
          [0.15, 0.5, 0.85].map(
            (down) => [x0 + (x1 - x0) * across, y0 + (y1 - y0) * down] as const,
          ),
        );
        const share = points.filter(([x, y]) => seen(x, y)).length / points.length;
        const name =
          focused.getAttribute('aria-label') ??
          focused.getAttribute('title') ??
          focused.textContent;
        return {
          id: `${focused.tagName} ${focused.className} ${name?.slice(0, 40)} ${Math.round(left)} ${Math.round(top + scrollY)}`,
          seen: x1 > x0 && y1 > y0 && share >= 0.5,
        };
      });
      if (!at) break;
      if (!at.seen && at.id !== last) found.push(`${key}: ${at.id}`);
      last = at.id;
    }
  }
  return found;
}

for (const [width, height] of [
  [1440, 900],
  [720, 450],
  [320, 256],
] as const) {
  test(`what has the focus is never covered, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara/event/umerov-kalin');
    const detail = page.locator('.detail-bar');
    await expect(detail).toBeVisible();
    expect(await hidden(page, '.detail-bar button')).toEqual([]);
    await workspace.open('/umerov-ankara');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(page.locator('.filter-head')).toBeVisible();
    expect(await hidden(page, '.filter-head button')).toEqual([]);
  });
}

test('a step of the day looked at says the day and what changed on it', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const spoken = page.locator('p[aria-live="polite"]');
  await expect(spoken).toHaveText('');
  await page.getByRole('button', { name: 'Next day with a report' }).first().click();
  await expect(spoken).toHaveText(
    /^As known on 2 January 2026; since 1 Jan: .+\. \d+ of \d+ events\.$/,
  );
});

test('one gets past everything to the list, and a panel that fills the screen gives it back', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await expect(page.locator('.list-order')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(workspace.rows.first()).toBeFocused();
  await page.getByRole('button', { name: 'Maximise the timeline' }).click();
  await expect(workspace.panel('Events')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(workspace.panel('Events')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Maximise the timeline' })).toBeFocused();
  // From a mark the first Escape goes to its picture, the next gives the panel back.
  await workspace.open('/umerov-ankara?show=map');
  await workspace.place('ankara').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(workspace.panel('Events')).toBeVisible();

  // A field is seen by its edge.
  const { edge, ground } = await workspace.search.evaluate((field) => {
    const { borderTopColor, backgroundColor } = getComputedStyle(field);
    return { edge: borderTopColor, ground: backgroundColor };
  });
  const channels = (text: string) =>
    text
      .match(/[\d.]+/g)!
      .slice(0, 3)
      .map(Number) as [number, number, number];
  expect(contrast(channels(edge), channels(ground))).toBeGreaterThanOrEqual(3);
});

test('letters present only while nothing else has the keyboard, and not once they are switched off', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara/brief/story/2');
  const blank = page.getByRole('dialog', { name: 'The screen is blank' });
  await page.getByRole('button', { name: 'Keys of the story' }).focus();
  await page.keyboard.press('b');
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\/story\/2$/);
  await expect(blank).toHaveCount(0);
  // A clicker still goes on.
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\/story\/3$/);
  await expect(workspace.headline).toBeFocused();
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\/story\/2$/);
  await page.getByRole('button', { name: 'Keys of the story' }).click();
  await page.getByRole('checkbox', { name: 'Letters are keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(workspace.headline).toBeFocused();
  await page.keyboard.press('b');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/\/story\/3$/);
  await expect(blank).toHaveCount(0);
});
