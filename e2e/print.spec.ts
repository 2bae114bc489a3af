import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
// What is left of A4 between such margins, in CSS pixels.
const upright = { width: 718, height: 1046 };
const lying = { width: 1046, height: 718 };

test('on paper all panels are there, each picture as wide as the page has room for, and nothing stands alone', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.drawn('/umerov-ankara');
  const pages = async (landscape: boolean) => {
    const pdf = await page.pdf({ format: 'A4', landscape, margin });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };
  expect(await pages(false)).toBe(1);
  expect(await pages(true)).toBe(3);

  const onScreen = await workspace.panel('Timeline').boundingBox();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const paper of [upright, lying]) {
    await page.setViewportSize(paper);
    const rows = [];
    for (const name of ['Timeline', 'Map', 'Network'] as const) {
      const panel = workspace.panel(name);
      await expect(panel).toBeVisible();
      const frame = (await panel.boundingBox())!;
      const picture = (await panel.locator('.view-frame svg').first().boundingBox())!;
      expect(picture.x + picture.width, name).toBeLessThanOrEqual(frame.x + frame.width);
      expect(picture.x + picture.width, name).toBeGreaterThan(frame.x + frame.width - 40);
      expect(picture.y + picture.height, name).toBeLessThanOrEqual(frame.y + frame.height);
      expect(frame.x + frame.width, name).toBeLessThanOrEqual(paper.width);
      rows.push(frame);
    }
    const [timeline, map, network] = rows;
    expect(timeline!.width).toBeGreaterThan(paper.width - 10);
    expect(network!.y).toBe(map!.y);
    expect(network!.x + network!.width).toBeGreaterThan(paper.width - 10);
    // The answer and the timeline are on the first page.
    expect(timeline!.y + timeline!.height).toBeLessThan(paper.height);
  }
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => workspace.panel('Timeline').boundingBox()).toEqual(onScreen);
});

test('an event on paper has all its words within the page, what sources differ on in one piece, and its sources last', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  for (const lang of ['en', 'uk']) {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await workspace.open(`/umerov-ankara/event/trump-zelenskyy-florida?lang=${lang}`);
    const detail = page.locator('.detail');
    await expect(detail.locator('.field-disputed')).toBeVisible();
    await expect(detail.locator('.paper-sources')).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(upright);
    const last = detail.locator(':scope > :last-child');
    await expect(last.getByRole('heading')).toHaveText(/^(Original sources|Першоджерела)$/);
    await expect(last.getByRole('listitem')).toHaveCount(5);
    await expect(last.getByRole('listitem').first()).toContainText('https://www.wionews.com/');
    const differing = detail.locator('.field-disputed');
    await expect(differing).toHaveCSS('break-inside', 'avoid');
    const [one, other] = await differing.locator('dd').all();
    expect((await one!.boundingBox())!.y).toBe((await other!.boundingBox())!.y);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.detail, .detail *, .answer h1')]
        .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden'))
        .filter(
          (element) =>
            element.getBoundingClientRect().right > innerWidth ||
            (getComputedStyle(element).overflowX !== 'visible' &&
              element.scrollWidth > element.clientWidth + 1),
        )
        .map(({ className }) => className),
    );
    expect(cut).toEqual([]);
  }
});
