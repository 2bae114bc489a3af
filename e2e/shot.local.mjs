import { chromium } from '@playwright/test';
const [,, out, ...specs] = process.argv;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
for (const spec of specs) {
  const [name, path, size='1440x900', theme='light'] = spec.split('|');
  const [width, height] = size.split('x').map(Number);
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
  page.on('console', m => m.type()==='error' && console.log(name, m.text().slice(0,300)));
  page.on('pageerror', e => console.log(name, 'ERR', e.message.slice(0,400)));
  await page.goto('http://localhost:'+(process.env.PORT??4300)+path);
  await page.waitForSelector('#timeline .view-frame svg', {timeout: 30000}).catch(()=>console.log(name,'no timeline'));
  await page.waitForTimeout(1500);
  if (process.env.EVAL) console.log(name, await page.evaluate(process.env.EVAL));
  const clip = process.env.CLIP ? await page.locator(process.env.CLIP).boundingBox() : undefined;
  await page.screenshot({ path: `${out}/${name}.png`, clip });
  await page.close();
}
await browser.close();
