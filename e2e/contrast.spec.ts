import { expect, test } from '@playwright/test';
import { contrast, paints } from './pixels';
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

for (const theme of ['light', 'dark'] as const) {
  for (const address of ['/umerov-ankara', '/umerov-ankara?known=latest']) {
    test.describe(`in ${theme}, at ${address}`, () => {
      test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

      let workspace: Workspace;

      test.beforeEach(async ({ page }) => {
        workspace = new Workspace(page);
        await workspace.drawn(address);
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      });

      // WCAG 2.2, 1.4.3.
      test('words have a contrast of 4.5 to what they stand on', async () => {
        const [land] = await paints(workspace.sign('land').first(), 'fill');
        for (const [sign, property] of words) {
          const found = await paints(workspace.sign(sign), property);
          expect(found.length, sign).toBeGreaterThan(0);
          for (const { of, colour, ground } of found) {
            const grounds = sign.startsWith('map') ? [ground, land!.colour] : [ground];
            const least = Math.min(...grounds.map((each) => contrast(colour, each)));
            expect.soft(least, `${sign} “${of}”`).toBeGreaterThanOrEqual(4.5);
          }
        }
      });

      test('the words of rows keep it while one is pointed at', async () => {
        const row = workspace.row('trump-zelenskyy-florida');
        await workspace.point(row);
        await expect(row).toHaveAttribute('data-lit');
        for (const { of, colour, ground } of await paints(workspace.sign('row text'), 'color')) {
          expect.soft(contrast(colour, ground), `“${of}”`).toBeGreaterThanOrEqual(4.5);
        }
      });

      // WCAG 2.2, 1.4.11.
      test('what is drawn has a contrast of 3 to what it stands on', async () => {
        for (const [sign, property] of drawings) {
          const found = await paints(workspace.sign(sign), property);
          expect(found.length, sign).toBeGreaterThan(0);
          const faint = found.filter(({ colour, ground }) => contrast(colour, ground) < 3);
          expect.soft(faint, sign).toEqual([]);
        }
      });
    });
  }
}
