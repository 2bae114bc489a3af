import { chromium } from '@playwright/test';
import { synthesis } from '../scripts/data-synthesize';
import { layBench } from './bench/folder';
const [dist, eventsS, placesS, query] = process.argv.slice(2);
const bench = await layBench(dist!);
const args = ['--events', eventsS!, '--out', 'nowhere'];
if (placesS !== '0') args.push('--places', placesS!);
const made = synthesis(args) as { text: string };
bench.put(1, { file: made.text, items: '' });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${bench.app.origin}/open?data=/bench/1.json&known=latest&lang=en${query ?? ''}`);
await page.waitForSelector('#timeline .view-frame :is([role="option"], .density, canvas)', { timeout: 60000 });
await page.waitForTimeout(3000);
const box = (await page.locator('#timeline .overview-strip').boundingBox())!;
const x = box.x + box.width * 0.25, y = box.y + box.height / 2;
await page.mouse.move(x, y); await page.mouse.down(); await page.mouse.move(x + 16, y);
for (let i = 0; i < 10; i++) {
  await page.mouse.move(x + 40 + 24 * i, y);
  await page.waitForTimeout(1000);
  console.log(await page.evaluate(() => [...document.querySelectorAll('section.answer, section.answer > *, #timeline .view-frame, #timeline .view-tools')].map((e) => (e.className || e.id) + ' ' + Math.round(e.getBoundingClientRect().height)).join(' | ')));
  if (i % 4 === 0) await page.screenshot({ path: `/tmp/loc/size${i}.png` });
}
await browser.close(); bench.clear(); process.exit(0);
