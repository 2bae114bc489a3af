import { languages, type Language } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import './controls.css';

// Each language names itself, whatever the interface speaks.
const names: ReadonlyMap<Language, { short: string; long: string }> = new Map([
  ['en', { short: 'EN', long: 'English' }],
  ['uk', { short: 'УК', long: 'Українська' }],
]);

/** What the choice of language gets. */
export type LanguageSwitchProps = {
  /** The language of the interface. */
  readonly language: Language;
  /** Whether it says the languages' full names, for a menu; absent = no. */
  readonly wide?: boolean;
  /** Chooses another language. */
  readonly onLanguage: (language: Language) => void;
};

/** One button for each language of the interface; with `wide`, in the languages' full names, for a menu. */
export function LanguageSwitch(props: LanguageSwitchProps) {
  const words = useText();
  return (
    <div className="switch" role="group" aria-label={words.t('controls.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === props.language}
          aria-label={`${names.get(language)?.short} ${names.get(language)?.long}`}
          onClick={() => props.onLanguage(language)}
        >
          {props.wide ? names.get(language)?.long : names.get(language)?.short}
        </button>
      ))}
    </div>
  );
}
