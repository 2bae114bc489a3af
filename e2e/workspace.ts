import { expect, type ConsoleMessage, type Locator, type Page } from '@playwright/test';
import { parts, signs, type Sign } from './signs';

/** What the four views and the status line say for one link. */
export type Counts = {
  /** The status line, as shown. */
  readonly status: string;
  /** Rows of the list. */
  readonly list: number;
  /** Events on the timeline, ghosts left out. */
  readonly timeline: number;
  /** Events on the map: places, regions, countries, pins and the tray. */
  readonly map: number;
  /** Contacts in the network, as its foot counts them. */
  readonly network: number;
};

/** What stands out while something is pointed at. */
export type Lit = {
  /** Events on the timeline. */
  readonly timeline: readonly (string | null)[];
  /** Events in the list. */
  readonly list: readonly (string | null)[];
  /** Places on the map. */
  readonly places: readonly (string | null)[];
  /** Actors in the network. */
  readonly actors: readonly (string | null)[];
};

/** The app as a person uses it; the only code that knows where things are on the page. */
export class Workspace {
  /** Errors and warnings of the console, and requests that left the origin. */
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('console', (message: ConsoleMessage) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') {
        this.complaints.push(`left the origin: ${request.url()}`);
      }
    });
  }

  /** Opens an address and waits until its answer stands on the screen. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.ready();
  }

  /** Opens an address and waits until every picture is drawn, in its own letters. */
  async drawn(address: string): Promise<void> {
    await this.open(address);
    for (const sign of ['band', 'land', 'node', 'row text'] as const) {
      await expect(this.sign(sign).first()).toBeAttached();
    }
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** Waits for the first answer, which of very many events takes its time. */
  async ready(): Promise<void> {
    await expect(this.status).toHaveText(/\d/, { timeout: 45_000 });
  }

  /** Where the headline and the panels are, in whole pixels, of those that are on the screen. */
  async layout(): Promise<Record<string, string>> {
    return this.page.evaluate((parts) => {
      return Object.fromEntries(
        Object.entries(parts).flatMap(([name, selector]) => {
          const shown = [...document.querySelectorAll(selector)].find((each) =>
            each.checkVisibility(),
          );
          if (!shown) return [];
          const { x, y, width, height } = shown.getBoundingClientRect();
          return [[name, [x, y, width, height].map(Math.round).join(' ')]];
        }),
      );
    }, parts);
  }

  /** The result count. */
  get status(): Locator {
    return this.page.locator('[role="status"][aria-live="off"]');
  }

  /** A panel by its English name. */
  panel(name: 'Timeline' | 'Map' | 'Network' | 'Events'): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** The button that shows a panel alone on the screen, and the others again. */
  alone(name: 'Timeline' | 'Map' | 'Network' | 'Events'): Locator {
    return this.panel(name).locator('.maximise');
  }

  /** The rows of the list. */
  get rows(): Locator {
    return this.panel('Events').locator('[data-event]');
  }

  /** The row of one event. */
  row(event: string): Locator {
    return this.panel('Events').locator(`[data-event="${event}"]`);
  }

  /** The mark of one event on the timeline. */
  mark(event: string): Locator {
    return this.panel('Timeline').locator(`[data-event="${event}"]`);
  }

  /** What is drawn of one sort, everywhere or of one event, actor or place alone. */
  sign(sign: Sign, of?: string): Locator {
    const all = this.page.locator(signs[sign]);
    const named = ['of', 'event', 'actor', 'place'].map((name) => `[data-${name}="${of}"]`);
    return of ? all.and(this.page.locator(`:is(${named.join(', ')}) *`)) : all;
  }

  /** A part of the legend: in the head of the timeline, or with `whole` in the list that opens from there. */
  async legend(whole: boolean): Promise<Locator> {
    const timeline = this.panel('Timeline');
    if (!whole) return timeline.locator('.timeline-tools > .legend-inline');
    await timeline.getByRole('button', { name: 'Legend', exact: true }).click();
    return this.page.getByRole('dialog', { name: 'Legend' });
  }

  /** A place on the map. */
  place(id: string): Locator {
    return this.panel('Map').locator(`[data-place="${id}"]`);
  }

  /** An actor in the network. */
  actor(id: string): Locator {
    return this.panel('Network').locator(`[data-actor="${id}"]`);
  }

  /** An edge of the network, its actors a–z. */
  edge(a: string, b: string): Locator {
    return this.panel('Network').locator(`[data-edge="${a} ${b}"]`);
  }

  /** The as-known line of the timeline. */
  get known(): Locator {
    return this.panel('Timeline').locator('.known-slider');
  }

  /** The search field. */
  get search(): Locator {
    return this.page.getByRole('combobox', { name: /^(Search|Пошук) / });
  }

  /** The heading that answers. */
  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The address without its origin. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return `${pathname}${search}`;
  }

  /** The query string of the address. */
  get query(): string {
    return new URL(this.page.url()).search;
  }

  /** The strip under the timeline, with all the time there is. */
  get overview(): Locator {
    return this.page.locator('#timeline .overview-strip');
  }

  /** The way into the story. */
  get story(): Locator {
    return this.page.getByRole('link', { name: 'Tell the story' });
  }

  /** Opens what passes on the view, and gives it. */
  async share(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Share' }).click();
    return this.page.getByRole('dialog', { name: 'Share' });
  }

  /** The ids that stand out in each view, two frames after now: what a reader sees next. */
  async lit(): Promise<Lit> {
    return this.page.evaluate(async () => {
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      await frame();
      await frame();
      const ids = (panel: string, name: string) =>
        [
          ...new Set(
            [...document.querySelectorAll(`#${panel} [data-${name}][data-lit]`)].map((mark) =>
              mark.getAttribute(`data-${name}`),
            ),
          ),
        ]
          .filter((id) => id !== null)
          .sort();
      return {
        timeline: ids('timeline', 'event'),
        list: ids('events', 'event'),
        places: ids('map', 'place'),
        actors: ids('network', 'actor'),
      };
    });
  }

  /** Turns the wheel over the middle of an element, some times in quick succession; gives how many turns were left to the browser. */
  async turn(over: Locator, by: { dx?: number; dy?: number }, times = 1): Promise<number> {
    const { x, y, width, height } = (await over.boundingBox())!;
    const left = await this.page.evaluateHandle(() => {
      const seen = { all: 0, left: 0 };
      window.addEventListener('wheel', (event) => {
        seen.all += 1;
        if (!event.defaultPrevented) seen.left += 1;
      });
      return seen;
    });
    await this.page.mouse.move(x + width / 2, y + height / 2);
    for (let i = 0; i < times; i++) await this.page.mouse.wheel(by.dx ?? 0, by.dy ?? 0);
    await expect.poll(async () => (await left.jsonValue()).all).toBe(times);
    return (await left.jsonValue()).left;
  }

  /** Drags one finger over the screen. */
  async swipe(from: { x: number; y: number }, dx: number, dy = 0): Promise<void> {
    const cdp = await this.page.context().newCDPSession(this.page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + dx * part, y: from.y + dy * part }],
      });
    await touch('touchStart', 0);
    for (const part of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', part);
    await touch('touchEnd', 1);
    await cdp.detach();
  }

  /** Where the grip of a handle of the time filter stands, in pixels from the left; on a phone too. */
  async grip(end: 'From' | 'To'): Promise<number> {
    return this.panel('Timeline')
      .getByRole('slider', { name: end, exact: true })
      .evaluate((handle) => {
        const { left } = handle.getBoundingClientRect();
        return left + parseFloat(getComputedStyle(handle, '::after').left) + 2;
      });
  }

  /** Puts the pointer on an element. */
  async point(mark: Locator): Promise<void> {
    await mark.hover();
  }

  /** Whether what has the keyboard can be seen: in the window, and not under something else. */
  async focusSeen(): Promise<boolean> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return false;
      const { left, top, right, bottom } = focused.getBoundingClientRect();
      const [x0, y0] = [Math.max(left, 0), Math.max(top, 0)];
      const [x1, y1] = [Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
      if (x1 - x0 < 1 || y1 - y0 < 1) return false;
      const there = document.elementFromPoint((x0 + x1) / 2, (y0 + y1) / 2);
      return !!there && (focused.contains(there) || there.contains(focused));
    });
  }

  /** What the views count now. */
  async counts(): Promise<Counts> {
    const sum = (locator: Locator) =>
      locator.evaluateAll((all) =>
        all.reduce((n, each) => n + Number(each.getAttribute('data-count') ?? 0), 0),
      );
    return {
      status: (await this.status.innerText()).trim(),
      list: await this.rows.count(),
      timeline: await this.panel('Timeline').locator('[data-event]:not([data-ghost])').count(),
      map: await sum(this.panel('Map').locator('[data-count]:not([data-ghost])')),
      network: await sum(this.panel('Network').locator('p[data-count]')),
    };
  }

  /** Waits until every view counts what `expected` says. */
  async shows(expected: Partial<Counts>): Promise<void> {
    await expect
      .poll(async () => {
        const counts = await this.counts();
        return Object.fromEntries(
          Object.keys(expected).map((key) => [key, counts[key as keyof Counts]]),
        );
      })
      .toEqual(expected);
  }
}
