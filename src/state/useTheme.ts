import { useCallback, useEffect, useState } from 'react';
import { themes, type Theme } from '../views/controls/theme';

const key = 'parley-theme';

// Storage may be denied; then the choice lasts as long as the page.
const read = (): Theme => {
  try {
    const stored = localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? 'auto';
  } catch {
    return 'auto';
  }
};
const store = (theme: Theme) => {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // The choice still holds on this page.
  }
};

/** A theme, and how to choose another. */
export type ThemeChoice = readonly [theme: Theme, choose: (theme: Theme) => void];

/** The theme chosen, kept in the browser and written to `<html data-theme>` as `light` or `dark`. */
export function useTheme(): ThemeChoice {
  const [theme, setTheme] = useState(read);
  useEffect(() => {
    const device = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = theme === 'dark' || (theme === 'auto' && device.matches);
      document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    };
    apply();
    device.addEventListener('change', apply);
    return () => device.removeEventListener('change', apply);
  }, [theme]);
  const choose = useCallback((next: Theme) => {
    store(next);
    setTheme(next);
  }, []);
  return [theme, choose];
}
