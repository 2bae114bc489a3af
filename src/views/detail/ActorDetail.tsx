import type { ReactNode } from 'react';
import { sideColor } from '../../chart/color';
import { toggle } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { Actor } from '../../model/actor';
import type { ViewProps } from '../view';
import { CardEvents } from './CardEvents';
import { Frame } from './Frame';
import { titleSpan } from './title';

/** An opened actor, beside what every view gets. */
export type ActorDetailProps = Pick<
  ViewProps,
  'aggregates' | 'vocabulary' | 'filters' | 'onHover' | 'onOpen' | 'onCommit'
> & {
  /** The actor. */
  readonly actor: Actor;
  /** More buttons beside the way back. */
  readonly actions?: ReactNode;
  /** Goes back to the list. */
  readonly onClose: () => void;
};

/** Who an actor is, in how many events it took part, and which of them the filters show. */
export function ActorDetail(props: ActorDetailProps) {
  const { actor, aggregates, vocabulary, filters, onOpen, onCommit } = props;
  const words = useText();
  const name = words.render(actor.name);
  const side = actor.side === null ? null : vocabulary.sides.get(actor.side);
  const only = filters.who?.include.includes(actor.id) ?? false;
  const tally = aggregates.facets.who.get(actor.id);
  const rows = aggregates.rows.items.filter(({ event }) =>
    event.participants.present.some(({ id }) => id === actor.id),
  );
  return (
    <Frame
      id={actor.id}
      title={name.text}
      lang={name.lang === words.lang ? undefined : name.lang}
      actions={props.actions}
      onClose={props.onClose}
    >
      <dl className="fields">
        {actor.title.map((title, i) => (
          <div className="field" key={i}>
            <dt>{words.t('detail.title')}</dt>
            <dd>
              {words.name(title.text)}{' '}
              <span className="source-where">{titleSpan(title, words)}</span>
            </dd>
          </div>
        ))}
        <div className="field">
          <dt>{words.t('detail.side')}</dt>
          <dd>
            <span className="side-dot" style={{ background: sideColor(actor.side) }} aria-hidden />
            {side ? words.name(side.name) : (actor.side ?? words.t('vocabulary.side-none'))}
          </dd>
        </div>
        {actor.memberOf.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.member-of')}</dt>
            {actor.memberOf.map((id) => {
              const group = vocabulary.actors.get(id);
              return (
                <dd key={id}>
                  {group ? (
                    <button
                      type="button"
                      className="name"
                      data-actor={id}
                      onClick={() => onOpen({ type: 'actor', id })}
                    >
                      {words.name(group.name)}
                    </button>
                  ) : (
                    id
                  )}
                </dd>
              );
            })}
          </div>
        )}
        {actor.aliases.length > 0 && (
          <div className="field">
            <dt>{words.t('detail.aliases')}</dt>
            <dd>{actor.aliases.join(', ')}</dd>
          </div>
        )}
      </dl>
      <button
        type="button"
        className="only"
        aria-pressed={only}
        onClick={() => onCommit({ who: toggle(filters.who, actor.id), together: null })}
      >
        {words.t('detail.only', { name: name.text })}
      </button>
      <h3>{words.t('detail.counts', { n: tally?.now ?? 0, all: tally?.all ?? 0 })}</h3>
      <CardEvents rows={rows} onHover={props.onHover} onOpen={onOpen} />
    </Frame>
  );
}
