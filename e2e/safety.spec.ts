import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { inTheme, themes } from './themes';
import { Workspace } from './workspace';

const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default";

test('every page carries the security policy, byte for byte', async ({ request }) => {
  for (const address of ['/', '/umerov-ankara', '/open?data=/x', '/assets/none.js']) {
    const response = await request.get(address);
    expect(response.headers()['content-security-policy']).toBe(policy);
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
    expect(response.headers()['x-frame-options']).toBe('DENY');
  }
  expect((await request.get('/assets/none.js')).status()).toBe(404);
});

/** What of axe looks at colours, and so at the theme. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, in both themes: all of it in the light one, what hangs on colours in the dark one. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await inTheme(page, theme);
    // The page has no frames: asked in one go, axe says the same in half the time.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const result = await (theme === 'dark' ? axe.withRules(ofColour) : axe).analyze();
    for (const { id, nodes } of result.violations)
      found.push(`${id} in ${theme}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }
  return found;
}

const routes = [
  '/umerov-ankara',
  '/umerov-ankara?who=umerov&known=latest',
  '/umerov-ankara?where=paris&who=fidan',
  '/umerov-ankara/event/trump-zelenskyy-florida',
  '/umerov-ankara/actor/umerov',
  '/umerov-ankara/place/turkiye',
  '/umerov-ankara?disputed=1&show=timeline,events',
  '/umerov-ankara/brief/story/3',
  '/umerov-ankara/brief/story/4?where=ankara',
  '/no-such-dataset',
];

for (const route of routes) {
  for (const lang of ['en', 'uk']) {
    const address = `${route}${route.includes('?') ? '&' : '?'}lang=${lang}`;
    test(`axe finds nothing on ${address} in either theme`, async ({ page }) => {
      const workspace = new Workspace(page);
      await page.goto(address);
      if (route === '/no-such-dataset') await expect(page.getByRole('alert')).toBeVisible();
      else await workspace.ready();
      expect(await violations(page)).toEqual([]);
    });
  }
}

for (const lang of ['en', 'uk'] as const) {
  test(`axe finds nothing in what opens over the page, in ${lang}`, async ({ page }) => {
    // Eight times axe in two themes on one page.
    test.slow();
    const workspace = new Workspace(page);
    await workspace.open(`/umerov-ankara/event/umerov-kalin?lang=${lang}`);
    for (const opener of [
      '.add-filter',
      '.share-button',
      'button.changes',
      '.detail-actions [popovertarget]',
      '#map [popovertarget]',
      '#timeline .legend-button',
    ]) {
      await page.locator(opener).first().click();
      await expect(page.locator('[popover]:popover-open').first()).toBeVisible();
      expect(await violations(page), opener).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await workspace.open(`/umerov-ankara?lang=${lang}`);
    expect(await violations(page), 'phone').toEqual([]);
    await page.locator('.narrowbar [aria-haspopup]').click();
    await expect(page.locator('.sheet input[type="checkbox"]').first()).toBeVisible();
    expect(await violations(page), 'sheet').toEqual([]);
  });
}
