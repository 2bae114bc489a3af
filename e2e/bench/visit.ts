import { readFileSync } from 'node:fs';
import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import { gesturesOn, steps } from './gestures';
import { endToEnd, gestures, rows, type Gesture, type Subject } from './subject';
import { kindsOfWork, watchWork, workRow } from './work';

declare global {
  interface Window {
    /** See `page/frames.js`; times in milliseconds. */
    screenTime: {
      begin(root: string, shown: string, mark: string, moves: boolean): void;
      drawn(): Promise<{ readonly painted: number; readonly inHand: number }>;
      settled(busy: string): Promise<number>;
      arm(type: string): void;
      taken(): Promise<{ readonly whole: number; readonly drawing: number }>;
      rest(): Promise<void>;
    };
  }
}

/** What one row of the report came to: numbers of its own unit, or why there are no more. */
export type Series = {
  /** The numbers, in the order they came. */
  readonly values: number[];
  /** Why it is measured no longer; null while it is. */
  end: string | null;
};

/** What a subject came to, by the names of rows. */
export type Results = Map<string, Series>;

// Begun when it is asked for.
function seriesOf(results: Results, row: string): Series {
  const series = results.get(row) ?? { values: [], end: null };
  results.set(row, series);
  return series;
}

// How long the first picture, one step, and all steps of a gesture may take, in milliseconds.
const most = { picture: 60_000, step: 20_000, steps: 10_000 };

const frames = readFileSync(new URL('page/frames.js', import.meta.url), 'utf8');

/** Says that something took longer than it may, or did not come to anything; ends a row, not the bench. */
class GivenUp extends Error {
  constructor(
    readonly row: string,
    readonly why: string,
  ) {
    super(`${row}: ${why}`);
  }
}

/** What `work` gives; throws {@link GivenUp} when it takes longer than `limit` milliseconds. */
async function within<T>(limit: number, row: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new GivenUp(row, `not within ${limit / 1000} s`)), limit);
  });
  try {
    // What is given up fails later, when the browser is closed under it; nobody waits for it then.
    return await Promise.race([work, late]);
  } catch (error) {
    const crashed = error instanceof Error && /crashed/.test(error.message);
    throw crashed ? new GivenUp(row, 'the page crashed') : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Opens a page and waits for its first picture. */
async function open(
  page: Page,
  subject: Subject,
  address: string,
  results: Results,
): Promise<void> {
  const { picture, drawn, mark } = subject;
  const begin = JSON.stringify([picture, drawn, mark, subject.busy !== undefined]);
  await page.addInitScript({ content: `${frames}\nwindow.screenTime.begin(...${begin});` });
  const first = page
    .goto(address, { waitUntil: 'commit' })
    .then(() => page.evaluate(() => window.screenTime.drawn()));
  const { painted, inHand } = await within(most.picture, rows.first, first);
  seriesOf(results, rows.first).values.push(painted);
  seriesOf(results, rows.drawing).values.push(painted - inHand);
  if (subject.busy === undefined) return;
  const settled = page.evaluate((busy) => window.screenTime.settled(busy), subject.busy);
  const end = await within(most.picture, rows.settled, settled);
  seriesOf(results, rows.settled).values.push(end - inHand);
}

/** Waits until a page has come to rest. */
const rest = (page: Page, row: string) =>
  within(
    most.steps,
    row,
    page.evaluate(() => window.screenTime.rest()),
  );

/** Counts the elements of a page that has come to rest: of each picture, of what is beside them, and in all. */
async function count(page: Page, { pictures }: Subject, results: Results): Promise<void> {
  await within(most.steps, rows.elements, page.waitForLoadState('networkidle'));
  await rest(page, rows.elements);
  const counts = await page.evaluate((selectors) => {
    const parts = Object.entries(selectors).map(
      ([name, of]) => [name, document.querySelectorAll(`${of} *`).length] as const,
    );
    const page = document.querySelectorAll('*').length;
    const others = parts.reduce((n, [, part]) => n - part, page);
    return [...parts, ['list and frame', others] as const, ['page', page] as const];
  }, pictures);
  for (const [name, n] of counts) seriesOf(results, `${rows.elements}, ${name}`).values.push(n);
}

/** Makes the steps of a gesture, as many as there is time for. */
async function make(page: Page, subject: Subject, gesture: Gesture, results: Results) {
  const { event, begin, aim, step, end } = gesturesOn(page, subject)[gesture];
  const { values } = seriesOf(results, gesture);
  const whole = seriesOf(results, endToEnd(gesture));
  await rest(page, gesture);
  await within(most.step, gesture, begin());
  await rest(page, gesture);
  const worked = await watchWork(page);
  let begun = 0;
  const t0 = performance.now();
  for (let i = 0; i < steps && performance.now() - t0 < most.steps; i++) {
    begun += 1;
    const taken = async () => {
      await aim();
      await page.evaluate((type) => window.screenTime.arm(type), event);
      await step(i);
      return page.evaluate(() => window.screenTime.taken());
    };
    const time = await within(most.step, gesture, taken());
    // Where nothing is brushed nothing changes, and there is no frame to wait for.
    if (Number.isNaN(time.whole)) continue;
    values.push(time.drawing);
    whole.values.push(time.whole);
  }
  const work = await worked();
  if (values.length === 0) throw new GivenUp(gesture, 'changes nothing');
  for (const kind of kindsOfWork) {
    seriesOf(results, workRow(gesture, kind)).values.push(work[kind] / begun);
  }
  await within(most.step, gesture, end());
}

/**
 * One visit of a page: its first picture, its elements, and every gesture, as far as none of them was given up.
 * What is given up on this visit takes its page with it; the rest of the visit is made on another.
 */
export async function visit(
  launch: LaunchOptions,
  subject: Subject,
  address: string,
  results: Results,
): Promise<void> {
  const made = new Set<string>();
  const once = async (row: string, make: () => Promise<void>) => {
    if (made.has(row) || seriesOf(results, row).end) return;
    made.add(row);
    await make();
  };
  for (let whole = false; !whole && !seriesOf(results, rows.first).end;) {
    // A browser that hangs is ended with all it has, and each begins with nothing kept from before.
    const browser = await chromium.launch(launch);
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await open(page, subject, address, results);
      await once(rows.elements, () => count(page, subject, results));
      for (const gesture of subject.gestures ?? gestures) {
        await once(gesture, () => make(page, subject, gesture, results));
      }
      whole = true;
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error;
      seriesOf(results, error.row).end = error.why;
    } finally {
      await browser.close();
    }
  }
}
