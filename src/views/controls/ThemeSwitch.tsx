import { useText } from '../../i18n/useText';
import { themes, type Theme } from './theme';
import './controls.css';

const signs: ReadonlyMap<Theme, string> = new Map([
  ['auto', '◐'],
  ['light', '○'],
  ['dark', '●'],
]);

/** What the choice of theme gets. */
export type ThemeSwitchProps = {
  /** The theme that holds. */
  readonly theme: Theme;
  /** Whether it says so in words too, for a menu; absent = no. */
  readonly wide?: boolean;
  /** Chooses another theme. */
  readonly onTheme: (theme: Theme) => void;
};

/** One button that goes through the themes in their order and says which one holds; with `wide`, in words too, for a menu. */
export function ThemeSwitch(props: ThemeSwitchProps) {
  const words = useText();
  const { theme, onTheme } = props;
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  const label = words.t('controls.theme', {
    theme: words.t(`controls.theme-${theme}`),
    next: words.t(`controls.theme-${next}`),
  });
  return (
    <button
      type="button"
      className="theme"
      data-choice={theme}
      title={label}
      onClick={() => onTheme(next)}
    >
      <span aria-hidden>
        {signs.get(theme)}
        {props.wide &&
          ` ${words.t('controls.theme-long', { theme: words.t(`controls.theme-${theme}`) })}`}
      </span>
    </button>
  );
}
