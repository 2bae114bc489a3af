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
  await workspace.shows({ status: '7 of 7 events' });
});

test('dragging the as-known line looks at another day, as one step', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const box = (await workspace.known.boundingBox())!;
  const y = box.y + box.height - 4;
  await page.mouse.move(box.x + 8, y);
  await page.mouse.down();
  await page.mouse.move(box.x - 60, y, { steps: 4 });
  await page.mouse.move(box.x - 110, y, { steps: 4 });
  await workspace.shows({ status: '7 of 7 events' });
  await page.mouse.up();
  await expect.poll(() => workspace.query).toMatch(/^\?known=2025-12-(30|31)$/);
  await workspace.shows({ status: '7 of 7 events' });
  await page.goBack();
  await workspace.shows({ status: '13 of 13 events' });
});

test('the as-known slider keeps the focus at its last step and comes back', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await workspace.known.focus();
  await page.keyboard.press('End');
  await workspace.shows({ status: '14 of 14 events' });
  await expect(workspace.known).toBeFocused();
  await page.keyboard.press('Home');
  await workspace.shows({ status: '1 of 1 event' });
});

test('Escape takes back what a lane put into the filter', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const lane = workspace.panel('Timeline').getByRole('button', { name: 'Türkiye' });
  await lane.click();
  await expect.poll(() => workspace.query).toBe('?side=tr');
  await page.keyboard.press('Escape');
  await workspace.shows({ status: '13 of 13 events' });
});

test('no lane and no handle writes a link that is then complained of', async ({ page }) => {
  const workspace = new Workspace(page);
  const timeline = workspace.panel('Timeline');
  await workspace.open('/umerov-ankara?lanes=actor&who=fidan,umerov&together=1');
  await timeline.getByRole('button', { name: 'Umerov' }).click();
  await expect.poll(() => workspace.query).toBe('?who=fidan&lanes=actor');
  await expect(page.getByRole('note')).toHaveCount(0);
  await workspace.open('/umerov-ankara?when=2026-01-01/2026-01-03&certain=1');
  await timeline.getByRole('slider', { name: 'From' }).press('Home');
  await timeline.getByRole('slider', { name: 'To', exact: true }).press('End');
  await expect.poll(() => workspace.query).toBe('');
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('a click beside the marks gives a picture the keyboard, and one on a handle means what lies under it', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.drawn('/umerov-ankara');
  const map = (await workspace.panel('Map').boundingBox())!;
  await page.mouse.click(map.x + 30, map.y + map.height / 2 - 40);
  await page.keyboard.press('+');
  await expect.poll(() => workspace.query).toMatch(/^\?map=/);
  await page.goBack();
  await workspace.mark('umerov-fidan').focus();
  await page.keyboard.press('Shift+ArrowUp');
  const strip = (await workspace.overview.boundingBox())!;
  await page.mouse.click(strip.x + 6, strip.y + strip.height / 2);
  await expect.poll(() => workspace.query).toBe('?when=2025-12-28/2025-12-28');
});

test('each handle of the time filter moves its own end, also where the filter is open', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const strip = (await workspace.overview.boundingBox())!;
  const y = strip.y + strip.height / 2;
  const middle = strip.x + strip.width * 0.6;
  await page.mouse.move(strip.x + strip.width - 4, y);
  await page.mouse.down();
  await page.mouse.move(middle, y, { steps: 4 });
  await expect.poll(() => workspace.status.innerText()).not.toContain('13 of');
  await page.mouse.up();
  await expect.poll(() => workspace.query).toBe('?when=../2026-01-05');
  await page.mouse.move(strip.x + 4, y);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width * 0.2, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => workspace.query).toBe('?when=2025-12-31/2026-01-05');
  await page.goBack();
  await expect.poll(() => workspace.query).toBe('?when=../2026-01-05');
});

test('an empty answer names the ways out and leaves the focus in the list', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?who=fidan&where=paris');
  await workspace.shows({ status: '0 of 13 events', list: 0 });
  const way = workspace.panel('Events').getByRole('button', { name: /Paris/ });
  await way.focus();
  await page.keyboard.press('Enter');
  await workspace.shows({ status: '1 of 13 events', list: 1 });
  await expect(page.locator('[aria-label="Events"] :focus')).toHaveCount(1);
});
