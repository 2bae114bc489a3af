import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types default";

test('every page carries the security policy, byte for byte', async ({ request }) => {
  for (const address of ['/', '/umerov-ankara', '/open?data=/x', '/assets/none.js']) {
    const response = await request.get(address);
    expect(response.headers()['content-security-policy']).toBe(policy);
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  }
  expect((await request.get('/assets/none.js')).status()).toBe(404);
});

const routes = [
  '/umerov-ankara',
  '/umerov-ankara?who=umerov&known=latest',
  '/umerov-ankara?where=paris&who=fidan',
  '/umerov-ankara/event/trump-zelenskyy-florida',
  '/umerov-ankara/actor/umerov',
  '/umerov-ankara/place/turkiye',
  '/no-such-dataset',
];

for (const route of routes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['en', 'uk']) {
      const address = `${route}${route.includes('?') ? '&' : '?'}lang=${lang}`;
      test(`axe finds nothing on ${address} in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const workspace = new Workspace(page);
        await page.goto(address);
        if (route === '/no-such-dataset') await expect(page.getByRole('alert')).toBeVisible();
        else await workspace.ready();
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
        expect(found).toEqual([]);
      });
    }
  }
}
