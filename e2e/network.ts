import { expect, type Locator, type Page } from '@playwright/test';
import { Workspace } from './workspace';

/** The network as a person uses it, beside what the workspace knows of it. */
export class Network extends Workspace {
  constructor(page: Page) {
    super(page);
  }

  /** The choice of how it is drawn. */
  get form(): Locator {
    return this.panel('Network').getByRole('combobox', { name: 'Network as' });
  }

  /** What stands under it. */
  get foot(): Locator {
    return this.panel('Network').locator('.view-foot');
  }

  /** What is said of the two whom the card names. */
  get between(): Locator {
    return this.panel('Events').getByRole('group', { name: 'Between the two' });
  }

  /** The lines, or the cells of the grid, that are no ghosts. */
  get edges(): Locator {
    return this.panel('Network').locator('[data-edge]:not([data-ghost])');
  }

  /** The name of the first lane of the timeline. */
  get firstLane(): Locator {
    return this.panel('Timeline').locator('.lane-name').first();
  }

  /** How many elements of the page its panel is made of. */
  async elements(): Promise<number> {
    return this.panel('Network').locator('*').count();
  }

  /** The names that are drawn. */
  async names(): Promise<readonly string[]> {
    return this.panel('Network').locator('.network-label').allTextContents();
  }

  /** What it says of itself in a sentence. */
  get summary(): Locator {
    return this.panel('Network').locator('.view-said');
  }

  /** The picture where it is of pixels. */
  get pixels(): Locator {
    return this.panel('Network').locator('canvas:not([hidden])');
  }

  /** The actors that keys walk, of those that are there. */
  get actors(): Locator {
    return this.panel('Network').locator('[role="option"][data-actor]');
  }

  /** The circles of actors that are elements and lie over another one, each as the ids of the two. */
  async overlaps(): Promise<readonly string[]> {
    const circles = this.panel('Network').locator('[data-actor] > .network-node');
    return circles.evaluateAll((all) => {
      const discs = all.map((circle) => {
        const [x, y, r] = ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name)));
        return { id: circle.closest('[data-actor]')!.getAttribute('data-actor'), x, y, r };
      });
      return discs.flatMap((one, i) =>
        discs
          .slice(i + 1)
          .filter((two) => Math.hypot(one.x! - two.x!, one.y! - two.y!) < one.r! + two.r!)
          .map((two) => `${one.id} over ${two.id}`),
      );
    });
  }

  /** Walks from actor to actor by the arrow, from the first, and gives those that had the keyboard. */
  async walkActors(): Promise<readonly string[]> {
    await this.panel('Network').locator('[role="option"][tabindex="0"]').focus();
    await this.page.keyboard.press('Home');
    const found: string[] = [];
    for (;;) {
      const at = await this.page.evaluate(() =>
        document.activeElement?.closest('#network [data-actor]')?.getAttribute('data-actor'),
      );
      expect(at, `after ${found.at(-1)}`).toBeTruthy();
      if (found.at(-1) === at) return found;
      found.push(at!);
      await this.page.keyboard.press('ArrowDown');
    }
  }

  /** The names in the table that stands for the picture, whose button this presses, and presses again. */
  async tabled(): Promise<readonly string[]> {
    const button = this.panel('Network').getByRole('button', { name: 'Table', exact: true });
    await button.click();
    const rows = this.panel('Network').locator('.data-table tbody th');
    await expect(rows.first()).toBeVisible();
    const names = await rows.allTextContents();
    await button.click();
    return names;
  }
}
