import { chromium } from '@playwright/test';
import { layBench } from './bench/folder';
import { readFileSync } from 'node:fs';
const bench = await layBench('dist');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const arg of process.argv.slice(2)) {
  const [name, path, size = '1440x900', theme = 'light', sel = ''] = arg.split('|');
  const [w, h] = size.split('x').map(Number);
  const ctx = await browser.newContext({ viewport: { width: w!, height: h! }, colorScheme: theme as 'light', hasTouch: w! < 500, isMobile: w! < 500 });
  const page = await ctx.newPage();
  page.on('pageerror', (e) => console.log(name, 'ERR', e.message));
  const file = path!.match(/file:([^&]+)/)?.[1];
  if (file) await page.route('**/bench/f.json', (r) => r.fulfill({ body: readFileSync(file, 'utf8'), contentType: 'application/json' }));
  await page.goto(bench.app.origin + path!.replace(/file:[^&]+/, '/bench/f.json'));
  await page.waitForSelector('.panel', { timeout: 30000 }).catch((e) => console.log(String(e)));
  await page.waitForTimeout(3500);
  if (sel) await page.locator(sel).screenshot({ path: `/tmp/loc/${name}.png` }); else await page.screenshot({ path: `/tmp/loc/${name}.png` });
  await ctx.close();
}
await browser.close(); bench.clear(); process.exit(0);
