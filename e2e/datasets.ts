import { expect, type Locator, type Page } from '@playwright/test';

/** The ways between datasets, as a person finds them. */
export class Datasets {
  constructor(readonly page: Page) {}

  /** Opens the page with all datasets and waits for its cards. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/datasets${search}`);
    await expect(this.card('umerov-ankara')).toBeVisible();
  }

  /** The card of a dataset. */
  card(id: string): Locator {
    return this.page.locator(`article[data-dataset="${id}"]`);
  }

  /** What a card says under a heading of its numbers. */
  fact(id: string, name: string): Locator {
    return this.card(id)
      .locator('dl > div', { hasText: new RegExp(`^${name}`) })
      .locator('dd');
  }

  /** The name of the dataset in the bar, which opens the menu. */
  get title(): Locator {
    return this.page.locator('header .dataset-title');
  }

  /** The way to a dataset in the menu that is open. */
  entry(id: string): Locator {
    return this.page.locator(`:popover-open [data-dataset="${id}"] a`);
  }

  /** The dataset of the menu that is the one shown. */
  get current(): Locator {
    return this.page.locator(':popover-open [aria-current]');
  }

  /** What was told in passing. */
  get notice(): Locator {
    return this.page.locator('.notice-passing');
  }

  /** Whether the page is wider than its screen. */
  overflows(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  }
}
