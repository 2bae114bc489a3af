import type { Dropped } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { reasonOf } from './reason';

// More parts than these, or longer ones, would hide the answer under what is wrong with the question.
const most = 5;
const longest = 60;

const brief = (text: string): string => {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
};

/** What the list of parts gets. */
export type DroppedPartsProps = {
  /** The parts, in their order; at least one. */
  readonly dropped: readonly Dropped[];
  /** The named things, to tell an unknown id from one given twice. */
  readonly vocabulary: Vocabulary;
};

/** The parts of a link that could not be used, each with the reason where it is known; the first few of many. */
export function DroppedParts({ dropped, vocabulary }: DroppedPartsProps) {
  const words = useText();
  return (
    <span>
      {words.t('controls.dropped')}{' '}
      {dropped.slice(0, most).map((part, i) => {
        const reason = reasonOf(part, vocabulary);
        return (
          <span key={i}>
            {i > 0 && ', '}
            <bdi className="notice-part">{brief(`${part.key}=${part.value}`)}</bdi>
            {reason && ` (${words.t(`controls.dropped-${reason}`)})`}
          </span>
        );
      })}
      {dropped.length > most &&
        ` ${words.t('controls.dropped-more', { n: dropped.length - most })}`}
    </span>
  );
}
