import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

const statuses = [
  '2 of 13 events',
  '6 of 6 events',
  '5 of 13 events',
  '3 of 13 events',
  '2 of 13 events',
  '3 of 13 events',
  '14 of 14 events',
];

for (const [width, height] of [
  [1920, 1080],
  [1280, 720],
  [390, 844],
] as const) {
  test(`the story is walked with a clicker at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara/brief/story/1');
    const titles: string[] = [];
    for (const [i, status] of statuses.entries()) {
      if (i > 0) await page.keyboard.press('PageDown');
      await expect(page).toHaveURL(new RegExp(`/brief/story/${i + 1}$`));
      await workspace.shows({ status });
      titles.push(await workspace.headline.innerText());
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth).toBeLessThanOrEqual(width);
    }
    expect(new Set(titles).size).toBe(7);
    // The end is an end, and one press is one step.
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/\/brief\/story\/7$/);
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/\/brief\/story\/6$/);
    await workspace.shows({ status: '3 of 13 events' });
    expect(workspace.complaints).toEqual([]);
  });
}

test('every key of the story does what it says', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara/brief/story/1');
  const at = (step: number) => expect(page).toHaveURL(new RegExp(`/brief/story/${step}$`));
  for (const [key, step] of [
    ['ArrowRight', 2],
    ['Space', 3],
    ['n', 4],
    ['p', 3],
    ['Shift+Space', 2],
    ['ArrowLeft', 1],
    ['End', 7],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await at(step);
  }
  const blank = page.getByRole('dialog', { name: 'The screen is blank' });
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(blank).toBeVisible();
    await page.keyboard.press(key);
    await expect(blank).toHaveCount(0);
  }
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/umerov-ankara$/);
  await workspace.shows({ status: '13 of 13 events' });
  await page.goBack();
  await at(7);
});

test('one looks around in the middle of a step and comes back to it exactly', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara/brief/story/3');
  await workspace.shows({ status: '5 of 13 events' });
  await workspace.mark('umerov-kalin').click();
  await expect(workspace.panel('Events')).toContainText('Kalın');
  await expect(page).toHaveURL(/\/brief\/story\/3$/);
  await page.reload();
  await expect(workspace.panel('Events')).toContainText('Kalın');
  await page.keyboard.press('Escape');
  await expect(workspace.panel('Events')).toHaveCount(0);

  await workspace.place('ankara').click();
  await workspace.shows({ status: '1 of 13 events' });
  await expect(page).toHaveURL(/\/brief\/story\/3\?/);
  await page.reload();
  await workspace.shows({ status: '1 of 13 events' });
  await page.getByRole('button', { name: 'Return to the step' }).click();
  await expect(page).toHaveURL(/\/brief\/story\/3$/);
  await workspace.shows({ status: '5 of 13 events' });
  await page.goBack();
  await workspace.shows({ status: '1 of 13 events' });

  // Who goes on from it on the whole screen is led back to it, and so is who leaves.
  await page.getByRole('button', { name: 'Return to the step' }).click();
  await page.getByRole('button', { name: 'Explore this view' }).click();
  await expect(workspace.panel('Network')).toBeVisible();
  await workspace.place('ankara').click();
  await page.getByRole('link', { name: 'Back to step 3' }).click();
  await expect(page).toHaveURL(/\/brief\/story\/3$/);
  await workspace.shows({ status: '5 of 13 events' });
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Leave the story' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  // A page that is loaded again still knows the way.
  await page.reload();
  await page.getByRole('link', { name: 'Back to step 4' }).click();
  await expect(page).toHaveURL(/\/brief\/story\/4$/);
});

test('of what was still to come both meetings have their names', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const workspace = new Workspace(page);
  for (const lang of ['en', 'uk']) {
    await workspace.open(`/umerov-ankara/brief/story/6?lang=${lang}`);
    await expect(workspace.sign('label')).toHaveCount(2);
  }
});

test('nothing is written smaller than 20 px at 1280 × 720', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const workspace = new Workspace(page);
  for (const lang of ['en', 'uk']) {
    for (let step = 1; step <= 7; step += 1) {
      await workspace.open(`/umerov-ankara/brief/story/${step}?lang=${lang}`);
      const small = await page.evaluate(() => {
        const found: string[] = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode;
          const owner = text.parentElement!;
          if (!text.textContent?.trim() || !owner.checkVisibility()) continue;
          if (owner.closest('.visually-hidden, [popover], title, option, desc')) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          const { width, height } = range.getBoundingClientRect();
          if (width < 2 || height < 2) continue;
          const scale = owner instanceof SVGGraphicsElement ? owner.getScreenCTM()!.a : null;
          const html =
            owner instanceof HTMLElement && owner.closest<HTMLElement>('.present-panels');
          const drawn = html ? html.getBoundingClientRect().width / html.offsetWidth : 1;
          const size = parseFloat(getComputedStyle(owner).fontSize) * (scale ?? drawn);
          if (size < 19.95) found.push(`${text.textContent.trim()} ${size.toFixed(1)}`);
        }
        return found;
      });
      expect(small, `step ${step} in ${lang}`).toEqual([]);
    }
  }
});

test('a picture of many marks is as fine as the screen, however large it is shown', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const workspace = new Workspace(page);
  await workspace.open('/ukraine-talks-2025/brief/story/8');
  const canvas = page.locator('#network canvas');
  await expect(canvas).toBeVisible();
  const fine = () =>
    canvas.evaluate(
      (drawn: HTMLCanvasElement) =>
        drawn.width / (drawn.getBoundingClientRect().width * devicePixelRatio),
    );
  await expect.poll(fine).toBeCloseTo(1, 1);
});

test('the tour of a first visit is the story, and it is offered once', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await page.getByRole('link', { name: /7 steps/ }).click();
  await expect(page).toHaveURL(/\/brief\/story\/1$/);
  await page.goBack();
  await workspace.shows({ status: '13 of 13 events' });
  await page.reload();
  await workspace.ready();
  await expect(page.getByRole('link', { name: /7 steps/ })).toHaveCount(0);
});

test('a step that is not there says so and shows the whole screen', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara/brief/story/8');
  await expect(page.getByText(/no step 8/)).toBeVisible();
  await workspace.shows({ status: '13 of 13 events' });
});

test('a denied full screen is said once, and the story goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('denied'));
  });
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara/brief/story/1');
  await page.keyboard.press('f');
  await expect(page.getByText('did not allow the full screen').first()).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\/brief\/story\/2$/);
  expect(workspace.complaints).toEqual([]);
});
