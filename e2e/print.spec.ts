import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

test('on paper all panels are there, each picture fills its frame, and nothing stands alone', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.drawn('/umerov-ankara');
  const pages = async (landscape: boolean) => {
    const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
    const pdf = await page.pdf({ format: 'A4', landscape, margin });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  };
  expect(await pages(false)).toBe(1);
  expect(await pages(true)).toBe(3);

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1040 });
  for (const name of ['Timeline', 'Map', 'Network'] as const) {
    const panel = workspace.panel(name);
    await expect(panel).toBeVisible();
    const frame = (await panel.boundingBox())!;
    const picture = (await panel.locator('.view-frame svg').first().boundingBox())!;
    expect(picture.x + picture.width, name).toBeLessThanOrEqual(frame.x + frame.width);
    expect(picture.x + picture.width, name).toBeGreaterThan(frame.x + frame.width - 40);
    expect(picture.y + picture.height, name).toBeLessThanOrEqual(frame.y + frame.height);
  }
});
