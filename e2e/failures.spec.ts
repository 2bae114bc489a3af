import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

test('a view that fails says so in its own panel, and Retry brings it back', async ({ page }) => {
  await page.addInitScript(() => {
    // The names of countries on the map are the only thing that asks for this.
    const { of } = Intl.DisplayNames.prototype;
    Intl.DisplayNames.prototype.of = function (code) {
      if (!('mended' in window)) throw new Error('no names of countries');
      return of.call(this, code);
    };
  });
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const card = workspace.panel('Map').getByRole('alert');
  await expect(card).toContainText('Map could not be drawn. The other panels still work.');
  await workspace.shows({ list: 13, timeline: 13, network: 8 });
  await workspace.actor('kalin').click();
  await workspace.shows({ status: '1 of 13 events', list: 1 });

  await page.evaluate(() => Object.assign(window, { mended: true }));
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(workspace.place('turkiye')).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('a part of the code that cannot be had says so in its place, and loading the page again brings it', async ({
  page,
}) => {
  await page.route(/\/assets\/FilterPanel.*\.js$/, (route) => route.abort());
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?who=umerov');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Filters' });
  await expect(panel.getByRole('alert')).toContainText('could not be loaded');
  await workspace.shows({ list: 5, timeline: 5 });
  await page.unroute(/\/assets\/FilterPanel.*\.js$/);
  await Promise.all([
    page.waitForEvent('load'),
    panel.getByRole('button', { name: 'Load the page again' }).click(),
  ]);
  await workspace.ready();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(panel.getByRole('checkbox', { name: /^Ankara/ })).toBeVisible();
});

test('denied storage is said once and stops nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await page.getByRole('button', { name: /Theme/ }).click();
  await expect(page.getByText('keeps no settings').first()).toBeVisible();
  await workspace.actor('kalin').click();
  await workspace.shows({ status: '1 of 13 events' });
  expect(workspace.complaints).toEqual([]);
});

// What is very long has tests of its own.
const names = {
  leftward: 'רוסטם עומרוב ‏הקאן פידאן',
  marked: `U${'\u0301\u0323'.repeat(40)}mero${'\u0308'.repeat(40)}v`,
};

/** The bundled dataset with the names of people, places, sides and events replaced. */
async function rename(page: Page, name: string): Promise<void> {
  const file = JSON.parse(readFileSync('data/umerov-ankara.json', 'utf8')) as {
    actors: Record<string, unknown>[];
    places: Record<string, unknown>[];
    sides: Record<string, unknown>[];
    events: { reports: { says: Record<string, unknown> }[] }[];
  };
  for (const thing of [...file.actors, ...file.places, ...file.sides]) {
    thing.name = { en: name };
    delete thing.short;
  }
  for (const { reports } of file.events) {
    for (const { says } of reports) if (says.title) says.title = { en: name };
  }
  await page.route(/umerov-ankara.*\.json$/, (route) => route.fulfill({ json: file }));
}

for (const [kind, name] of Object.entries(names)) {
  test(`the layout holds with ${kind} names`, async ({ page }) => {
    await rename(page, name);
    const workspace = new Workspace(page);
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const path of [
        '?who=umerov,fidan&together=1&where=ankara',
        '/event/umerov-kalin',
        '/actor/umerov',
        '/place/ankara',
      ]) {
        await workspace.open(`/umerov-ankara${path}`);
        const wide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const panels = [...document.querySelectorAll<HTMLElement>('.panel, .panel-body')]
            .filter((panel) => panel.scrollWidth > panel.clientWidth + 1)
            .map((panel) => panel.className);
          return { across: scrollWidth - clientWidth, panels };
        });
        expect(wide, `${path} at ${width} × ${height}`).toEqual({ across: 0, panels: [] });
      }
    }
    expect(workspace.complaints).toEqual([]);
  });
}
