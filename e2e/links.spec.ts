import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

const links: [query: string, shown: number, known: number, contacts: number][] = [
  ['', 13, 13, 8],
  ['?known=2025-12-29', 6, 6, 4],
  ['?known=2025-12-30', 7, 7, 5],
  ['?known=latest', 14, 14, 9],
  ['?who=fidan,umerov&together=1', 1, 13, 1],
  ['?where=ankara', 1, 13, 1],
  ['?known=2026-01-02&where=ankara', 2, 13, 2],
  ['?when=2026-01-01/2026-01-01', 8, 13, 4],
  ['?when=2026-01-01/2026-01-01&certain=1', 6, 13, 3],
  ['?when=2025-12-29/2025-12-29', 5, 13, 3],
  ['?where=none', 8, 13, 3],
];

test('each link shows its events and contacts in every view, and stays as it is', async ({
  page,
}) => {
  // A page for each link.
  test.slow();
  const workspace = new Workspace(page);
  for (const [query, shown, known, contacts] of links) {
    await test.step(query || 'no filter', async () => {
      await workspace.open(`/umerov-ankara${query}`);
      await workspace.shows({
        ...{ status: `${shown} of ${known} events`, list: shown },
        ...{ timeline: shown, map: shown, network: contacts },
      });
      expect(workspace.query).toBe(query);
    });
  }
  await page.reload();
  await workspace.shows({ status: '8 of 13 events', list: 8 });
  expect(workspace.query).toBe('?where=none');
  expect(workspace.complaints).toEqual([]);
});

test('what was known on 29 December is Paris planned for early January, a day later for the 6th', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  for (const [known, said] of [
    ['2025-12-29', 'early January'],
    ['2025-12-30', '6 Jan'],
  ] as const) {
    await workspace.open(`/umerov-ankara?known=${known}`);
    const row = workspace.row('paris-6-january');
    await expect(row).toContainText(said);
    await expect(row).toHaveAttribute('data-status', 'planned');
  }
});

test('what is known now is Paris held, the advisers in Kyiv, the teams without an outcome', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?known=latest');
  await expect(workspace.row('paris-6-january')).toHaveAttribute('data-status', 'held');
  await expect(workspace.row('paris-6-january')).toContainText('6 Jan');
  await expect(workspace.row('advisers-3-january')).toHaveAttribute('data-status', 'held');
  await expect(workspace.row('advisers-3-january')).toContainText('Kyiv');
  await expect(workspace.row('us-ukraine-teams')).toContainText('planned, outcome not reported');
});

test('a link with parts that do not fit names them and shows the rest', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?who=nobody,umerov&kind=party&known=someday');
  await expect(workspace.status).toHaveText('5 of 13 events');
  for (const part of ['nobody', 'party', 'someday']) {
    await expect(page.getByRole('note')).toContainText(part);
  }
  expect(workspace.query).toBe('?who=nobody,umerov&kind=party&known=someday');
});

test('a link that is not quite one is read as it was meant, says so, and is written whole', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  const damaged = '/Umerov-Ankara?foo=1&amp;WHO=Umerov&utm_source=mail#where=ankara';
  await workspace.open(damaged);
  await expect(workspace.status).toHaveText('1 of 13 events');
  const note = page.getByRole('note');
  await expect(note).toContainText('amp;WHO=Umerov as who=umerov, #where=ankara as where=ankara');
  await expect(note).toContainText('Not a parameter of Parley: foo=1');
  await expect(note).not.toContainText('utm_source');
  await expect(page).toHaveURL(damaged);
  await note.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(workspace.headline).toBeFocused();
  await workspace.actor('fidan').click();
  await expect(page).toHaveURL('/umerov-ankara?who=fidan&where=ankara&foo=1&utm_source=mail');
  await expect(note).toHaveCount(0);
  expect(workspace.complaints).toEqual([]);
});

test('an address that names nothing offers the datasets that are there, or the way home', async ({
  page,
}) => {
  for (const [address, said] of [
    ['/nothing-here', 'nothing-here'],
    ['/umerov-ankara/brief/story/1.5', '/umerov-ankara/brief/story/1.5'],
    ['/open', 'it names none. Choose one of the datasets'],
    ['/open?data=//elsewhere.example/x.json', 'This one names //elsewhere.example/x.json'],
    ['/open?data=/data/none.json', 'The file /data/none.json was not found'],
  ] as const) {
    expect((await page.goto(address))?.status()).toBe(200);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByRole('link', { name: 'Umerov in Ankara' })).toBeVisible();
  }
  for (const [address, status] of [
    ['/umerov-ankara/event/x/y/z', 404],
    ['/%E0%A4%A', 400],
  ] as const) {
    expect((await page.goto(address))?.status()).toBe(status);
    await page.getByRole('link', { name: 'To the talks in Parley' }).click();
    await new Workspace(page).shows({ status: '13 of 13 events' });
  }
});

test('the same link in Ukrainian speaks Ukrainian', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?lang=uk');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(workspace.status).toHaveText('13 з 13 подій');
  await expect(page.getByRole('region', { name: 'Часова шкала' })).toBeVisible();
});
