import { litAttributes } from '../../chart/option';
import { totalOf } from '../../engine/standing';
import type { NetForm } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { Left } from './Left';
import type { Graph, LeftOut } from './layout/graph';
import { contactsText } from './layout/summary';

type Props = {
  /** What every view gets. */
  readonly view: ViewProps;
  /** What is drawn. */
  readonly graph: Graph;
  /** The name of an actor. */
  readonly nameOf: (id: string) => string;
  /** How it is drawn; null where an actor is in the middle. */
  readonly form: NetForm | null;
  /** The partners of that actor, or the participants, that are not drawn. */
  readonly left: readonly LeftOut[];
  /** Chooses an actor, see `NetworkOptions`. */
  readonly onPick: (id: string, add: boolean) => void;
};

const mostNamed = 5;

/** Under the network: who only spoke, how many of how many lines are drawn, and how many contacts there are. */
export function Foot({ view, graph, nameOf, form, left, onPick }: Props) {
  const { spoke } = graph;
  const { aggregates, filters, highlight, onHover } = view;
  const words = useText();
  const { t } = words;
  const [before, after] = t('network.spoke-only').split('{names}');
  const drawn = graph.edges.filter(({ count }) => count > 0).length;
  const pairs = aggregates.pairs.filter(({ now }) => totalOf(now) > 0).length;
  const named = spoke.slice(0, mostNamed);
  const rest = spoke.slice(mostNamed).map((id) => ({ id, now: null }));
  const isIncluded = (id: string) => filters.who?.include.includes(id) ?? false;
  const point = (id: string | null) => onHover(id === null ? null : { type: 'actor', id });
  const list = { nameOf, isIncluded, onPick, onPoint: point };
  return (
    <div className="view-foot">
      {spoke.length > 0 && (
        <div>
          {before}
          {named.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <button
                type="button"
                className="network-spoke"
                data-actor={id}
                {...litAttributes(highlight && highlight.actors.has(id))}
                aria-pressed={isIncluded(id)}
                onClick={(event) => onPick(id, event.shiftKey)}
                onPointerEnter={() => point(id)}
                onPointerLeave={() => point(null)}
                onFocus={() => point(id)}
                onBlur={() => point(null)}
              >
                <bdi>{nameOf(id)}</bdi>
              </button>
            </span>
          ))}
          {rest.length > 0 && (
            <>
              {', '}
              <Left label={t('network.more', { n: rest.length })} left={rest} {...list} />
            </>
          )}
          {after}
        </div>
      )}
      {form === 'pairs' && drawn < pairs && (
        <p title={t('network.lines-hint')}>{t('network.lines', { n: pairs, shown: drawn })}</p>
      )}
      {left.length > 0 && (
        <Left
          label={t(form === null ? 'network.ego-more' : 'network.matrix-more', { n: left.length })}
          left={left}
          {...list}
        />
      )}
      {/* The summary has said it. */}
      <p className="network-contacts" data-count={aggregates.totals.contacts.now} aria-hidden>
        {contactsText(aggregates, words)}
      </p>
    </div>
  );
}
