import type { ReactNode } from 'react';
import type { Aggregates, EventRow } from '../../engine/engine';
import { noStandings, sumOf, totalOf, type Standings } from '../../engine/standing';
import { toggle } from '../../filters/filters';
import { standingsText } from '../../i18n/standings';
import { useText } from '../../i18n/useText';
import type { Actor } from '../../model/actor';
import type { Vocabulary } from '../../model/dataset';
import { placeIncludes, type Place } from '../../model/place';
import type { ViewProps } from '../view';
import { CardEvents } from './CardEvents';
import { Article } from './Article';
import { Name } from './Name';
import { actorFacts, placeFacts, type Fact } from './things';

/** An opened actor or place, beside what every view gets. */
export type ThingDetailProps = Pick<
  ViewProps,
  'aggregates' | 'vocabulary' | 'filters' | 'highlight' | 'onHover' | 'onOpen' | 'onCommit'
> & {
  /** What is opened. */
  readonly of:
    | { readonly type: 'actor'; readonly thing: Actor }
    | { readonly type: 'place'; readonly thing: Place };
  /** What is told after all else; absent = nothing. */
  readonly more?: readonly Fact[];
  /** More buttons beside the way back. */
  readonly actions?: ReactNode;
  /** The actor in the middle of the network. Absent = nobody. */
  readonly ego?: string | null;
  /** Goes back to the list. */
  readonly onClose: () => void;
};

/** How far the contacts shown got that an actor is a head of, or the events at a place and in what it includes. */
function gotFar(
  { type, thing }: ThingDetailProps['of'],
  { actors, places }: Aggregates,
  vocabulary: Vocabulary,
): Standings {
  if (type === 'actor') return actors.find(({ id }) => id === thing.id)?.now ?? noStandings;
  const within = [...vocabulary.places.values()].filter((place) => placeIncludes(thing, place));
  return sumOf(within.map(({ id }) => places.get(id)?.standings ?? noStandings));
}

/** An actor or a place, in how many events it is, and those of them that the filters show; of a country also those in its cities. */
export function ThingDetail(props: ThingDetailProps) {
  const { of, aggregates, vocabulary, filters, ego = null, onCommit } = props;
  const words = useText();
  const { id, name } = of.thing;
  const key = of.type === 'actor' ? 'who' : 'where';
  const tally = aggregates.facets[key].get(id);
  const source = { aggregates, vocabulary, words, opening: props };
  const got = gotFar(of, aggregates, vocabulary);
  const counts = words.t('detail.counts', { n: tally?.now ?? 0, all: tally?.all ?? 0 });
  const parts = totalOf(got)
    ? standingsText(got, of.type === 'actor' ? 'contacts' : 'events', words)
    : null;
  const own = of.type === 'actor' ? actorFacts(of.thing, source) : placeFacts(of.thing, source);
  const facts = [...own, ...(props.more ?? [])];
  const belongs = ({ event }: EventRow): boolean => {
    if (of.type === 'actor') return event.participants.present.some((member) => member.id === id);
    const at = event.place && vocabulary.places.get(event.place.value);
    return at ? placeIncludes(of.thing, at) : event.place?.value === id;
  };
  return (
    <Article id={id} title={<Name text={name} />} actions={props.actions} onClose={props.onClose}>
      <dl className="fields">
        {facts.map(({ label, values, listed }) => (
          <div key={label} className="field">
            <dt>{label}</dt>
            {listed ? (
              <dd className={listed}>{values}</dd>
            ) : (
              values.map((value, i) => <dd key={i}>{value}</dd>)
            )}
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="only"
        data-furniture
        aria-pressed={filters[key]?.include.includes(id) ?? false}
        onClick={() => onCommit({ [key]: toggle(filters[key], id) })}
      >
        {words.t('detail.only', { name: words.name(name) })}
      </button>
      {of.type === 'actor' && (
        <button
          type="button"
          className="only"
          data-furniture
          aria-pressed={ego === id}
          title={words.t('network.ego-hint', { name: words.name(name) })}
          onClick={() => onCommit({ ego: ego === id ? null : id })}
        >
          {words.t('network.ego')}
        </button>
      )}
      <h3>{parts === null ? counts : words.t('detail.counts-how', { counts, parts })}</h3>
      <CardEvents aggregates={aggregates} belongs={belongs} opening={props} />
    </Article>
  );
}
