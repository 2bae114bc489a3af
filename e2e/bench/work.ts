// What the page's own thread does while a gesture is made: it says where the time of a step goes that takes too long.
import type { Page } from '@playwright/test';

/** The kinds of work, as the report calls them. */
export const kindsOfWork = ['scripts', 'style and layout', 'painting and the rest'] as const;

/** One of {@link kindsOfWork}. */
export type KindOfWork = (typeof kindsOfWork)[number];

/** The name of the results that say how long a kind of work took of a step of a gesture. */
export const workRow = (gesture: string, kind: KindOfWork): string => `${gesture}, ${kind}`;

/**
 * Begins to watch; the result ends it and tells milliseconds by kind of work since then. What watches for frames in the
 * page is among the scripts, and layout that a script waits for may be counted with both: they say which kind is most,
 * not what a step costs.
 */
export async function watchWork(page: Page): Promise<() => Promise<Record<KindOfWork, number>>> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Performance.enable');
  const read = async () => {
    const { metrics } = await browser.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? 0;
    const layout = of('LayoutDuration') + of('RecalcStyleDuration');
    return { script: of('ScriptDuration'), layout, all: of('TaskDuration') };
  };
  const from = await read();
  return async () => {
    const to = await read();
    await browser.detach();
    const [script, layout, all] = [
      to.script - from.script,
      to.layout - from.layout,
      to.all - from.all,
    ].map((seconds) => 1_000 * seconds) as [number, number, number];
    return {
      scripts: script,
      'style and layout': layout,
      'painting and the rest': Math.max(0, all - script - layout),
    };
  };
}
