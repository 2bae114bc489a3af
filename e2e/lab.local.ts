import { chromium } from '@playwright/test';
import { synthesis } from '../scripts/data-synthesize';
import { layBench } from './bench/folder';
const [mode, dist, eventsS, placesS, query] = process.argv.slice(2);
const bench = await layBench(dist!);
const args = ['--events', eventsS!, '--out', 'nowhere'];
if (placesS !== '0') args.push('--places', placesS!);
const made = synthesis(args) as { text: string };
bench.put(1, { file: made.text, items: '' });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.on('console', (m) => console.log('console', m.text()));
await page.goto(`${bench.app.origin}/open?data=/bench/1.json&known=latest&lang=en${query ?? ''}`);
await page.waitForSelector('#timeline .view-frame :is([role="option"], .density, canvas)', { timeout: 60000 });
await page.waitForTimeout(6000);
if (mode === 'count') {
  console.log(await page.evaluate(() => {
    const out: Record<string, number> = {};
    const stack: [Element, string, number][] = [[document.body, "body", 0]]; while (stack.length) { const [el, path, depth] = stack.pop()!;
      const n = el.querySelectorAll('*').length;
      if (n < 60 || depth > 12) continue;
      out[path] = n;
      for (const c of [...el.children].reverse()) stack.push([c, `${path}>${c.tagName.toLowerCase()}${c.id ? '#' + c.id : ''}.${(c.getAttribute('class') ?? '').split(' ')[0]}`.slice(-120), depth + 1]);
    };

    return Object.entries(out).map(([k, v]) => v + ' ' + k).join('\n');
  }));
  await page.screenshot({ path: '/tmp/loc/lab.png' });
}
if (mode === 'brush' || mode === 'filter') {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 500 });
  const box = (await page.locator('#timeline .overview-strip').boundingBox())!;
  const x = box.x + box.width * 0.25, y = box.y + box.height / 2;
  const btn = (await page.locator('.counts button').first().boundingBox())!;
  if (mode === 'brush') { await page.mouse.move(x, y); await page.mouse.down(); await page.mouse.move(x + 16, y); } else { await page.mouse.move(btn.x + 20, btn.y + 8); for (let i = 0; i < 4; i++) { await page.locator('.counts button').first().click(); await page.waitForTimeout(800); } }
  await page.waitForTimeout(3000);
  await cdp.send('Profiler.start');
  for (let i = 0; i < 8; i++) {
    const t = performance.now();
    if (mode === 'brush') await page.mouse.move(x + 40 + 24 * i, y); else await page.locator('.counts button').first().click();
    await page.evaluate(() => new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))));
    console.log('step', Math.round(performance.now() - t));
    await page.waitForTimeout(900);
  }
  const { profile } = await cdp.send('Profiler.stop');
  const self = new Map<string, number>(); const total = new Map<string, number>();
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map<number, number>();
  for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const dt = profile.timeDeltas!;
  profile.samples!.forEach((id, i) => {
    const name = (n: any) => `${n.callFrame.functionName || '(anon)'}:${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}`;
    const seen = new Set<string>();
    self.set(name(byId.get(id)), (self.get(name(byId.get(id))) ?? 0) + dt[i]!);
    for (let k: number | undefined = id; k !== undefined; k = parent.get(k)) { const nm = name(byId.get(k)); if (!seen.has(nm)) { seen.add(nm); total.set(nm, (total.get(nm) ?? 0) + dt[i]!); } }
  });
  const top = (m: Map<string, number>) => [...m].sort((a, b) => b[1] - a[1]).slice(0, 45).map(([k, v]) => `${(v / 1000).toFixed(0)} ${k}`).join('\n');
  const busy = profile.samples!.reduce((n, id, i) => n + (['(idle)', '(program)'].includes(byId.get(id)!.callFrame.functionName) ? 0 : dt[i]!), 0) / 8000; console.log('script per step ms', busy.toFixed(1)); if (process.env.SHORT) { await browser.close(); bench.clear(); process.exit(0); }
  console.log('SELF\n' + top(self)); console.log('TOTAL\n' + top(total));
}
await browser.close(); bench.clear(); process.exit(0);
