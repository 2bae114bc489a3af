import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

const file = '/data/years.json';
const text = (en: string) => ({ en });
const day = (n: number) => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);
const source = {
  id: 'wire',
  publisher: text('Wire'),
  title: text('Wire'),
  url: 'https://w.example/',
};

/** So many meetings from January 2023 on, a day apart, every hundredth with Zoe; a few without a place or a date. */
const serve = (page: Page, n: number) =>
  page.route(
    ({ pathname }) => pathname === file,
    (route) =>
      route.fulfill({
        json: {
          parley: 1,
          id: 'years',
          title: text('Years'),
          sources: [source],
          actors: ['anna', 'bob', 'zoe'].map((id) => ({
            id,
            kind: 'person',
            name: text(id[0]!.toUpperCase() + id.slice(1)),
          })),
          places: [
            {
              id: 'rome',
              name: text('Rome'),
              country: 'IT',
              lat: 41.9,
              lon: 12.5,
              precision: 'city',
            },
          ],
          events: Array.from({ length: n }, (_, i) => ({
            id: `e${i}`,
            reports: [
              {
                source: 'wire',
                known: '2023-01-01',
                says: {
                  title: text(`Meeting ${i}`),
                  kind: 'meeting',
                  status: 'held',
                  ...(i === n - 1 ? {} : { when: day(i) }),
                  ...(i % 10 ? { place: 'rome' } : {}),
                  participants: [
                    { actor: 'anna', role: 'party' },
                    { actor: i % 100 ? 'bob' : 'zoe', role: 'party' },
                  ],
                },
              },
            ],
          })),
        },
      }),
  );

test('a long list holds its years: headings, every row by key, what is found, and the way back', async ({
  page,
}) => {
  await serve(page, 1_000);
  const workspace = new Workspace(page);
  await workspace.open(`/open?data=${file}&known=latest`);
  const events = workspace.panel('Events');
  const group = (name: string) => events.getByRole('group', { name, exact: true });
  await expect(group('January 2023: 31 events')).toBeVisible();
  const first = workspace.row('e0');
  await expect(first).toHaveAttribute('aria-setsize', '1000');
  await expect(first).toHaveAttribute('tabindex', '0');
  expect(await workspace.rows.count()).toBeLessThan(60);

  // Every row is reached by key, and has the focus when it is.
  await first.focus();
  await page.keyboard.press('End');
  await expect(workspace.row('e999')).toBeFocused();
  await expect(workspace.row('e999')).toHaveAttribute('aria-posinset', '1000');
  await expect(group('date not stated: 1 event')).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowUp');
  await expect(workspace.row('e990')).toBeFocused();
  expect(await workspace.focusSeen()).toBe(true);
  // What scrolls out of sight hands the focus to the list, from which the keys go on.
  await workspace.turn(workspace.row('e990'), { dy: -30_000 });
  await expect(workspace.row('e990')).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(workspace.row('e989')).toBeFocused();

  // What is opened and closed again has its row in the list.
  await page.keyboard.press('Enter');
  await expect.poll(() => workspace.address).toContain('/event/e989');
  await page.goBack();
  await expect(workspace.row('e989')).toBeFocused();

  // Found without filtering.
  await page.keyboard.press('Control+f');
  const field = events.getByRole('textbox', { name: 'Find in the list' });
  await field.fill('zoe');
  const hits = events.getByRole('search').getByRole('status');
  await expect(hits).toHaveText('1 of 10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(hits).toHaveText('3 of 10');
  await expect(workspace.row('e200')).toBeInViewport();
  await page.keyboard.press('Shift+Enter');
  await expect(hits).toHaveText('2 of 10');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(workspace.row('e100')).toBeFocused();
  await expect(workspace.status).toHaveText('1,000 of 1,000 events');

  // Ordered and grouped as the link says, one step of the history each.
  const order = events.getByRole('combobox', { name: 'Order of the list' });
  await order.selectOption('Newest first');
  await expect.poll(() => workspace.query).toContain('list=-time');
  await expect(workspace.row('e998')).toHaveAttribute('aria-posinset', '1');
  await order.selectOption('By participant');
  await expect(group('Anna: 1,000 events')).toBeVisible();
  await expect(events.getByText('1,000 events in 2,000 rows')).toBeVisible();
  await expect(workspace.row('e0')).toHaveAttribute('aria-setsize', '2000');
  await page.reload();
  await expect(group('Anna: 1,000 events')).toBeVisible();
  await workspace.row('e0').focus();
  await page.keyboard.press('End');
  await expect(group('Zoe: 10 events')).toBeVisible();
  await page.goBack();
  await expect(workspace.row('e998')).toHaveAttribute('aria-posinset', '1');
  await page.goBack();
  await expect(workspace.row('e0')).toHaveAttribute('aria-posinset', '1');
  expect(workspace.complaints).toEqual([]);
});

test('a few rows are grouped where the link asks for it, each event once by its handle', async ({
  page,
}) => {
  await serve(page, 12);
  const workspace = new Workspace(page);
  await workspace.open(`/open?data=${file}&known=latest&list=who`);
  const events = workspace.panel('Events');
  await expect(events.getByRole('group')).toHaveCount(3);
  await workspace.shows({ list: 12 });
  await expect(events.getByRole('listbox').getByRole('option')).toHaveCount(24);
  const repeated = events.getByRole('group', { name: 'Zoe: 1 event' }).getByRole('option');
  await repeated.click();
  await expect.poll(() => workspace.address).toContain('/event/e0');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the page scrolls a long storyline, of which little is drawn', async ({ page }) => {
    await serve(page, 1_000);
    const workspace = new Workspace(page);
    await workspace.open(`/open?data=${file}&known=latest`);
    await workspace.row('e3').scrollIntoViewIfNeeded();
    await expect(workspace.row('e3')).toBeInViewport();
    await page.evaluate(() => window.scrollBy(0, 20_000));
    await expect(workspace.row('e3')).toHaveCount(0);
    const events = workspace.panel('Events');
    await expect(events.getByRole('option').first()).toBeAttached();
    expect(await workspace.rows.count()).toBeLessThan(60);
    // A heading stands under the bar, and rows under it.
    const top = events
      .getByRole('group')
      .filter({ has: page.getByRole('option') })
      .first();
    await expect(top.locator('.list-heading')).toBeInViewport();
    await page.evaluate(() => window.scrollBy(0, 1e7));
    await expect(workspace.row('e999')).toBeInViewport();
    expect(workspace.complaints).toEqual([]);
  });
});
