import type { Locator, Page } from '@playwright/test';
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
}
