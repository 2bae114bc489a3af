import type { Locator, Page } from '@playwright/test';
import { Workspace } from './workspace';

/** A file of one's own as the tests of the map write it. */
export type MapFile = {
  /** Its places, as in a dataset file. */
  readonly places: readonly Readonly<Record<string, unknown>>[];
  /** What each event says, one report an event, and another that disputes its place where one is named. */
  readonly events: readonly (Readonly<Record<string, unknown>> & { readonly disputed?: string })[];
};

/** The map as a person uses it, beside what every view has. */
export class MapDriver extends Workspace {
  /** Opens a file with these places and events, alone on the screen with the list. */
  static async of(page: Page, { places, events }: MapFile): Promise<MapDriver> {
    const report = (source: string, says: object) => ({ source, known: '2026-01-02', says });
    const file = {
      parley: 1,
      id: 'places',
      title: { en: 'Places' },
      license: 'CC0-1.0',
      sources: ['one', 'two'].map((id) => ({ id, publisher: { en: `Paper ${id}` } })),
      sides: [],
      actors: [{ id: 'a', kind: 'person', name: { en: 'A' } }],
      topics: [],
      briefings: [],
      places,
      events: events.map(({ disputed, ...says }, i) => ({
        id: `e${i}`,
        reports: [
          report('one', {
            title: { en: `Event ${i}` },
            kind: 'meeting',
            status: 'held',
            when: '2026-01-01',
            participants: [{ actor: 'a' }],
            ...says,
          }),
          ...(disputed ? [{ ...report('two', { place: disputed }), disputes: ['place'] }] : []),
        ],
      })),
    };
    await page.route('**/places.json', (route) => route.fulfill({ json: file }));
    const map = new MapDriver(page);
    await map.open('/open?data=/places.json&show=map,events');
    return map;
  }

  private get map(): Locator {
    return this.panel('Map');
  }

  /** Discs that stand for several places: all, or the one with exactly these. */
  cluster(...ids: readonly string[]): Locator {
    const which = ids.length ? `[data-cluster="${[...ids].sort().join(' ')}"]` : '[data-cluster]';
    return this.map.locator(which);
  }

  /** The list that a disc opens whose places never part. */
  get places(): Locator {
    return this.map.getByRole('dialog').locator('[data-place]');
  }

  /** A part of the tray. */
  tray(reason: 'byNature' | 'notStated'): Locator {
    return this.map.locator(`[data-tray="${reason}"]`);
  }

  /** A label at the edge for what is out of view. */
  get pins(): Locator {
    return this.map.locator('[data-pin]');
  }

  /** A line from the accepted place of an event to one that another source names. */
  rival(event: string, place: string): Locator {
    return this.map.locator(`[data-rival="${event} ${place}"]`);
  }

  /** How many elements the map is made of. */
  async elements(): Promise<number> {
    return this.map.locator('*').count();
  }
}
