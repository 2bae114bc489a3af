import type { ReactNode } from 'react';
import { toggle } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { placeIncludes, type Place } from '../../model/place';
import type { ViewProps } from '../view';
import { CardEvents } from './CardEvents';
import { Frame } from './Frame';
import { Name } from './Name';
import { Open } from './Open';
import { coordinates, countryOf } from './whereabouts';

/** An opened place, beside what every view gets. */
export type PlaceDetailProps = Pick<
  ViewProps,
  'aggregates' | 'vocabulary' | 'filters' | 'highlight' | 'onHover' | 'onOpen' | 'onCommit'
> & {
  /** The place. */
  readonly place: Place;
  /** More buttons beside the way back. */
  readonly actions?: ReactNode;
  /** Goes back to the list. */
  readonly onClose: () => void;
};

/** A place, how precisely it is known, and the events there (in a country: also in its cities) that the filters show. */
export function PlaceDetail(props: PlaceDetailProps) {
  const { place, aggregates, vocabulary, filters, onCommit } = props;
  const words = useText();
  const only = filters.where?.include.includes(place.id) ?? false;
  const tally = aggregates.facets.where.get(place.id);
  const inside = [...vocabulary.places.values()].filter(
    (other) => other.id !== place.id && placeIncludes(place, other),
  );
  const there = new Set([place, ...inside].map(({ id }) => id));
  const country = countryOf(place, vocabulary, words);
  const point = coordinates(place, words);
  return (
    <Frame
      id={place.id}
      title={<Name text={place.name} />}
      actions={props.actions}
      onClose={props.onClose}
    >
      <dl className="fields">
        <div className="field">
          <dt>{words.t('detail.precision')}</dt>
          <dd>{words.t(`detail.precision-${place.precision}`)}</dd>
        </div>
        {country !== null && (
          <div className="field">
            <dt>{words.t('detail.country')}</dt>
            <dd dir="auto">{country}</dd>
          </div>
        )}
        {point !== null && (
          <div className="field">
            <dt>{words.t('detail.coordinates')}</dt>
            <dd>
              {point}
              {place.radiusKm !== null && (
                <span className="source-where">
                  {' '}
                  {words.t('detail.radius', { n: place.radiusKm })}
                </span>
              )}
            </dd>
          </div>
        )}
        {inside.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.includes')}</dt>
            <dd className="partners">
              {inside.map(({ id, name }) => (
                <Open key={id} to={{ type: 'place', id }} name={name} opening={props} />
              ))}
            </dd>
          </div>
        )}
        {place.aliases.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.aliases')}</dt>
            <dd className="aliases">
              {place.aliases.map((alias) => (
                <bdi key={alias}>{alias}</bdi>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <button
        type="button"
        className="only"
        data-furniture
        aria-pressed={only}
        onClick={() => onCommit({ where: toggle(filters.where, place.id) })}
      >
        {words.t('detail.only', { name: words.name(place.name) })}
      </button>
      <h3>{words.t('detail.counts', { n: tally?.now ?? 0, all: tally?.all ?? 0 })}</h3>
      <CardEvents
        aggregates={aggregates}
        belongs={({ event }) => event.place !== null && there.has(event.place.value)}
        opening={props}
      />
    </Frame>
  );
}
