import { useText } from '../../i18n/useText';
import { themes, type Theme } from './theme';
import './controls.css';

/** One button that goes through the themes in their order and says which one holds. */
export function ThemeSwitch(props: {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
}) {
  const words = useText();
  const { theme, onTheme } = props;
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  const label = words.t('controls.theme', {
    theme: words.t(`controls.theme-${theme}`),
    next: words.t(`controls.theme-${next}`),
  });
  const signs: ReadonlyMap<Theme, string> = new Map([
    ['auto', '◐'],
    ['light', '○'],
    ['dark', '●'],
  ]);
  return (
    <button
      type="button"
      className="theme"
      data-choice={theme}
      aria-label={label}
      title={label}
      onClick={() => onTheme(next)}
    >
      <span aria-hidden>{signs.get(theme)}</span>
    </button>
  );
}
