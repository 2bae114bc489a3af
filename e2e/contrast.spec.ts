import { expect, test } from '@playwright/test';
import { contrast, paints } from './pixels';
import { inTheme, themes } from './themes';
import { Workspace } from './workspace';

/** Words, by the property that colours them. */
const words = [
  ['label', 'fill'],
  ['count', 'fill'],
  ['or', 'fill'],
  ['day', 'fill'],
  ['lane', 'color'],
  ['row text', 'color'],
  ['map name', 'fill'],
  ['map label', 'fill'],
  ['node label', 'fill'],
] as const;

/** What says something by its shape, its fill or its course. */
const drawings = [
  ['mark', 'ink'],
  ['line', 'stroke'],
  ['ring', 'ink'],
  ['bracket', 'stroke'],
  ['arc', 'stroke'],
  ['lane dot', 'background-color'],
  ['row dot', 'ink'],
  ['disc', 'stroke'],
  ['held disc', 'fill'],
  ['node', 'ink'],
  ['edge', 'stroke'],
  ['hub', 'ink'],
] as const;

/** Words that have less contrast than 4.5 to what they stand on are failures: WCAG 2.2, 1.4.3. */
async function readable(workspace: Workspace, theme: string): Promise<void> {
  const [land] = await paints(workspace.sign('land').first(), 'fill');
  for (const [sign, property] of words) {
    const found = await paints(workspace.sign(sign), property);
    expect(found.length, sign).toBeGreaterThan(0);
    for (const { of, colour, ground } of found) {
      const grounds = sign.startsWith('map') ? [ground, land!.colour] : [ground];
      const least = Math.min(...grounds.map((each) => contrast(colour, each)));
      expect.soft(least, `${sign} “${of}” in ${theme}`).toBeGreaterThanOrEqual(4.5);
    }
  }
}

/** What is drawn with less contrast than 3 to what it stands on is a failure: WCAG 2.2, 1.4.11. */
async function visible(workspace: Workspace, theme: string): Promise<void> {
  for (const [sign, property] of drawings) {
    const found = await paints(workspace.sign(sign), property);
    expect(found.length, sign).toBeGreaterThan(0);
    const faint = found.filter(({ colour, ground }) => contrast(colour, ground) < 3);
    expect.soft(faint, `${sign} in ${theme}`).toEqual([]);
  }
}

for (const address of ['/umerov-ankara', '/umerov-ankara?known=latest']) {
  test(`words have a contrast of 4.5 and drawings of 3 to what they stand on, at ${address}`, async ({
    page,
  }) => {
    const workspace = new Workspace(page);
    await workspace.drawn(address);
    for (const theme of themes) {
      await inTheme(page, theme);
      await readable(workspace, theme);
      await visible(workspace, theme);
    }
    // The words of rows keep it while one is pointed at.
    const row = workspace.row('trump-zelenskyy-florida');
    await workspace.point(row);
    await expect(row).toHaveAttribute('data-lit');
    for (const theme of themes) {
      await inTheme(page, theme);
      for (const { of, colour, ground } of await paints(workspace.sign('row text'), 'color')) {
        const least = contrast(colour, ground);
        expect.soft(least, `“${of}” pointed at in ${theme}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
}

test('who asks for more contrast gets 7 for all words of a row', async ({ page }) => {
  const workspace = new Workspace(page);
  await page.emulateMedia({ contrast: 'more' });
  await workspace.open('/umerov-ankara');
  for (const theme of themes) {
    await inTheme(page, theme);
    const found = await paints(workspace.sign('row text'), 'color');
    expect(found.length).toBeGreaterThan(20);
    const words = found.filter(({ of }) => !of.includes('differ'));
    const weak = words.filter(({ colour, ground }) => contrast(colour, ground) < 7);
    expect.soft(weak, theme).toEqual([]);
  }
});
