import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

test('by keyboard alone: Kalın’s meeting, its sources, Ankara, undo, in 25 keys', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  let keys = 0;
  const press = async (...names: string[]) => {
    for (const name of names) {
      keys += 1;
      await page.keyboard.press(name);
      await expect.poll(() => workspace.focusSeen(), `after ${name}`).toBe(true);
    }
  };
  const option = page.locator('[role="option"][aria-selected="true"]');

  await press('Control+k', 'k', 'a', 'l');
  // One goes down through what is there to be seen.
  const found = page.getByRole('listbox', { name: 'Search' }).getByRole('option');
  await expect(found.first()).toBeVisible();
  let chosen: string | null = null;
  while (chosen !== 'umerov-kalin') {
    await press('ArrowDown');
    chosen = await option.getAttribute('data-event');
    expect(keys).toBeLessThan(12);
  }
  await press('Enter');
  await expect(page).toHaveURL(/\/event\/umerov-kalin$/);
  const source = workspace.panel('Events').locator('a[href^="http"]:focus');
  while ((await source.count()) === 0) {
    await press('Tab');
    expect(keys).toBeLessThan(20);
  }

  await press('Control+k', 'a', 'n', 'k');
  await expect(found.first()).toContainText('Ankara');
  await press('Enter');
  await expect.poll(() => workspace.query).toBe('?where=ankara');
  await press('Control+z');
  await workspace.shows({ status: '13 of 13 events' });
  expect(keys).toBeLessThanOrEqual(25);
});

test('Ctrl+Z undoes and Ctrl+Shift+Z redoes, but never leaves the page', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await workspace.actor('kalin').click();
  await workspace.shows({ status: '1 of 13 events' });
  await page.keyboard.press('Control+z');
  await workspace.shows({ status: '13 of 13 events' });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  await workspace.shows({ status: '1 of 13 events' });
  await page.keyboard.press('Control+z');
  await workspace.shows({ status: '13 of 13 events' });
  await page.keyboard.press('Control+y');
  await workspace.shows({ status: '1 of 13 events' });
});

test('closing what was opened gives the keyboard back to the mark it was opened from', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await workspace.mark('umerov-fidan').focus();
  await page.keyboard.press('Enter');
  await expect(workspace.panel('Events').getByRole('heading', { level: 2 }).last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(workspace.mark('umerov-fidan')).toBeFocused();

  await workspace.row('umerov-fidan').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(workspace.row('umerov-fidan')).toBeFocused();
});

test('search finds topics, and offers words that name nothing as the text filter', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const first = page.getByRole('listbox', { name: 'Search' }).getByRole('option').first();
  await workspace.search.fill('prisoner');
  await expect(first).toContainText('topic');
  await page.keyboard.press('Enter');
  await expect.poll(() => workspace.query).toMatch(/^\?topic=[a-z-]+$/);
  await page.goBack();
  // The words of two things together name neither.
  await workspace.search.fill('fidan ankara');
  await expect(first).toContainText(/“fidan ankara” in the text: \d+ event/);
  const n = /\d+/.exec(await first.innerText())![0];
  await page.keyboard.press('Enter');
  await expect.poll(() => workspace.query).toBe('?q=fidan%20ankara');
  await workspace.shows({ status: `${n} of 13 events` });
  await workspace.search.fill('zzz');
  await expect(page.getByText('Nothing found.')).toBeVisible();
});
