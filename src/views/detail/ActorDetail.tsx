import type { ReactNode } from 'react';
import { sideColor } from '../color';
import { toggle } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { Actor } from '../../model/actor';
import type { ViewProps } from '../view';
import { CardEvents } from './CardEvents';
import { Frame } from './Frame';
import { Name } from './Name';
import { Open } from './Open';
import { partnersOf } from './partner';
import { titleSpan } from './title';

/** An opened actor, beside what every view gets. */
export type ActorDetailProps = Pick<
  ViewProps,
  'aggregates' | 'vocabulary' | 'filters' | 'highlight' | 'onHover' | 'onOpen' | 'onCommit'
> & {
  /** The actor. */
  readonly actor: Actor;
  /** More buttons beside the way back. */
  readonly actions?: ReactNode;
  /** Goes back to the list. */
  readonly onClose: () => void;
};

/** Who an actor is, whom it met, in how many events it took part, and which of them the filters show. */
export function ActorDetail(props: ActorDetailProps) {
  const { actor, aggregates, vocabulary, filters, onCommit } = props;
  const words = useText();
  const side = actor.side === null ? null : vocabulary.sides.get(actor.side);
  const only = filters.who?.include.includes(actor.id) ?? false;
  const tally = aggregates.facets.who.get(actor.id);
  const partners = partnersOf(actor.id, aggregates.pairs);
  const nameOf = (id: string) => vocabulary.actors.get(id)?.name ?? null;
  return (
    <Frame
      id={actor.id}
      title={<Name text={actor.name} />}
      actions={props.actions}
      onClose={props.onClose}
    >
      <dl className="fields">
        {actor.title.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.title')}</dt>
            {actor.title.map((title, i) => (
              <dd key={i}>
                <Name text={title.text} />{' '}
                <span className="source-where">{titleSpan(title, words)}</span>
              </dd>
            ))}
          </div>
        )}
        <div className="field">
          <dt>{words.t('detail.side')}</dt>
          <dd>
            <span className="side-dot" style={{ background: sideColor(actor.side) }} aria-hidden />
            {side ? <Name text={side.name} /> : (actor.side ?? words.t('vocabulary.side-none'))}
          </dd>
        </div>
        {actor.memberOf.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.member-of')}</dt>
            {actor.memberOf.map((id) => (
              <dd key={id}>
                {vocabulary.actors.has(id) ? (
                  <Open to={{ type: 'actor', id }} name={nameOf(id)} opening={props} />
                ) : (
                  id
                )}
              </dd>
            ))}
          </div>
        )}
        {partners.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.partners')}</dt>
            <dd className="partners">
              {partners.map(({ id, count }) => (
                <span key={id}>
                  <Open to={{ type: 'actor', id }} name={nameOf(id)} opening={props} />{' '}
                  <span className="source-where">{words.t('detail.times', { n: count })}</span>
                </span>
              ))}
            </dd>
          </div>
        )}
        {actor.aliases.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.aliases')}</dt>
            <dd className="aliases">
              {actor.aliases.map((alias) => (
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
        onClick={() => onCommit({ who: toggle(filters.who, actor.id) })}
      >
        {words.t('detail.only', { name: words.name(actor.name) })}
      </button>
      <h3>{words.t('detail.counts', { n: tally?.now ?? 0, all: tally?.all ?? 0 })}</h3>
      <CardEvents
        aggregates={aggregates}
        belongs={({ event }) => event.participants.present.some(({ id }) => id === actor.id)}
        opening={props}
      />
    </Frame>
  );
}
