import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

const first = JSON.parse(readFileSync('dist/.vite/first-view.json', 'utf8')) as Record<
  'en' | 'uk',
  readonly string[]
>;
const entry = /\/assets\/index-[^/]*\.js$/;
const phone = { width: 390, height: 844 };
// Both languages stand there; one is shown.
const shown = { useInnerText: true };
const lede = {
  en: /^Umerov met Fidan and Kalın in Türkiye on 1 January/,
  uk: /^1 січня Умєров зустрівся з Фіданом і Калином/,
};

/** Holds back the app's code; the result lets it go on. */
async function holdApp(page: Page): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(entry, async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

for (const lang of ['en', 'uk'] as const) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale: lang });

    test('a first visit asks, before its first marks, for what the build says and no more', async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector('svg [data-event]')) return;
          Object.assign(window, { marksAt: performance.now() });
          observer.disconnect();
        }).observe(document, { subtree: true, childList: true });
      });
      const workspace = new Workspace(page);
      await workspace.open('/');
      const asked = await page.evaluate(() => {
        const { marksAt } = window as unknown as { marksAt: number };
        return performance
          .getEntriesByType('resource')
          .filter(({ startTime }) => startTime < marksAt)
          .map(({ name }) => new URL(name).pathname.slice(1))
          .filter((name) => name !== 'favicon.svg');
      });
      const needed = first[lang].filter((file) => file !== 'index.html');
      expect([...new Set(asked)].sort()).toEqual([...needed].sort());
      expect(workspace.complaints).toEqual([]);
    });

    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      test(`the frame stands before the app does, and nothing moves when it comes, at ${width} × ${height}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const each of list.getEntries()) shifts.push((each as never)['value']);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        const workspace = new Workspace(page);
        const release = await holdApp(page);
        await page.goto('/', { waitUntil: 'commit' });
        await expect(workspace.headline).toHaveText(lede[lang], shown);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
        await page.evaluate(() => document.fonts.ready);
        const before = await workspace.layout();
        await release();
        await workspace.ready();
        await expect(workspace.headline).toHaveText(lede[lang], shown);
        const after = await workspace.layout();
        for (const [name, box] of Object.entries(before)) expect(after[name], name).toEqual(box);
        expect(Object.keys(before)).toContain('headline');
        const shifts = await page.evaluate(() => (window as never)['shifts'] as number[]);
        expect(shifts).toEqual([]);
        expect(workspace.complaints).toEqual([]);
      });
    }
  });
}

test('the frame says nothing of what the address does not show', async ({ page }) => {
  const workspace = new Workspace(page);
  const release = await holdApp(page);
  for (const [address, lang] of [
    ['/?who=umerov', 'en'],
    ['/#who=umerov', 'en'],
    ['/?LANG=uk&who=umerov', 'uk'],
    ['/umerov-ankara/event/umerov-kalin?lang=uk', 'uk'],
    ['/umerov-ankara/brief/story/1', 'en'],
    ['/open', 'en'],
  ] as const) {
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('#frame')).toBeAttached();
    await expect(workspace.headline).toBeHidden();
  }
  await page.goto('/?lang=uk', { waitUntil: 'commit' });
  await expect(workspace.headline).toHaveText(lede.uk, shown);
  await release();
});

test('without JavaScript the page says what it needs, in both languages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  const said = page.locator('noscript p');
  await expect(said).toContainText(['needs JavaScript', 'потребує для цього JavaScript']);
  for (const each of await said.all()) await expect(each).toBeVisible();
  await context.close();
});

test.describe('an app that does not begin', () => {
  const failed = (page: Page) => page.getByText('Parley could not be loaded.');
  const loads = (page: Page) => {
    const times: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) times.push(request.url());
    });
    return times;
  };

  test('is loaded again once, then says so in both languages, and begins when it can', async ({
    page,
  }) => {
    const times = loads(page);
    await page.route(entry, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await expect(failed(page)).toBeVisible();
    await expect(page.getByText('Не вдалося завантажити Parley.')).toBeVisible();
    expect(times).toHaveLength(2);
    await page.unroute(entry);
    await page.getByRole('link', { name: 'Try again' }).click();
    await new Workspace(page).ready();
  });

  test('says so at once where it may not remember that it was loaded again, and when it breaks', async ({
    page,
  }) => {
    const times = loads(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.route(entry, (route) => route.abort());
    await page.goto('/');
    await expect(failed(page)).toBeVisible();
    expect(times).toHaveLength(1);
    await page.unroute(entry);
    await page.route(entry, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
    );
    await page.goto('/');
    await expect(failed(page)).toBeVisible();
    expect(times).toHaveLength(2);
  });
});

test('an app that is long in coming is said to be', async ({ page }) => {
  await page.clock.install();
  await page.route(entry, () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('#frame')).toBeAttached();
  const late = page.getByText('It takes unusually long.');
  await expect(late).toBeHidden();
  await page.clock.fastForward(10_000);
  await expect(late).toBeVisible();
  await expect(page.getByText('Це триває незвично довго.')).toBeVisible();
});
