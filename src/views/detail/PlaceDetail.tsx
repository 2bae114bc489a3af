import type { ReactNode } from 'react';
import { toggle } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { placeIncludes, type Place } from '../../model/place';
import type { ViewProps } from '../view';
import { CardEvents } from './CardEvents';
import { Frame } from './Frame';

/** An opened place, beside what every view gets. */
export type PlaceDetailProps = Pick<
  ViewProps,
  'aggregates' | 'vocabulary' | 'filters' | 'onHover' | 'onOpen' | 'onCommit'
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
  const name = words.render(place.name);
  const only = filters.where?.include.includes(place.id) ?? false;
  const tally = aggregates.facets.where.get(place.id);
  const inside = [...vocabulary.places.values()].filter(
    (other) => other.id !== place.id && placeIncludes(place, other),
  );
  const there = new Set([place, ...inside].map(({ id }) => id));
  const rows = aggregates.rows.items.filter(
    ({ event }) => event.place && there.has(event.place.value),
  );
  return (
    <Frame
      id={place.id}
      title={name.text}
      lang={name.lang === words.lang ? undefined : name.lang}
      actions={props.actions}
      onClose={props.onClose}
    >
      <dl className="fields">
        <div className="field">
          <dt>{words.t('detail.precision')}</dt>
          <dd>{words.t(`detail.precision-${place.precision}`)}</dd>
        </div>
        {inside.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.includes')}</dt>
            <dd>{inside.map((other) => words.name(other.name)).join(', ')}</dd>
          </div>
        )}
        {place.aliases.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.aliases')}</dt>
            <dd>{place.aliases.join(', ')}</dd>
          </div>
        )}
      </dl>
      <button
        type="button"
        className="only"
        aria-pressed={only}
        onClick={() => onCommit({ where: toggle(filters.where, place.id) })}
      >
        {words.t('detail.only', { name: name.text })}
      </button>
      <h3>{words.t('detail.counts', { n: tally?.now ?? 0, all: tally?.all ?? 0 })}</h3>
      <CardEvents rows={rows} onHover={props.onHover} onOpen={props.onOpen} />
    </Frame>
  );
}
