import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

/** What WCAG 2.2, 1.4.12 lets a reader set. */
const wider =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';

/** The texts of `selector` that touch another of them or reach out of the picture they stand in. */
async function colliding(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((texts) => {
    const boxes = texts.map((text) => text.getBoundingClientRect());
    const frame = texts[0]!.closest('svg')!.getBoundingClientRect();
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

for (const [address, width] of [
  ['/umerov-ankara', 1440],
  ['/ukraine-talks-2025?known=latest&lang=uk', 1440],
  ['/umerov-ankara', 390],
] as const) {
  test(`text that a reader sets wider is cut nowhere, at ${address} and ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const workspace = new Workspace(page);
    await workspace.open(address);
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
    const cut = page
      .locator('#events .row :is(.row-date, .row-title)')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.scrollWidth > part.clientWidth + 1)
          .map((part) => part.textContent),
      );
    expect(await cut).toEqual([]);
    // Taken back, everything stands as it did.
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    await expect(page.locator('html')).not.toHaveAttribute('data-spaced');
    expect(workspace.complaints).toEqual([]);
  });
}
