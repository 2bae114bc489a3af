import { expect, test, type Locator } from '@playwright/test';
import { browser } from './browser';
import { Workspace } from './workspace';

// The test runner switches off the limit on history writes that readers' browsers have.
test.use({
  launchOptions: { ...browser, ignoreDefaultArgs: ['--disable-ipc-flooding-protection'] },
});

test('a hundred quick changes end in the last one, on the screen at once and in the address', async ({
  page,
}) => {
  // The browser lets the last of so many writes through only half a minute after the first.
  test.slow();
  const workspace = new Workspace(page);
  await workspace.drawn('/umerov-ankara');
  // Faster than any hand: each click as soon as the one before is on the screen.
  await page.evaluate(async (clicks) => {
    const status = () => document.querySelector('.result-count')?.textContent;
    for (let i = 0; i < clicks; i += 1) {
      const before = status();
      const actor = document.querySelector('[aria-label="Network"] [data-actor="kalin"]');
      actor?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      while (status() === before) await new Promise(requestAnimationFrame);
    }
  }, 100);
  await workspace.actor('fidan').click();
  await workspace.shows({ status: '1 of 13 events' });
  await expect.poll(() => workspace.query, { timeout: 40_000 }).toBe('?who=fidan');
  await page.reload();
  await workspace.shows({ status: '1 of 13 events' });
  expect(workspace.complaints).toEqual([]);
});

test('each step back returns exactly, in order', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const steps = [workspace.page.url()];
  await workspace.place('paris').click();
  await expect.poll(() => workspace.query).toBe('?where=paris');
  steps.push(page.url());
  await workspace.row('paris-6-january').click();
  await expect(page).toHaveURL(/event\/paris-6-january\?where=paris$/);
  steps.push(page.url());
  await page.getByRole('button', { name: 'Show what is known now' }).click();
  await expect(page).toHaveURL(/known=latest&where=paris$/);
  for (const url of steps.reverse()) {
    await page.goBack();
    await expect(page).toHaveURL(url);
  }
  await workspace.shows({ status: '13 of 13 events', list: 13 });
});

test('a drag that Back overtakes writes nothing into the page gone back to, also where its view is gone there', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  /** Drags in a box, goes back under way, and on to the end; then nothing is different. */
  const overtaken = async (view: Locator, y: number, from: number, address: string) => {
    const box = (await view.boundingBox())!;
    const at = (part: number) => page.mouse.move(box.x + box.width * part, box.y + y, { steps: 3 });
    await at(from);
    await page.mouse.down();
    await at(from + 0.3);
    await page.goBack();
    await workspace.shows({ status: '13 of 13 events' });
    await at(from + 0.2);
    await page.mouse.up();
    // What is written is in the address at once.
    expect(await page.evaluate(() => location.pathname + location.search)).toBe(address);
    await workspace.shows({ status: '13 of 13 events' });
  };
  await workspace.open('/umerov-ankara?show=events');
  await workspace.alone('Events').click();
  await overtaken(workspace.panel('Map'), 150, 0.3, '/umerov-ankara?show=events');
  await workspace.alone('Events').click();
  await workspace.row('paris-6-january').click();
  await overtaken(workspace.overview, 10, 0.3, '/umerov-ankara');
  await workspace.row('paris-6-january').click();
  await overtaken(workspace.overview, 10, 0.002, '/umerov-ankara');
  expect(workspace.complaints).toEqual([]);
});
