import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

const data = /\/assets\/umerov-ankara-[^/]*\.json$/;
const never = () => undefined;

/** What becomes of the requests for some files, until it is changed. */
type Line = { answer: 'never' | 'broken' | 'refused' | 'login' | 'whole' };

/** Puts a line under the requests for `files`. Taking a route away would let what hangs go on. */
async function lineOf(page: Page, files: RegExp, answer: Line['answer']): Promise<Line> {
  const line: Line = { answer };
  await page.route(files, async (route) => {
    if (line.answer === 'whole') await route.continue();
    else if (line.answer === 'broken') await route.abort();
    else if (line.answer === 'refused') await route.fulfill({ status: 503, body: '' });
    else if (line.answer === 'login') {
      await route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Log in</title>',
      });
    }
  });
  return line;
}

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

test('a dataset that never answers can be called off, asked for again, and is explained in the end', async ({
  page,
}) => {
  await page.clock.install();
  const line = await lineOf(page, data, 'never');
  const workspace = new Workspace(page);
  await page.goto('/umerov-ankara', { waitUntil: 'commit' });
  const waiting = page.getByRole('main');
  await page.clock.runFor(1_000);
  await expect(waiting.getByRole('progressbar')).toBeVisible();
  await waiting.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('alert')).toHaveText(
    'The dataset umerov-ankara was called off before it was here.',
  );

  await again(page).click();
  await page.clock.runFor(1_000);
  await expect(waiting.getByRole('progressbar')).toBeVisible();
  await expect(again(page)).toHaveCount(0);
  await page.clock.runFor(10_000);
  await expect(
    page.getByText('It takes unusually long.').and(page.locator(':visible')),
  ).toHaveCount(1);
  line.answer = 'whole';
  await again(page).click();
  await page.clock.resume();
  await workspace.ready();
  await workspace.shows({ list: 13, timeline: 13 });
});

test('a web page in the place of a dataset is told from one, and can be asked past', async ({
  page,
}) => {
  await page.clock.install();
  const line = await lineOf(page, data, 'login');
  await page.goto('/umerov-ankara');
  await page.clock.runFor(10_000);
  await expect(page.getByRole('alert')).toContainText('came a web page');
  line.answer = 'whole';
  await page.clock.resume();
  await again(page).click();
  await new Workspace(page).ready();
});

test('a language that does not come is missed aloud, in the language that is there', async ({
  page,
}) => {
  const words = /\/assets\/uk-[^/]*\.json$/;
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const choose = page.getByRole('button', { name: /Українська/ });
  const note = (text: string) => page.getByText(text);

  const line = await lineOf(page, words, 'broken');
  await choose.click();
  await expect(note('The words in Ukrainian could not be loaded.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  line.answer = 'never';
  await again(page).click();
  await expect(note('The words in Ukrainian are not here yet.')).toBeVisible();
  await workspace.shows({ list: 13, timeline: 13 });
  line.answer = 'whole';
  await again(page).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(workspace.status).toHaveText('13 з 13 подій');
  await expect(again(page)).toHaveCount(0);
});

test('the map says that its outlines are missed, shows its places, and gets the outlines again', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const map = workspace.panel('Map');
  const coarse = /\/assets\/110m-[^/]*\.json$/;
  const fine = /\/assets\/50m-[^/]*\.json$/;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  const line = await lineOf(page, coarse, 'never');
  await workspace.open('/umerov-ankara');
  await expect(map.getByText('The outlines of countries are not here yet.')).toBeVisible();
  await expect(workspace.place('ankara')).toBeVisible();
  line.answer = 'refused';
  await map.getByRole('button', { name: 'Try again' }).click();
  const failed = map.getByText('The outlines of countries could not be loaded.');
  await expect(failed).toBeVisible();
  line.answer = 'whole';
  await map.getByRole('button', { name: 'Try again' }).click();
  await expect(workspace.sign('land').first()).toBeAttached();
  await expect(failed).toHaveCount(0);

  // The fine outlines wait for a closer look, and are missed in the same way.
  expect(asked.filter((url) => fine.test(url))).toEqual([]);
  const fineLine = await lineOf(page, fine, 'broken');
  await workspace.open('/umerov-ankara?map=6/48/31');
  await expect(workspace.sign('land')).toBeAttached();
  await expect(failed).toBeVisible();
  const coarseLand = await workspace.sign('land').getAttribute('d');
  fineLine.answer = 'whole';
  await map.getByRole('button', { name: 'Try again' }).click();
  await expect(failed).toHaveCount(0);
  await expect(workspace.sign('land')).not.toHaveAttribute('d', coarseLand!);
});

test('a part that is gone with an older release comes with the page of the new one, loaded once', async ({
  page,
}) => {
  const part = /\/assets\/FilterPanel-[^/]*\.js$/;
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?who=kalin');
  await page.route(part, (route) => route.fulfill({ status: 404, body: '' }));
  await page.route('**/umerov-ankara?who=kalin', async (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    const answer = await route.fetch();
    const body = (await answer.text()).replaceAll('/assets/index-', '/assets/index-new-');
    await route.fulfill({ response: answer, body });
  });
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Filter', exact: true }).click(),
  ]);
  await workspace.shows({ status: '1 of 13 events', list: 1 });
  // The second time it is only said, or a page that always fails would load for ever.
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  expect(loads).toBe(0);
});

test('a part that is long in coming is said to be, where it is missed', async ({ page }) => {
  await page.route(/\/assets\/FilterPanel-[^/]*\.js$/, never);
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const panel = page.getByRole('dialog', { name: 'Filters' });
  await expect(panel.getByText('This part is still on its way.')).toBeVisible();
});

test('a browser that refuses every write to the history costs the address, not the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.assign(History.prototype, { replaceState: refuse, pushState: refuse });
  });
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await expect(page.getByText('does not let the address follow').first()).toBeVisible();
  await workspace.actor('kalin').click();
  await workspace.shows({ status: '1 of 13 events', list: 1, timeline: 1 });
  await workspace.row('umerov-kalin').click();
  await expect(page.getByRole('heading', { name: /Kalın/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'back to list' }).click();
  await workspace.shows({ list: 1 });
  await page.getByRole('button', { name: /Українська/ }).click();
  await expect(workspace.status).toHaveText('1 з 13 подій');
  expect(workspace.address).toBe('/umerov-ankara');
  expect(workspace.complaints).toEqual([]);
});
