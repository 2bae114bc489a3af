import type { Language } from '../filters/filters';
import { useText } from '../i18n/useText';
import { Late } from '../views/Late';

type Props = {
  /** The language asked for. */
  readonly lang: Language;
  /** Whether its words could not be had. */
  readonly failed: boolean;
  /** Asks for them again. */
  readonly onRetry: () => void;
};

/** That the page still speaks another language than the one asked for, in the language that it speaks. */
export function LateWords({ lang, failed, onRetry }: Props) {
  const words = useText();
  const language = new Intl.DisplayNames(words.lang, { type: 'language' }).of(lang) ?? lang;
  return (
    <Late
      className="notice-passing"
      text={words.t(failed ? 'app.words-failed' : 'app.words-late', { language })}
      failed={failed}
      onRetry={onRetry}
    />
  );
}
