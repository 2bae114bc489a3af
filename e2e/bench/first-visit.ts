// Measures the first visit as a reader with a slow line and a slow phone has it, and prints the medians:
// 1.6 Mbit/s, 150 ms, processor slowed four times, 390 × 844, five visits, nothing kept from before.
// `--against folder` measures another build in the same run, `--visits n` more often; a path may follow.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { createStaticServer } from '../../scripts/server.mjs';

process.env.CHROMIUM_PATH ??= findBrowser();
const { browser: launch } = await import('../browser');

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    against: { type: 'string', multiple: true },
    visits: { type: 'string', default: '5' },
  },
});
const [path = '/'] = positionals;
const line = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 1.6e6 / 8 };
const slowdown = 4;

/** What one visit came to; times in milliseconds from its beginning, sizes in bytes on the line. */
type Visit = {
  readonly content: number;
  readonly largest: number;
  readonly marks: number;
  readonly shift: number;
  readonly requests: number;
  readonly bytes: number;
  readonly requestsInAll: number;
  readonly bytesInAll: number;
};

/** What `watch.js` notes in the page; times in milliseconds, 0 = not yet. */
type Seen = { readonly marks: number; readonly largest: number; readonly shift: number };
declare global {
  interface Window {
    /** See `watch.js`. */
    seen: Seen;
  }
}

async function visit(browser: Browser, origin: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await network.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const asked = new Map<string, number>();
  let marksThere = false;
  let bytes = 0;
  let bytesInAll = 0;
  network.on('Network.requestWillBeSent', ({ requestId }) => asked.set(requestId, 0));
  // Of what is still on its way at the first marks, the part that came counts.
  network.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytesInAll += encodedDataLength;
    if (!marksThere) bytes += encodedDataLength;
  });
  await page.addInitScript({ path: fileURLToPath(new URL('watch.js', import.meta.url)) });
  await page.goto(origin + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.seen.marks > 0, null, {
    timeout: 60_000,
  });
  marksThere = true;
  const requests = asked.size;
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluate(() => ({
    ...window.seen,
    content: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
  await context.close();
  return { ...seen, requests, bytes, requestsInAll: asked.size, bytesInAll };
}

/** A build under measure, with what its visits came to. */
type Measured = { readonly folder: string; readonly origin: string; readonly visits: Visit[] };

const servers: Server[] = [];
const serve = async (folder: string): Promise<Measured> => {
  const server = createStaticServer(folder);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return { folder, origin: `http://localhost:${port}`, visits: [] };
};
const builds = await Promise.all([options.dist, ...(options.against ?? [])].map(serve));
const browser = await chromium.launch(launch);
// In turn, so that whatever else the machine does slows them alike.
for (let i = 0; i < Number(options.visits); i++) {
  for (const { origin, visits } of builds) visits.push(await visit(browser, origin));
}
await browser.close();
for (const server of servers) {
  server.closeAllConnections();
  server.close();
}

for (const { folder, visits } of builds) {
  const median = (of: (visit: Visit) => number) =>
    visits.map(of).sort((a, b) => a - b)[Math.floor(visits.length / 2)] ?? NaN;
  const seconds = (of: (visit: Visit) => number) => `${(median(of) / 1000).toFixed(2)} s`;
  const kilobytes = (of: (visit: Visit) => number) => `${(median(of) / 1000).toFixed(0)} kB`;
  console.log(`First visit of ${path} in ${folder}, median of ${visits.length}:`);
  console.log(`  first content  ${seconds(({ content }) => content)}`);
  console.log(`  largest        ${seconds(({ largest }) => largest)}`);
  console.log(
    `  first marks    ${seconds(({ marks }) => marks)} after ${median(({ requests }) => requests)} requests, ${kilobytes(({ bytes }) => bytes)}`,
  );
  console.log(
    `  in all         ${median(({ requestsInAll }) => requestsInAll)} requests, ${kilobytes(({ bytesInAll }) => bytesInAll)}`,
  );
  console.log(`  layout shift   ${median(({ shift }) => shift).toFixed(3)}`);
}
