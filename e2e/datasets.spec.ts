import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileText } from '../src/testing/fixtures';
import { Datasets } from './datasets';
import { Workspace } from './workspace';

const year = 'ukraine-talks-2025';

/** A bundled file, as far as these tests read it. */
const file = (id: string) =>
  JSON.parse(readFileSync(`data/${id}.json`, 'utf8')) as {
    readonly title: { readonly en: string; readonly uk: string };
    readonly license: string;
    readonly briefings: readonly { readonly id: string; readonly steps: readonly unknown[] }[];
  };

const axe = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

test('the page of datasets says of each what its screen will, and leads there and back', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const [workspace, datasets] = [new Workspace(page), new Datasets(page)];
  await datasets.open('?lanes=actor');
  await expect(page).toHaveTitle('Datasets · Parley');
  expect(await datasets.overflows()).toBe(false);
  expect(await axe(page)).toEqual([]);
  expect(asked.filter((path) => /(umerov-ankara|talks-2025).*\.json/.test(path))).toEqual([]);
  for (const id of ['umerov-ankara', year]) {
    const { title, license } = file(id);
    await expect(datasets.fact(id, 'Licence')).toHaveText(license);
    const events = await datasets.fact(id, 'Events').innerText();
    // All of a card is its link, for the pointer too.
    if (id === year) await datasets.card(id).click({ position: { x: 5, y: 5 } });
    else await datasets.card(id).getByRole('link', { name: title.en }).press('Enter');
    await workspace.ready();
    expect(workspace.address).toBe(`/${id}?lanes=actor`);
    await expect(workspace.status).toHaveText(`${events} of ${events} events`);
    await expect(workspace.headline).toBeFocused();
    await page.goBack();
    await expect(datasets.card(id)).toBeVisible();
    expect(workspace.address).toBe('/datasets?lanes=actor');
  }
  expect(workspace.complaints).toEqual([]);
});

test('on a phone the menu leads to another dataset, and to the page with all', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const [workspace, datasets] = [new Workspace(page), new Datasets(page)];
  const from = '/umerov-ankara?where=ankara&lang=uk';
  await workspace.open(from);
  const menu = page.getByRole('button', { name: 'Меню' });
  await menu.click();
  await expect(datasets.current).toContainText(file('umerov-ankara').title.uk);
  await datasets.entry(year).click();
  await expect(page).toHaveURL(`/${year}?lang=uk`);
  await expect(datasets.notice).toContainText(file(year).title.uk);
  expect(await datasets.overflows()).toBe(false);
  await page.goBack();
  await menu.click();
  await page.getByRole('link', { name: 'Усі набори даних' }).click();
  await expect(datasets.card(year)).toContainText(file(year).title.uk);
  expect(await datasets.overflows()).toBe(false);
  expect(await axe(page)).toEqual([]);
  // The language takes the place of the other: Back leaves the page.
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datasets');
  await expect(page).toHaveURL('/datasets?lang=en');
  await page.goBack();
  await expect(page).toHaveURL(from);
});

test('by the keyboard, the name in the bar leads to another dataset, says what stays behind, and Back returns', async ({
  page,
}) => {
  const [workspace, datasets] = [new Workspace(page), new Datasets(page)];
  const from = '/umerov-ankara?who=umerov&lanes=actor&lang=en';
  await workspace.open(from);
  const status = await workspace.status.innerText();
  await datasets.title.press('Enter');
  await expect(datasets.current).toContainText(file('umerov-ankara').title.en);
  await page.keyboard.press('Escape');
  await expect(datasets.title).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(datasets.entry(year)).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(datasets.entry(year)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/${year}?lanes=actor&lang=en`);
  await expect(datasets.notice).toContainText(`Now showing “${file(year).title.en}”.`);
  await workspace.ready();
  await expect(workspace.headline).toBeFocused();
  await page.goBack();
  await expect(workspace.status).toHaveText(status);
  expect(workspace.address).toBe(from);
  await expect(datasets.notice).toHaveCount(0);
  // Where nothing stays behind, nothing is told.
  await workspace.open('/umerov-ankara');
  await datasets.title.click();
  await datasets.entry(year).click();
  await workspace.ready();
  await expect(page).toHaveURL(`/${year}`);
  await expect(datasets.notice).toHaveCount(0);
  await page.reload();
  await workspace.ready();
  expect(workspace.complaints).toEqual([]);
});

test('over a file the name says so, and the menu leads to the datasets that are here', async ({
  page,
}) => {
  await page.route(
    ({ pathname }) => pathname === '/data/small.json',
    (route) => route.fulfill({ body: fileText, contentType: 'application/json' }),
  );
  const [workspace, datasets] = [new Workspace(page), new Datasets(page)];
  await workspace.open('/open?data=/data/small.json');
  await expect(datasets.title).toContainText('small.json');
  await datasets.title.click();
  await expect(datasets.entry('umerov-ankara')).toBeVisible();
  await expect(datasets.current).toHaveCount(0);
  await datasets.entry(year).click();
  await expect(page).toHaveURL(`/${year}`);
  await page.goBack();
  await workspace.shows({ status: '1 of 1 event' });
});

test('the story ends with the way to its longer view', async ({ page }) => {
  const { briefings } = file('umerov-ankara');
  const { id, steps } = briefings[0]!;
  const workspace = new Workspace(page);
  await page.goto(`/umerov-ankara/brief/${id}/${steps.length - 1}?lang=en`);
  await workspace.ready();
  const way = page.getByRole('link', { name: file(year).title.en });
  await expect(way).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(page.getByText('How it came to this:')).toBeVisible();
  await way.click();
  await expect(page).toHaveURL(`/${year}?lang=en`);
  await workspace.ready();
  await page.goBack();
  await expect(way).toBeVisible();
});

test('who is in both datasets leads from one to the other, and opens there too', async ({
  page,
}) => {
  const [workspace, datasets] = [new Workspace(page), new Datasets(page)];
  await workspace.open('/umerov-ankara/actor/umerov?when=2026-01-01');
  await workspace
    .panel('Events')
    .getByRole('link', { name: file(year).title.en })
    .click();
  await expect(page).toHaveURL(`/${year}/actor/umerov`);
  await expect(datasets.notice).toBeVisible();
  await expect(
    workspace.panel('Events').getByRole('link', { name: file('umerov-ankara').title.en }),
  ).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/umerov-ankara/actor/umerov?when=2026-01-01');
});

test('where the page of datasets cannot be had, it says so', async ({ page }) => {
  await page.route(/assets\/DatasetsPage.*\.js$/, (route) => route.abort());
  await page.goto('/datasets');
  await expect(page.getByRole('alert')).toContainText('This part could not be loaded');
  await page.unroute(/assets\/DatasetsPage.*\.js$/);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(new Datasets(page).card('umerov-ankara')).toBeVisible();
});
