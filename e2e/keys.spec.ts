import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

/** Keys pressed and counted from a fresh page on, with what has the keyboard always to be seen. */
class Keys {
  count = 0;

  private constructor(readonly workspace: Workspace) {}

  /** A fresh page, or the one there is where the task before came back to its beginning. */
  static async on(page: Page): Promise<Keys> {
    const workspace = new Workspace(page);
    const there = page.url() !== 'about:blank' && workspace.address === '/umerov-ankara';
    if (there) await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    else await workspace.drawn('/umerov-ankara');
    return new Keys(workspace);
  }

  get page(): Page {
    return this.workspace.page;
  }

  async press(...names: string[]): Promise<void> {
    for (const name of names) {
      this.count += 1;
      await this.page.keyboard.press(name);
      await expect.poll(() => this.workspace.focusSeen(), `after ${name}`).toBe(true);
    }
  }

  /** Presses a key until what is meant has the keyboard; gives up after ten. */
  async until(name: string, meant: string): Promise<void> {
    const focused = this.page.locator(`:focus:is(${meant})`);
    for (let n = 0; (await focused.count()) === 0; n += 1) {
      expect(n, `${name} until ${meant}`).toBeLessThan(10);
      await this.press(name);
    }
  }

  /** How many stops Tab makes from the beginning of the page to its end, and which. */
  async stops(): Promise<{ count: number; stops: string }> {
    const stops: string[] = [];
    for (;;) {
      await this.page.keyboard.press('Tab');
      const stop = await this.page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        return focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40) ?? '';
      });
      if (stop === null || stops.length > 60) break;
      stops.push(stop);
    }
    return { count: stops.length, stops: stops.join('\n') };
  }

  /** Goes from panel to panel. */
  async toPanel(name: 'timeline' | 'map' | 'network' | 'events', by = 'F6'): Promise<void> {
    await this.until(by, `#${name} *`);
  }
}

