import { expect, type Page } from '@playwright/test';

/** The themes of the page. */
export const themes = ['light', 'dark'] as const;

/** Shows the page as it stands in a theme, without motion. */
export async function inTheme(page: Page, theme: (typeof themes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}
