import type { ReactNode } from 'react';
import type { Aggregates } from '../../engine/engine';
import { standingsText } from '../../i18n/standings';
import type { Words } from '../../i18n/words';
import type { Actor } from '../../model/actor';
import type { Vocabulary } from '../../model/dataset';
import { placeIncludes, type Place } from '../../model/place';
import { sideColor } from '../color';
import { Name } from './Name';
import { Open, type Opening } from './Open';
import { titleSpan } from './title';
import { coordinates, countryOf } from './whereabouts';

/** One thing told of an actor or a place. */
export type Fact = {
  /** What it is. */
  readonly label: string;
  /** What there is to tell, in the order in which it stands. */
  readonly values: readonly ReactNode[];
  /** Class of the one line in which all stand beside each other; null where each has its own. */
  readonly listed: string | null;
};

/** What the facts are told from. */
export type FactSource = {
  /** The numbers for the current filters. */
  readonly aggregates: Aggregates;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The words. */
  readonly words: Words;
  /** How what they name answers to a reader. */
  readonly opening: Opening;
};

// Of whom an actor met, so many are told; the network shows all.
const mostPartners = 8;

const fact = (label: string, values: readonly ReactNode[], listed: string | null = null): Fact[] =>
  values.length ? [{ label, values, listed }] : [];

const aliasFact = (aliases: readonly string[], { t }: Words): Fact[] =>
  fact(
    t('detail.aliases'),
    aliases.map((alias) => <bdi key={alias}>{alias}</bdi>),
    'aliases',
  );

/** Who an actor is: its titles, side and groups, whom it met, and how else it is written. */
export function actorFacts(actor: Actor, source: FactSource): Fact[] {
  const { aggregates, vocabulary, words, opening } = source;
  const { t } = words;
  const side = actor.side === null ? null : vocabulary.sides.get(actor.side);
  const open = (id: string) => (
    <Open
      to={{ type: 'actor', id }}
      name={vocabulary.actors.get(id)?.name ?? null}
      opening={opening}
    />
  );
  return [
    ...fact(
      t('detail.title'),
      actor.title.map((title) => (
        <>
          <Name text={title.text} /> <span className="source-where">{titleSpan(title, words)}</span>
        </>
      )),
    ),
    ...fact(t('detail.side'), [
      <>
        <span
          className="side-dot"
          style={{ background: sideColor(actor.side, vocabulary.sides) }}
          aria-hidden
        />
        {side ? <Name text={side.name} /> : (actor.side ?? t('vocabulary.side-none'))}
      </>,
    ]),
    ...fact(
      t('detail.member-of'),
      actor.memberOf.map((id) => (vocabulary.actors.has(id) ? open(id) : id)),
    ),
    ...fact(
      t('detail.partners'),
      aggregates.partners.slice(0, mostPartners).map(({ id, now }) => (
        <span key={id}>
          {open(id)} <span className="source-where">{standingsText(now, 'contacts', words)}</span>
        </span>
      )),
      'partners',
    ),
    ...aliasFact(actor.aliases, words),
  ];
}

/** What a place is: how precisely it is known, where it lies, what it includes, and how else it is written. */
export function placeFacts(place: Place, { vocabulary, words, opening }: FactSource): Fact[] {
  const { t } = words;
  const inside = [...vocabulary.places.values()].filter(
    (other) => other.id !== place.id && placeIncludes(place, other),
  );
  const country = countryOf(place, vocabulary, words);
  const point = coordinates(place, words);
  return [
    ...fact(t('detail.precision'), [t(`detail.precision-${place.precision}`)]),
    ...fact(t('detail.country'), country === null ? [] : [<bdi key="country">{country}</bdi>]),
    ...fact(
      t('detail.coordinates'),
      point === null
        ? []
        : [
            <>
              {point}
              {place.radiusKm !== null && (
                <span className="source-where"> {t('detail.radius', { n: place.radiusKm })}</span>
              )}
            </>,
          ],
    ),
    ...fact(
      t('detail.includes'),
      inside.map(({ id, name }) => (
        <Open key={id} to={{ type: 'place', id }} name={name} opening={opening} />
      )),
      'partners',
    ),
    ...aliasFact(place.aliases, words),
  ];
}
