import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

/** What WCAG 2.2, 1.4.12 lets a reader set. */
const wider =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }';

/** The texts of `selector` that touch another of them or reach out of the picture they stand in. */
async function colliding(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((texts) => {
    const boxes = texts.map((text) => text.getBoundingClientRect());
    const frame = texts[0]?.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
    return texts.flatMap((text, i) => {
      const a = boxes[i]!;
      const out = a.left < frame.left - 1 || a.right > frame.right + 1;
      // The rows of labels are a line apart, so that tails of letters may reach into the next.
      const touches = boxes.some(
        (b, j) =>
          j < i &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
      );
      return out || touches ? [text.textContent] : [];
    });
  });
}

/** The texts of `selector` that are wider than what shows them, by any part of a pixel: an ellipsis needs no whole one. */
const cut = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.flatMap((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const isCut = range.getBoundingClientRect().width > each.getBoundingClientRect().width + 0.1;
      return isCut ? [each.textContent] : [];
    }),
  );

/** The words of the map that lie under what is written on its rim. */
const covered = (page: Page): Promise<(string | null)[]> =>
  page.locator('#map').evaluateAll((maps) =>
    maps.flatMap((map) => {
      const rim = map.querySelector('.map-borders')?.getBoundingClientRect();
      return [...map.querySelectorAll('svg text')].flatMap((text) => {
        const { right, bottom } = text.getBoundingClientRect();
        return rim && right > rim.left && bottom > rim.top + 2 ? [text.textContent] : [];
      });
    }),
  );

/** The ends of the overview that reach out of what shows them. */
const endsOut = (page: Page): Promise<(string | null)[]> =>
  page.locator('.overview-end').evaluateAll((ends) =>
    ends.flatMap((end) => {
      const [box, around] = [end, end.parentElement!].map((each) => each.getBoundingClientRect());
      const isOut = box!.bottom > around!.bottom + 1 || box!.top < around!.top - 1;
      return isOut ? [end.textContent] : [];
    }),
  );

/** The choices over the pictures that give up room that what is chosen takes. */
const squeezed = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('.view-tools select:visible').evaluateAll((selects) =>
    selects.flatMap((select) => {
      const { width } = select.getBoundingClientRect();
      (select as HTMLElement).style.flex = 'none';
      const isSqueezed = select.getBoundingClientRect().width > width + 0.5;
      (select as HTMLElement).style.flex = '';
      return isSqueezed ? [(select as HTMLSelectElement).selectedOptions[0]?.text] : [];
    }),
  );

const besidePlot = '#timeline :is(.lane-name, .overview-end)';

test('names stand whole on a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const workspace = new Workspace(page);
  for (const lang of ['en', 'uk']) {
    await workspace.open(`/ukraine-talks-2025?known=latest&lang=${lang}`);
    await expect(workspace.sign('lane').first()).toBeVisible();
    expect(await cut(page, besidePlot)).toEqual([]);
    await page.goto(`/datasets?lang=${lang}`);
    await expect(page.locator('.strip-side')).toHaveCount(14);
    expect(await cut(page, '.strip-side')).toEqual([]);
  }
});

for (const [address, width, height = 900] of [
  ['/umerov-ankara', 1440],
  ['/umerov-ankara', 1280, 720],
  ['/ukraine-talks-2025?known=latest&lang=uk', 1440],
  ['/ukraine-talks-2025?known=latest&lang=uk', 1280, 720],
  ['/umerov-ankara', 390],
  ['/umerov-ankara?lang=uk', 320],
  ['/ukraine-talks-2025?known=latest&lang=uk', 390],
] as const) {
  test(`text that a reader sets wider is cut nowhere, at ${address} and ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const workspace = new Workspace(page);
    await workspace.open(address);
    // The days that a source's words mean are seen, with the words or without.
    const days = page.locator('#events .row-date > span:last-child').evaluateAll((parts) =>
      parts.map((part) => {
        const [box, around] = [part, part.parentElement!].map((each) =>
          each.getBoundingClientRect(),
        );
        return (
          box!.top >= around!.top - 1 &&
          box!.bottom <= around!.bottom + 1 &&
          box!.right <= around!.right + 1
        );
      }),
    );
    expect((await days).every(Boolean)).toBe(true);
    const known = page.locator('.known-slider');
    const flag = () =>
      known.evaluate((slider) => {
        const [cloth, said] = [...slider.querySelectorAll('.flag-box, .flag-words')].map((part) =>
          part.getBoundingClientRect(),
        );
        return cloth!.right - said!.right;
      });
    expect(await flag()).toBeGreaterThan(0);
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, wider);
    await expect.poll(flag).toBeGreaterThan(0);
    await expect(page.locator('html')).toHaveAttribute('data-spaced', '');
    await expect
      .poll(() => colliding(page, '#timeline :is(.event-flag, .year-flags text)'))
      .toEqual([]);
    await expect.poll(() => cut(page, besidePlot)).toEqual([]);
    await expect.poll(() => covered(page)).toEqual([]);
    expect(await cut(page, '.search-hint > span:first-child')).toEqual([]);
    expect(await squeezed(page)).toEqual([]);
    // Whatever room the tools take, lanes stay far enough apart to be read.
    const pitch = () =>
      page.locator('#timeline .lane-name').evaluateAll((names) => {
        const tops = names.map((name) => name.getBoundingClientRect().top);
        return Math.min(...tops.slice(1).map((top, i) => top - tops[i]!));
      });
    await expect.poll(pitch).toBeGreaterThanOrEqual(23.9);
    expect(await endsOut(page)).toEqual([]);
    const cutRows = page
      .locator(
        '#events .row :is(.row-date, .row-title, .row-about, .row-differs, .row-status, .row-facts)',
      )
      .evaluateAll((parts) =>
        parts
          .filter(
            (part) =>
              part.scrollWidth > part.clientWidth + 1 ||
              // Letters reach below their line.
              (!part.matches('.row-status') && part.scrollHeight > part.clientHeight + 3),
          )
          .map((part) => part.textContent),
      );
    expect(await cutRows).toEqual([]);
    // Taken back, everything stands as it did.
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    await expect(page.locator('html')).not.toHaveAttribute('data-spaced');
    expect(workspace.complaints).toEqual([]);
  });
}
