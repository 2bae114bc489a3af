import type { ReactNode } from 'react';
import type { EventRow } from '../../engine/engine';
import type { Between as Found, Met } from '../../engine/meeting';
import { totalOf } from '../../engine/standing';
import { placeName, placeText, shortName, whenText } from '../../i18n/sentence';
import { standingsText } from '../../i18n/standings';
import { useText } from '../../i18n/useText';
import { valueName } from '../../i18n/value';
import type { Vocabulary } from '../../model/dataset';
import type { Focus } from '../../filters/filters';
import './between.css';

/** What the facts about two actors get. */
export type BetweenProps = {
  /** What is between them. */
  readonly found: Found;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** Opens an event or an actor. */
  readonly onOpen: (focus: Focus) => void;
  /** Leaves only the events of both in the list; null where it has no others. */
  readonly onTogether: (() => void) | null;
};

// Of each list so many are named; the others are counted.
const most = 4;
// Where so many take part, that two were there says little of them.
const gathering = 12;

/** What two actors have to do with each other: first and last contact, where, with whom, by which sources, whom both met, and by which steps one leads to the other. */
export function Between({ found, vocabulary, onOpen, onTogether }: BetweenProps) {
  const words = useText();
  const { t } = words;
  const { now, times, places, others, sources, partners, chain } = found;
  const nameOf = (id: string) => shortName(id, vocabulary, words);
  const event = (row: EventRow) => {
    const place = placeText(row.event, vocabulary, words);
    const when = whenText(row.event, words, 'short');
    return (
      <button type="button" onClick={() => onOpen({ type: 'event', id: row.event.id })}>
        {place === null ? when : t('between.when-where', { when, place })}
      </button>
    );
  };
  const actor = (id: string, text: string) => (
    <button type="button" onClick={() => onOpen({ type: 'actor', id })}>
      <bdi>{text}</bdi>
    </button>
  );
  const counted = (name: string, { now: got }: Met) =>
    t('between.counted', { name, n: got.took || totalOf(got) });
  const some = <T extends { readonly id: string }>(
    all: readonly T[],
    show: (one: T) => ReactNode,
  ): ReactNode =>
    all.length > 0 && (
      <>
        {all.slice(0, most).map((one, i) => (
          <span key={one.id}>
            {i > 0 && ', '}
            {show(one)}
          </span>
        ))}
        {all.length > most && `, ${t('network.more', { n: all.length - most })}`}
      </>
    );
  const step = ({ from, to, row }: NonNullable<Found['chain']>[number]) => {
    const n = row.heads.length;
    return (
      <li key={to}>
        <bdi>{nameOf(from)}</bdi> – <bdi>{nameOf(to)}</bdi>: {event(row)}
        {' · '}
        {t('between.took-part', { n })}
        {n >= gathering && `; ${t('between.gathering')}`}
      </li>
    );
  };
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('between.first'), times && times.first !== times.last && event(times.first)],
    [t('between.last'), times && event(times.last)],
    [
      t('between.places'),
      some(places, (one) => <bdi>{counted(placeName(one.id, vocabulary, words), one)}</bdi>),
    ],
    [t('between.others'), some(others, (one) => actor(one.id, counted(nameOf(one.id), one)))],
    [
      t('between.sources'),
      some(sources, ({ id }) => <bdi>{valueName('source', id, vocabulary, words)}</bdi>),
    ],
    [
      t('between.partners'),
      some(partners, ({ id, a, b }) => actor(id, t('between.each', { name: nameOf(id), a, b }))),
    ],
  ];
  return (
    <div className="between" role="group" aria-label={t('between.title')}>
      {totalOf(now) === 0 && <p>{t('between.none')}</p>}
      {totalOf(now) > 0 && onTogether && (
        <p>
          {t('between.shared', { parts: standingsText(now, 'contacts', words) })}
          <button type="button" onClick={onTogether}>
            {t('between.only')}
          </button>
        </p>
      )}
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
        {chain && (chain.length > 1 || chain[0]!.row.heads.length >= gathering) && (
          <div>
            <dt>{t('between.chain')}</dt>
            <dd>
              <ol>{chain.map(step)}</ol>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
