import { useText } from '../../i18n/useText';
import { shortened, type Localized } from '../../model/text';

/** What the name of a dataset gets. */
export type TitleProps = {
  /** The name in the languages there are. */
  readonly text: Localized;
};

/** A text of a dataset, apart from what stands around it, and marked where it is in another language. */
export function Title({ text }: TitleProps) {
  const words = useText();
  const { text: title, lang } = words.render(text);
  return <bdi lang={lang === words.lang ? undefined : lang}>{shortened(title)}</bdi>;
}
