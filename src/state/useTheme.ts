import { useCallback, useEffect, useState } from 'react';
import { themes, type Theme } from '../views/controls/theme';
import { readStored, writeStored } from './stored';

const key = 'parley-theme';

const read = (): Theme => {
  const stored = readStored(key);
  return themes.find((theme) => theme === stored) ?? 'auto';
};

/** A theme, and how to choose another: false when the choice lasts only as long as the page. */
export type ThemeChoice = readonly [theme: Theme, choose: (theme: Theme) => boolean];

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
    setTheme(next);
    return writeStored(key, next);
  }, []);
  return [theme, choose];
}
