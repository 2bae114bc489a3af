import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

/** Serves the bundled dataset as `change` leaves it: faults cannot be shipped to be tested. */
async function damage(page: Page, change: (text: string) => string) {
  await page.route('**/assets/umerov-ankara-*.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test('one bad record is set aside and listed, and the rest loads', async ({ page }) => {
  await damage(page, (text) =>
    text.replace('"id": "zelenskyy-address"', '"id": "Zelenskyy Address"'),
  );
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await expect(workspace.status).toHaveText('12 of 12 events');
  await page.getByText(/problems? in the data file/).click();
  await expect(
    page
      .locator('main, section')
      .getByText(/Line \d+, column \d+/)
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Zelenskyy Address').first()).toBeVisible();
  expect(workspace.complaints).toEqual([]);
});

test('a date that needs the whole grammar is read', async ({ page }) => {
  await damage(page, (text) => text.replaceAll('"[2025-12-29..2026-01-11]"', '"2026-01~"'));
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await expect(workspace.status).toHaveText('13 of 13 events');
  await expect(workspace.row('us-ukraine-teams')).toBeVisible();
});

for (const [name, change] of [
  ['cut short', (text: string) => text.slice(0, 4000)],
  ['empty', () => ''],
  ['another format', () => '{"type": "FeatureCollection", "features": []}'],
  ['bytes', () => '\u0000\u0001\ufffd\ufffe'],
] as const) {
  test(`a file that is ${name} gets a page that says why and offers the others`, async ({
    page,
  }) => {
    await damage(page, change);
    await page.goto('/umerov-ankara');
    await expect(page.getByRole('alert')).toContainText('umerov-ankara');
    await expect(page.locator('.issues li').first()).not.toBeEmpty();
    await expect(page.getByRole('link', { name: 'Umerov in Ankara' })).toBeVisible();
  });
}

test('a file that cannot be fetched can be tried again', async ({ page }) => {
  let broken = true;
  await page.route('**/assets/umerov-ankara-*.json', (route) =>
    broken ? route.fulfill({ status: 404 }) : route.continue(),
  );
  const workspace = new Workspace(page);
  await page.goto('/umerov-ankara');
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  broken = false;
  await retry.click();
  await expect(workspace.status).toHaveText('13 of 13 events');
});
