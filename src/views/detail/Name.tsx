import { useText } from '../../i18n/useText';
import { shortened, type Localized } from '../../model/text';

/** What a name gets. */
export type NameProps = {
  /** The name in the languages there are. */
  readonly text: Localized;
};

/** A name from the data, apart from the text around it whichever way it is written, and marked where it is in another language. */
export function Name({ text }: NameProps) {
  const words = useText();
  const { text: name, lang } = words.render(text);
  return <bdi lang={lang === words.lang ? undefined : lang}>{shortened(name)}</bdi>;
}
