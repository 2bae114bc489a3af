import { usePaper } from '../../chart/paper';
import type { EventRow } from '../../engine/engine';
import { sourceLines } from '../../i18n/citation';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';

/** What the sources at the end of an event on paper get. */
export type PaperSourcesProps = {
  /** The event. */
  readonly row: EventRow;
  /** The named things. */
  readonly vocabulary: Vocabulary;
};

/** The original sources with their days and addresses, at the end of an event on paper, where no name can be followed; nothing on the screen. */
export function PaperSources({ row, vocabulary }: PaperSourcesProps) {
  const words = useText();
  const lines = usePaper() ? sourceLines([row], vocabulary, words) : [];
  if (!lines.length) return null;
  return (
    <section className="paper-sources">
      <h3>{words.t('detail.cite-sources')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
