import { expect, type Locator, type Page } from '@playwright/test';
import type { Box } from './pixels';
import { Workspace } from './workspace';

/** An event of a made file, a meeting of one side that was held where nothing else is said. */
export type MadeEvent = {
  /** Its id; also its title where it has none of its own. */
  readonly id: string;
  /** When, in EDTF. */
  readonly when: string;
  /** What sort. Absent = a meeting. */
  readonly kind?: string;
  /** How far it got; null for nothing stated. Absent = held. */
  readonly status?: string | null;
  /** Who took part, by ids of actors; absent = one of side a. */
  readonly who?: readonly string[];
  /** Its title. */
  readonly title?: string;
};

/** Whom a made file has beside what its events say. */
export type MadeActors = {
  /** Actors that no event names, by their ids. */
  readonly idle?: readonly string[];
  /** What an actor is called. Absent = by its id. */
  readonly nameOf?: (id: string) => string;
};

/** A file of these events; an actor's id begins with that of its side, and a place lies in Rome. */
export function madeFile(
  events: readonly MadeEvent[],
  { idle = [], nameOf = (id) => `Actor ${id}` }: MadeActors = {},
): string {
  const actors = [...new Set([...events.flatMap(({ who }) => who ?? ['a-1']), ...idle])];
  const sides = [...new Set(actors.map((id) => id.split('-')[0]!))];
  return JSON.stringify({
    parley: 1,
    id: 'made',
    title: { en: 'Made' },
    sources: [{ id: 'paper', publisher: { en: 'Paper' } }],
    sides: sides.map((id) => ({ id, name: { en: `Side ${id}` } })),
    actors: actors.map((id) => ({
      ...{ id, kind: 'person', name: { en: nameOf(id) }, side: id.split('-')[0] },
    })),
    places: [{ id: 'rome', name: { en: 'Rome' }, lat: 41.9, lon: 12.5, precision: 'city' }],
    events: events.map(({ id, when, kind = 'meeting', status = 'held', who, title }) => ({
      id,
      reports: [
        {
          source: 'paper',
          known: '2024-12-01',
          says: {
            ...{ title: { en: title ?? id }, kind, when, place: 'rome' },
            ...(status !== null && { status }),
            participants: (who ?? ['a-1']).map((actor) => ({ actor })),
          },
        },
      ],
    })),
  });
}

/** Days of 2025, the first as 0; beyond the last one they go on. */
export const dayOf2025 = (n: number): string =>
  new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);

/** A label and the mark that it names, in pixels from the left of the plot. */
export type Named = {
  /** The event. */
  readonly id: string;
  /** Left end of its words. */
  readonly label: number;
  /** The row of its words, from the top. */
  readonly y: number;
  /** Where its mark stands. */
  readonly mark: number;
};

/** The timeline where its marks are packed or counted; with {@link Workspace} the only code that knows where things are on the page. */
export class Timeline {
  constructor(readonly workspace: Workspace) {}

  /** Serves a text as a file of this site and opens it, as known latest; `rest` is more of the link. */
  static async serving(page: Page, body: string, rest = ''): Promise<Timeline> {
    await page.route(
      ({ pathname }) => pathname === '/data/made.json',
      (route) => route.fulfill({ body, contentType: 'application/json' }),
    );
    const timeline = new Timeline(new Workspace(page));
    await timeline.open(timeline.link(rest));
    return timeline;
  }

  /** The link of what is served. */
  link(rest = ''): string {
    return `/open?data=/data/made.json&known=latest${rest}`;
  }

  /** Opens an address and waits until the picture is drawn, can be moved, and everything offered has its words. */
  async open(address: string): Promise<void> {
    await this.workspace.open(address);
    await expect(this.options.first()).toBeAttached({ timeout: 45_000 });
    await expect(this.plot.locator('svg[data-moves]')).toBeVisible();
    await this.page.evaluate(() => document.fonts.ready);
  }

