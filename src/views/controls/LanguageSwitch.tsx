import { languages, type Language } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import './controls.css';

// Each language names itself, whatever the interface speaks.
const names: ReadonlyMap<Language, { short: string; long: string }> = new Map([
  ['en', { short: 'EN', long: 'English' }],
  ['uk', { short: 'УК', long: 'Українська' }],
]);

/** One button for each language of the interface; with `wide`, in the languages' full names, for a menu. */
export function LanguageSwitch(props: {
  readonly language: Language;
  readonly wide?: boolean;
  readonly onLanguage: (language: Language) => void;
}) {
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
