import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Theme } from '../views/controls/theme';
import { writeStored } from './stored';
import { applyTheme, darkSystem, storedTheme, themeKey } from './theme';

/** A theme, and how to choose another: false when the choice lasts only as long as the page. */
export type ThemeChoice = readonly [theme: Theme, choose: (theme: Theme) => boolean];

/** The theme chosen, kept in the browser and written to `<html data-theme>` as `light` or `dark`. */
export function useTheme(): ThemeChoice {
  const [theme, setTheme] = useState(storedTheme);
  useEffect(() => {
    const apply = () => applyTheme(theme);
    apply();
    const system = matchMedia(darkSystem);
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
  const choose = useCallback((next: Theme) => {
    setTheme(next);
    return writeStored(themeKey, next);
  }, []);
  return useMemo(() => [theme, choose], [theme, choose]);
}
