import { Fragment, type ReactNode } from 'react';
import type { Dropped, Link, Repaired } from '../../filters/filters';
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

/** What the parts of a link get. */
export type LinkPartsProps = {
  /** The parts that were read as something else, in their order. */
  readonly repaired: readonly Repaired[];
  /** The parts that could not be used, in their order. */
  readonly dropped: readonly Dropped[];
  /** The parameters that mean nothing here, in their order. */
  readonly strange: Link['unknown'];
  /** The named things, to tell an unknown id from one given twice. */
  readonly vocabulary: Vocabulary;
};

const Part = ({ text }: { readonly text: string }) => (
  <bdi className="notice-part">{brief(text)}</bdi>
);

/** What of a link is not as it says: what it was read as, what could not be used and why, and what means nothing here. */
export function LinkParts({ repaired, dropped, strange, vocabulary }: LinkPartsProps) {
  const { t } = useText();
  return (
    <div>
      <Sentence
        begin={t('controls.repaired')}
        parts={repaired.map(({ from, to }) => (
          <>
            <Part text={from} /> {t('controls.repaired-as')} <Part text={to} />
          </>
        ))}
      />
      <Sentence
        begin={t('controls.dropped')}
        parts={dropped.map((part) => {
          const reason = reasonOf(part, vocabulary);
          return (
            <>
              <Part text={`${part.key}=${part.value}`} />
              {reason && ` (${t(`controls.dropped-${reason}`)})`}
            </>
          );
        })}
      />
      <Sentence
        begin={t('controls.strange', { n: strange.length })}
        parts={strange.map(([key, value]) => (
          <Part text={value ? `${key}=${value}` : key} />
        ))}
      />
    </div>
  );
}

/** One sentence over some parts, the first few of many; nothing where there are none. */
function Sentence({ begin, parts }: { readonly begin: string; readonly parts: ReactNode[] }) {
  const { t } = useText();
  if (!parts.length) return null;
  return (
    <p>
      {begin}{' '}
      {parts.slice(0, most).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && ', '}
          {part}
        </Fragment>
      ))}
      {parts.length > most && ` ${t('controls.dropped-more', { n: parts.length - most })}`}
    </p>
  );
}