/** What one does by keyboard alone, and in how many keys at most. */
const tasks: readonly (readonly [task: string, most: number, (keys: Keys) => Promise<void>])[] = [
  [
    'Kalın’s meeting and its first source',
    10,
    async (keys) => {
      await keys.toPanel('events', 'Shift+F6');
      await keys.press('End');
      await keys.until('ArrowUp', '[data-event="umerov-kalin"]');
      await keys.press('Enter');
      await expect(keys.page).toHaveURL(/\/event\/umerov-kalin$/);
      await expect(keys.page.locator('#events .detail h2')).toBeFocused();
      await keys.until('Tab', '#events a[href^="http"]');
    },
  ],
  [
    'the same by search',
    7,
    async (keys) => {
      await keys.press('Control+k', 'u', 'm', 'Space', 'k');
      const first = keys.page.getByRole('listbox', { name: 'Search' }).getByRole('option').first();
      await expect(first).toHaveAttribute('data-event', 'umerov-kalin');
      await keys.press('Enter');
      await expect(keys.page).toHaveURL(/\/event\/umerov-kalin$/);
      await expect(keys.page.locator('#events .detail h2')).toBeFocused();
      await keys.until('Tab', '#events a[href^="http"]');
    },
  ],
  [
    'Ankara by the map, and undone',
    15,
    async (keys) => {
      await keys.toPanel('map');
      await keys.until('ArrowRight', '[data-place="ankara"]');
      await keys.press('Enter');
      await expect.poll(() => keys.workspace.query).toBe('?where=ankara');
      await keys.press('Control+z');
      await keys.workspace.shows({ status: '13 of 13 events' });
    },
  ],
  [
    'Ankara by search, and undone',
    7,
    async (keys) => {
      await keys.press('Control+k', 'a', 'n', 'k');
      const first = keys.page.getByRole('listbox', { name: 'Search' }).getByRole('option').first();
      await expect(first).toContainText('Ankara');
      await keys.press('Enter');
      await expect.poll(() => keys.workspace.query).toBe('?where=ankara');
      await keys.press('Control+z');
      await keys.workspace.shows({ status: '13 of 13 events' });
    },
  ],
  [
    'the next day of knowledge',
    8,
    async (keys) => {
      await keys.until('F6', 'h1');
      await keys.press('Tab');
      await keys.until('ArrowRight', '[title="Next day with a report"]');
      await keys.press('Enter');
      await expect.poll(() => keys.workspace.query).toMatch(/^\?known=2026-01-0[2-9]$/);
    },
  ],
  [
    'a range by [ and ]',
    15,
    async (keys) => {
      await keys.toPanel('timeline');
      await keys.press('End');
      await keys.until('ArrowLeft', '[data-event="advisers-3-january"]');
      await keys.press('BracketRight');
      await keys.until('ArrowLeft', '[data-event="umerov-fidan"]');
      await keys.press('BracketLeft');
      await expect.poll(() => keys.workspace.query).toBe('?when=2026-01-01/2026-01-03');
    },
  ],
  [
    'nearer on the timeline',
    12,
    async (keys) => {
      await keys.toPanel('timeline');
      await keys.press('Equal');
      await expect.poll(() => keys.workspace.query).toMatch(/^\?t=/);
    },
  ],
  [
    'from Umerov to Fidan to Kalın',
    18,
    async (keys) => {
      await keys.toPanel('network', 'Shift+F6');
      const choose = async (actor: string) => {
        await keys.until('ArrowDown', `[data-actor="${actor}"]`);
        await keys.press('Enter');
        await expect.poll(() => keys.workspace.query).toBe(`?who=${actor}`);
      };
      await choose('umerov');
      await choose('fidan');
      // Kalın met Umerov alone, and is walked again once Fidan is taken back.
      await keys.press('Enter');
      await keys.workspace.shows({ status: '13 of 13 events' });
      await choose('kalin');
    },
  ],
  [
    'Türkiye on the map',
    16,
    async (keys) => {
      await keys.toPanel('map');
      await keys.until('ArrowRight', '[data-place="turkiye"]');
      await keys.press('Enter');
      await expect.poll(() => keys.workspace.query).toBe('?where=turkiye');
    },
  ],
  [
    'the timeline as a table, and back',
    12,
    async (keys) => {
      await keys.toPanel('timeline');
      await keys.until('Shift+Tab', '.timeline-tools *');
      await keys.press('End', 'ArrowLeft', 'Enter');
      await expect(keys.workspace.panel('Timeline').getByRole('table')).toBeVisible();
      await keys.press('Enter');
      await expect(keys.workspace.mark('umerov-fidan')).toBeVisible();
    },
  ],
  [
    'a CSV file',
    8,
    async (keys) => {
      const saved = keys.page.waitForEvent('download');
      await keys.press('Control+k', 'Tab');
      await keys.until('ArrowLeft', '.share-button');
      await keys.press('Enter');
      await expect(keys.page.getByRole('button', { name: 'Copy link' })).toBeFocused();
      await keys.until('Tab', '[aria-label="Download CSV"]');
      await keys.press('Enter');
      expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
    },
  ],
  [
    'the timeline alone, and all again',
    12,
    async (keys) => {
      await keys.toPanel('timeline');
      await keys.until('Tab', '.maximise');
      await keys.press('Enter');
      await expect(keys.workspace.panel('Map')).toHaveCount(0);
      await keys.press('Enter');
      await expect(keys.workspace.panel('Map')).toBeVisible();
    },
  ],
  [
    'the story, and out of it',
    8,
    async (keys) => {
      await keys.press('Control+k', 'Tab');
      await keys.until('ArrowLeft', '.story-link');
      await keys.press('Enter');
      await expect(keys.page).toHaveURL(/\/brief\/story\/1$/);
      await expect(keys.workspace.headline).toBeFocused();
      await keys.press('Escape');
      await expect(keys.page).toHaveURL(/\/umerov-ankara$/);
      await keys.workspace.shows({ status: '13 of 13 events' });
    },
  ],
];

test('all that is on the first screen takes 24 stops of Tab, and each task few keys', async ({
  page,
}) => {
  test.slow();
  const { count, stops } = await Keys.on(page).then((keys) => keys.stops());
  expect(count, stops).toBeLessThanOrEqual(24);
  expect(count).toBeGreaterThan(12);

  const taken: string[] = [];
  for (const [task, most, work] of tasks) {
    const keys = await Keys.on(page);
    await test.step(task, () => work(keys));
    if (keys.count > most) taken.push(`${task}: ${keys.count} of ${most}`);
  }
  expect(taken).toEqual([]);
});
