import { expect, test, type Locator, type Page } from '@playwright/test';
import { resolve } from '../src/model/resolve';
import { fileOf } from '../src/testing/file';
import { synthesize } from '../src/testing/synthesize';
import { Workspace } from './workspace';

const opener = (page: Page): Locator =>
  page.getByRole('button', { name: 'Filter', exact: true }).first();
const panelOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Filters' });
const searchOf = (panel: Locator): Locator => panel.getByLabel('Find in the filters');

/** Presses Tab until the keyboard is back on the button, and says how often. */
async function tabsToLeave(page: Page): Promise<number> {
  for (let tabs = 1; tabs < 40; tabs++) {
    await page.keyboard.press('Tab');
    if (await opener(page).evaluate((button) => button === document.activeElement)) return tabs;
  }
  return Infinity;
}

test('the filters open with their search, and are walked, chosen and left by keyboard', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  // Two chosen of each, so that they may be wanted together, which is a control more.
  await workspace.open('/umerov-ankara?who=fidan,umerov&side=tr,ua&when=2026-01-01/2026-01-01');
  const panel = panelOf(page);
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(searchOf(panel)).toBeFocused();
  const grids = panel.getByRole('grid');
  await expect(grids).toHaveCount(8);
  await expect(panel.locator('[role="grid"] [tabindex="0"]')).toHaveCount(8);
  expect(await tabsToLeave(page)).toBeLessThanOrEqual(12);
  await expect(panel).toBeHidden();

  await page.keyboard.press('Enter');
  await expect(searchOf(panel)).toBeFocused();
  // Closed and opened again before the browser tells of either, it begins anew.
  const button = await opener(page).elementHandle();
  await panel.getByRole('button', { name: 'Close', exact: true }).evaluate((close, open) => {
    (close as HTMLElement).click();
    (open as HTMLElement).click();
  }, button);
  await expect(searchOf(panel)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(panel.locator('*:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(opener(page)).toBeFocused();

  await workspace.open('/umerov-ankara');
  await opener(page).click();
  await expect(searchOf(panel)).toBeFocused();
  await page.keyboard.type('KALIN');
  await expect(panel.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(panel.getByRole('checkbox', { name: /^Kalın/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => workspace.query).toBe('?who=kalin');
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('button', { name: 'Exclude Kalın' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => workspace.query).toBe('?who=-kalin');
  await page.keyboard.press('Shift+Tab');
  await expect(searchOf(panel)).toBeFocused();
  // What is chosen stays in sight, whatever is typed; the first Escape takes that back.
  await searchOf(panel).fill('ankara');
  await expect(panel.getByRole('checkbox')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(searchOf(panel)).toHaveValue('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Home');
  const first = grids.first().getByRole('checkbox').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(grids.first().getByRole('checkbox').nth(1)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  // The rest is opened behind the first eight, where the keyboard goes on.
  await expect(grids.first().getByRole('checkbox').nth(8)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener(page)).toBeFocused();
  expect(workspace.complaints).toEqual([]);
});

test('all sides in one event: offered, said, counted, taken back, and never of all the rest', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?side=tr,ua');
  await workspace.shows({ status: '10 of 13 events' });
  await page.getByRole('button', { name: 'sides together' }).click();
  await expect.poll(() => workspace.query).toBe('?together=side&side=tr,ua');
  await expect(workspace.headline).toContainText('involving Türkiye and Ukraine together');
  await workspace.shows({ status: '2 of 13 events', list: 2, timeline: 2 });
  await expect(workspace.panel('Events')).toContainText('Türkiye · Ukraine');
  await opener(page).click();
  const panel = panelOf(page);
  const all = panel.getByRole('checkbox', { name: 'all of them in one event' });
  await expect(all).toBeChecked();
  // With one of two taken out nothing is left to be together.
  const sides = panel.getByRole('grid', { name: 'Sides' });
  await sides.getByRole('checkbox', { name: /^Türkiye/ }).click();
  await expect.poll(() => workspace.query).toBe('?side=ua');
  await expect(all).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.goBack();
  await workspace.shows({ status: '2 of 13 events' });
  await page.getByRole('button', { name: 'Remove the filter: sides together' }).click();
  await workspace.shows({ status: '10 of 13 events' });

  await page.getByRole('button', { name: 'Clear all' }).first().click();
  await workspace
    .panel('Timeline')
    .getByText(/^Other sides/)
    .click();
  await expect.poll(() => workspace.query).toMatch(/^\?side=.*,.*,/);
  await expect(page.getByRole('button', { name: 'sides together' })).toHaveCount(0);

  // A link that asks for more than it can have says so; an empty answer names it among its ways out.
  await workspace.open('/umerov-ankara?side=ua&together=side');
  await expect(page.getByText(/needs two sides/)).toBeVisible();
  await workspace.shows({ status: '10 of 13 events' });
  await workspace.open('/umerov-ankara?side=fr,tr&together=side');
  await workspace.shows({ status: '0 of 13 events' });
  await workspace
    .panel('Events')
    .getByRole('button', { name: /sides together/ })
    .click();
  await workspace.shows({ status: '4 of 13 events' });
  await workspace.open('/umerov-ankara?who=fidan,umerov&side=tr,ua&together=side,who');
  await workspace.shows({ status: '1 of 13 events' });
  expect(workspace.complaints).toEqual([]);
});

test('two thousand actors are found by typing, and are never all on the page', async ({ page }) => {
  const made = synthesize({ seed: 3, events: 390, actors: 2000, participants: 12 });
  await page.route('**/made.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: fileOf(made) }),
  );
  const workspace = new Workspace(page);
  await workspace.open('/open?data=/made.json&show=events');
  await opener(page).click();
  const panel = panelOf(page);
  const actors = panel.getByRole('grid', { name: 'Participants' });
  await expect(actors.getByRole('checkbox')).toHaveCount(8);
  await actors.getByRole('button', { name: /^more/ }).click();
  await expect(actors.getByRole('checkbox')).toHaveCount(120);
  await expect(panel.getByText(/more: type to find them/)).toBeVisible();
  expect(await panel.locator('*').count()).toBeLessThan(2_000);
  await actors.getByRole('button', { name: 'fewer' }).click();
  await expect(actors.getByRole('checkbox')).toHaveCount(8);
  const present = made.events.flatMap((event) => resolve(event, Infinity)!.participants.present);
  const last = made.vocabulary.actors.get(present.map(({ id }) => id).sort().at(-1)!)!; // prettier-ignore
  await searchOf(panel).fill(last.name.get('en')!);
  await expect(actors.getByRole('checkbox').first()).toBeVisible();
  await actors.getByRole('checkbox').first().click();
  await expect.poll(() => workspace.query).toContain(`who=${last.id}`);
});