  /** The page. */
  get page(): Page {
    return this.workspace.page;
  }

  /** The panel. */
  get panel(): Locator {
    return this.workspace.panel('Timeline');
  }

  /** The picture without names of lanes, tools and overview. */
  get plot(): Locator {
    return this.panel.locator('.view-frame');
  }

  /** The events that keys walk. */
  get options(): Locator {
    return this.plot.getByRole('option');
  }

  /** The words over the marks. */
  get labels(): Locator {
    return this.plot.locator('.year-flags text');
  }

  /** The picture of marks as pixels. */
  get pixels(): Locator {
    return this.plot.locator('canvas');
  }

  /** The outlines of marks where they are elements. */
  get shapes(): Locator {
    return this.plot.locator('.strokes .mark');
  }

  /** The areas of counts. */
  get areas(): Locator {
    return this.plot.locator('.area');
  }

  /** The numbers of the highest stretches of areas. */
  get peaks(): Locator {
    return this.plot.locator('.area-peak');
  }

  /** What has the keyboard: its place among how many, and whether it is an option of this picture; null for anything else. */
  async walked(): Promise<{ at: number; of: number; event: string } | null> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      if (!at?.matches('#timeline [role="option"]')) return null;
      const number = (name: string) => Number(at.getAttribute(`aria-${name}`));
      const event = at.getAttribute('data-event') ?? at.getAttribute('data-stack') ?? '';
      return { at: number('posinset'), of: number('setsize'), event };
    });
  }

  /** The box of the first mark of every option, by event, in pixels of the page; as wide as the mark. */
  async marks(): Promise<Map<string, Box>> {
    const found = await this.options.evaluateAll((all) =>
      all.map((option) => {
        const { x, y, width, height } = option.getBoundingClientRect();
        // An option is narrower than its mark, so that marks over each other can be told apart.
        const r = height / 2 / 0.69;
        const box = { x: x + width / 2 - r, y: y + height / 2 - r, width: 2 * r, height: 2 * r };
        return [option.getAttribute('data-event')!, box] as const;
      }),
    );
    return new Map(found);
  }

  /** The labels whose marks are offered, two frames after now. */
  async named(): Promise<Named[]> {
    return this.page.evaluate(async () => {
      for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
      const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));
      return [...document.querySelectorAll('#timeline .year-flags [data-of]')].flatMap((label) => {
        const id = label.getAttribute('data-of')!;
        const mark = document.querySelector(`#timeline .year-option[data-event="${id}"]`);
        const words = label.querySelector('text')!;
        const { x, width } = words.getBBox();
        const y = numberOf(words, 'y');
        if (!mark || width === 0) return [];
        return [{ id, label: x, y, mark: numberOf(mark, 'x') + numberOf(mark, 'width') / 2 }];
      });
    });
  }

  /** What of the labels cannot be read: those that lie over each other, and those cut at the edges. */
  async crossed(): Promise<string[]> {
    const { x, width } = (await this.plot.boundingBox())!;
    return this.labels.evaluateAll(
      (all, [left, right]) => {
        const boxes = all.map(
          (label) => [label.textContent, label.getBoundingClientRect()] as const,
        );
        const cut = boxes.filter(([, box]) => box.left < left! - 1 || box.right > right! + 1);
        const over = boxes.flatMap(([a, p], i) =>
          boxes
            .slice(i + 1)
            .filter(([, q]) => p.left < q.right - 1 && q.left < p.right - 1)
            .filter(([, q]) => p.top < q.bottom - 3 && q.top < p.bottom - 3)
            .map(([b]) => `${a} over ${b}`),
        );
        return [...cut.map(([text]) => `${text} is cut`), ...over];
      },
      [x, x + width],
    );
  }

  /** How many elements the panel takes. */
  async elements(): Promise<number> {
    return this.panel.locator('*').count();
  }
}
