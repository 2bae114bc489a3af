import { themes, type Theme } from '../views/controls/theme';
import { readStored } from './stored';

/** Where the browser keeps the theme chosen. */
export const themeKey = 'parley-theme';

/** The theme that the reader chose on an earlier visit; `auto` when none. */
export function storedTheme(): Theme {
  const stored = readStored(themeKey);
  return themes.find((theme) => theme === stored) ?? 'auto';
}

/** The reader's system, as far as it says whether it is dark. */
export const darkSystem = '(prefers-color-scheme: dark)';

/** Writes a theme to `<html data-theme>` as `light` or `dark`. */
export function applyTheme(theme: Theme): void {
  const dark = theme === 'dark' || (theme === 'auto' && matchMedia(darkSystem).matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
