// Measures the first visit as a reader with a slow line and a slow phone has it: 1.6 Mbit/s, 150 ms, processor
// slowed four times, 390 × 844, nothing kept from before.
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';
import { median } from 'd3';
import { createStaticServer } from '../../scripts/server.mjs';
import { serve, type Served } from './serve';

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

/** What `page/watch.js` notes in the page; times in milliseconds, 0 = not yet. */
type Seen = { readonly marks: number; readonly largest: number; readonly shift: number };
declare global {
  interface Window {
    /** See `page/watch.js`. */
    seen: Seen;
  }
}

async function visit(browser: Browser, address: string): Promise<Visit> {
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
  await page.addInitScript({ path: fileURLToPath(new URL('page/watch.js', import.meta.url)) });
  await page.goto(address, { waitUntil: 'commit' });
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
type Measured = Served & { readonly folder: string; readonly visits: Visit[] };

/** What {@link measureFirstVisit} measures. */
export type FirstVisitOptions = {
  /** The folders of the builds. */
  readonly builds: readonly string[];
  /** The path to visit. */
  readonly path: string;
  /** How many visits of each. */
  readonly visits: number;
};

/** Prints the medians of the visits of every build. */
export async function measureFirstVisit(
  launch: LaunchOptions,
  { builds: folders, path, visits: times }: FirstVisitOptions,
): Promise<void> {
  const builds = await Promise.all(
    folders.map(async (folder): Promise<Measured> => ({
      ...(await serve(createStaticServer(folder))),
      folder,
      visits: [],
    })),
  );
  const browser = await chromium.launch(launch);
  // In turn, so that whatever else the machine does slows them alike.
  for (let i = 0; i < times; i++) {
    for (const { origin, visits } of builds) visits.push(await visit(browser, origin + path));
  }
  await browser.close();
  for (const build of builds) {
    build.close();
    print(path, build);
  }
}

function print(path: string, { folder, visits }: Measured): void {
  const middle = (of: (visit: Visit) => number) => median(visits, of) ?? NaN;
  const seconds = (of: (visit: Visit) => number) => `${(middle(of) / 1000).toFixed(2)} s`;
  const kilobytes = (of: (visit: Visit) => number) => `${(middle(of) / 1000).toFixed(0)} kB`;
  console.log(`First visit of ${path} in ${folder}, median of ${visits.length}:`);
  console.log(`  first content  ${seconds(({ content }) => content)}`);
  console.log(`  largest        ${seconds(({ largest }) => largest)}`);
  console.log(
    `  first marks    ${seconds(({ marks }) => marks)} after ${middle(({ requests }) => requests)} requests, ${kilobytes(({ bytes }) => bytes)}`,
  );
  console.log(
    `  in all         ${middle(({ requestsInAll }) => requestsInAll)} requests, ${kilobytes(({ bytesInAll }) => bytesInAll)}`,
  );
  console.log(`  layout shift   ${middle(({ shift }) => shift).toFixed(3)}`);
}
