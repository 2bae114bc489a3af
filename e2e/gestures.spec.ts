import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

test('a click on an actor, an edge and a place filters every view, and Back undoes each', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await workspace.actor('kalin').click();
  await workspace.shows({ status: '1 of 13 events', list: 1, timeline: 1, map: 1 });
  expect(workspace.query).toBe('?who=kalin');
  await page.goBack();
  await workspace.shows({ status: '13 of 13 events' });

  await workspace.edge('fidan', 'umerov').click();
  await workspace.shows({ status: '1 of 13 events', list: 1, network: 1 });
  expect(workspace.query).toBe('?who=fidan,umerov&together=1');
  await page.goBack();
  await workspace.shows({ status: '13 of 13 events' });

  await workspace.place('paris').click();
  await workspace.shows({ status: '1 of 13 events', list: 1, timeline: 1, network: 1 });
  await page.goBack();
  await page.goForward();
  await workspace.shows({ status: '1 of 13 events' });
  expect(workspace.complaints).toEqual([]);
});

test('an event opens with its sources, and Back closes it', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await workspace.row('trump-zelenskyy-florida').click();
  await expect(page).toHaveURL(/\/umerov-ankara\/event\/trump-zelenskyy-florida$/);
  const events = workspace.panel('Events');
  await expect(events.getByRole('link', { name: /Radio Svoboda/ }).first()).toHaveAttribute(
    'rel',
    'noopener noreferrer',
  );
  await expect(events).toContainText('29 December');
  await expect(workspace.status).toHaveText('13 of 13 events');
  await page.reload();
  await expect(events.getByRole('link', { name: /Radio Svoboda/ }).first()).toBeVisible();
  await page.goto('/umerov-ankara/event/umerov-fidan');
  await page.goBack();
  await expect(page).toHaveURL(/trump-zelenskyy-florida$/);
});

test('an event that the filter leaves out still opens and says so', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara/event/umerov-kalin?where=paris');
  await expect(workspace.panel('Events')).toContainText('Kalın');
  await expect(workspace.status).toHaveText('1 of 13 events');
});

test('search finds a name without its accents and filters by it', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await workspace.search.fill('kalin');
  await page.locator('[role="option"][data-actor="kalin"]').first().click();
  await workspace.shows({ status: '1 of 13 events', list: 1 });
});

test('the timeline opens an event by keyboard alone', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const marks = workspace.panel('Timeline').locator('[data-event][tabindex="0"]');
  await marks.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/umerov-ankara\/event\//);
});

test('the day of knowledge steps, and Back returns to it', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?known=2025-12-30');
  await page.getByRole('button', { name: 'Show what is known now' }).click();
  await workspace.shows({ status: '14 of 14 events' });
  await page.goBack();
  await workspace.shows({ status: '6 of 6 events' });
});
