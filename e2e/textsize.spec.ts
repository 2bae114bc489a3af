import { expect, test, type Browser } from '@playwright/test';
import { Workspace } from './workspace';

/** A part of the page in its order: what it is, where it stands in pixels of the screen, and what it says if it has no parts. */
type Part = {
  readonly name: string;
  readonly box: readonly number[];
  readonly text: string;
};

type Reader = {
  /** How large their browser writes, in pixels; 16 is usual. */
  readonly text: number;
  /** The size of their window. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many pixels of the screen there are to one of the page. */
  readonly fine: number;
};

const usual = 16;

/** What a reader sees: every part of the page that has a box. */
const seenBy = (workspace: Workspace): Promise<readonly Part[]> =>
  workspace.page.evaluate(() =>
    [...document.querySelectorAll('#root *')]
      .filter((part) => part.checkVisibility() && !part.closest('.visually-hidden'))
      .map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return {
          name: `${part.tagName}.${part.getAttribute('class') ?? ''}`,
          box: [x, y, width, height],
          text: part.childElementCount ? '' : part.textContent,
        };
      }),
  );

async function opened(
  browser: Browser,
  { text, viewport, fine }: Reader,
  address: string,
): Promise<Workspace> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: fine });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text } });
  const workspace = new Workspace(page);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return workspace;
}

/**
 * Lets two readers do the same: one whose browser writes so many times larger than usual, and one who has it as usual on a
 * screen so many times as fine and whose window has as many pixels less. Both must see the same in the same places, and get
 * to the same addresses, also to those that `acts` gives.
 */
async function same(
  browser: Browser,
  times: number,
  screen: Reader['viewport'],
  address: string,
  acts: (workspace: Workspace) => Promise<string | void>,
): Promise<void> {
  const { width, height } = screen;
  const large = { text: usual * times, viewport: screen, fine: 1 };
  const zoomed = {
    text: usual,
    viewport: { width: width / times, height: height / times },
    fine: times,
  };
  const both: Workspace[] = [];
  const gone = [];
  for (const reader of [large, zoomed]) {
    const workspace = await opened(browser, reader, address);
    gone.push(await acts(workspace));
    both.push(workspace);
  }
  await expect
    .poll(async () => {
      const [one = [], other = []] = await Promise.all(both.map(seenBy));
      expect(one.length).toBeGreaterThan(20);
      return apart(one, other, times);
    })
    .toEqual([]);
  expect(gone[0]).toBe(gone[1]);
  expect(both[0]!.address).toBe(both[1]!.address);
  for (const workspace of both) {
    expect(workspace.complaints).toEqual([]);
    await workspace.page.context().close();
  }
}

/** What one sees elsewhere than the other, or the other not at all; browsers snap to whole pixels. */
const apart = (large: readonly Part[], zoomed: readonly Part[], times: number) =>
  Array.from({ length: Math.max(large.length, zoomed.length) }, (_, i) => [large[i], zoomed[i]])
    .filter(
      ([one, other]) =>
        one?.name !== other?.name ||
        one?.text !== other?.text ||
        one?.box.some((n, k) => Math.abs(n / times - other!.box[k]!) > 1),
    )
    .map(([one, other]) => ({ large: one, zoomed: other }));

test('who has their browser write twice as large gets all of it so, as by its zoom', async ({
  browser,
}) => {
  const desk = { width: 2560, height: 1600 };
  await same(browser, 2, desk, '/ukraine-talks-2025?known=latest', async (workspace) => {
    const { page } = workspace;
    await expect(workspace.sign('land').first()).toBeAttached();
    await expect(page.locator('svg[data-moves]')).toHaveCount(3);
    // Pictures are pixels of the screen, not of the page.
    const fine = await page.locator('#network canvas').evaluate((canvas: HTMLCanvasElement) => {
      return canvas.width / canvas.getBoundingClientRect().width;
    });
    expect(fine).toBeCloseTo(await page.evaluate(() => devicePixelRatio), 1);
    // A drag of the map, a handle of the time filter, a place, and what opens over the page.
    const map = (await page.locator('#map svg[data-moves]').boundingBox())!;
    await page.mouse.move(map.x + map.width * 0.1, map.y + map.height * 0.9);
    await page.mouse.down();
    await page.mouse.move(map.x + map.width * 0.3, map.y + map.height * 0.7, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/map=/);
    const moved = workspace.query;
    await page.goBack();
    const strip = (await workspace.overview.boundingBox())!;
    const y = strip.y + strip.height / 2;
    await page.mouse.move(strip.x + strip.width * 0.99, y);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.6, y, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/when=/);
    const filtered = workspace.query;
    await page.goBack();
    await workspace.place('halifax').click();
    await expect(page).toHaveURL(/where=halifax/);
    await page.reload();
    await expect(page.locator('svg[data-moves]')).toHaveCount(3);
    await page.getByRole('button', { name: 'Legend', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Legend' })).toBeVisible();
    await page.mouse.move(0, 0);
    return `${moved} ${filtered}`;
  });
});

test('the same on a small screen, in a briefing, and where datasets are chosen', async ({
  browser,
}) => {
  const lap = { width: 1440, height: 900 };
  await same(browser, 2, lap, '/ukraine-talks-2025', async (workspace) => {
    await expect(workspace.page.locator('#timeline svg[data-moves]')).toBeAttached();
  });
  await same(
    browser,
    2,
    { width: 2560, height: 1440 },
    '/umerov-ankara/brief/story/2',
    async (workspace) => {
      await expect(workspace.page.locator('#timeline svg[data-moves]')).toBeAttached();
    },
  );
  await same(browser, 2, { width: 2560, height: 1440 }, '/datasets', async () => {});
});

test('paper is as large as it is, and a smaller size is smaller', async ({ browser }) => {
  const viewport = { width: 1440, height: 900 };
  const small = await opened(browser, { text: 12, viewport, fine: 1 }, '/');
  // The headline that stands before the app is taken away when it comes.
  await small.ready();
  const size = () =>
    small.headline.evaluate(
      (heading) => parseFloat(getComputedStyle(heading).fontSize) * heading.currentCSSZoom,
    );
  const shown = await size();
  await small.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(shown / (await size())).toBeCloseTo(0.75, 2);
  await small.page.context().close();
});
