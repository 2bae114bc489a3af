import { litAttributes } from '../../chart/option';
import { totalOf } from '../../engine/standing';
import { toggle, type NetForm } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import type { Graph } from './layout/graph';
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
  /** How many partners of that actor, or participants of a grid, are not drawn. */
  readonly left: number;
};

const mostNamed = 5;

/** Under the network: who only spoke, how many of how many lines are drawn, and how many contacts there are. */
export function Foot({ view, graph, nameOf, form, left }: Props) {
  const { spoke } = graph;
  const { aggregates, filters, highlight, onHover, onCommit } = view;
  const words = useText();
  const { t } = words;
  const [before, after] = t('network.spoke-only').split('{names}');
  const drawn = graph.edges.filter(({ count }) => count > 0).length;
  const pairs = aggregates.pairs.filter(({ now }) => totalOf(now) > 0).length;
  const named = spoke.slice(0, mostNamed);
  return (
    <div className="view-foot">
      {spoke.length > 0 && (
        <p>
          {before}
          {named.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <button
                type="button"
                className="network-spoke"
                data-actor={id}
                {...litAttributes(highlight && highlight.actors.has(id))}
                aria-pressed={filters.who?.include.includes(id) ?? false}
                onClick={(event) => onCommit({ who: toggle(filters.who, id, event.shiftKey) })}
                onPointerEnter={() => onHover({ type: 'actor', id })}
                onPointerLeave={() => onHover(null)}
                onFocus={() => onHover({ type: 'actor', id })}
                onBlur={() => onHover(null)}
              >
                <bdi>{nameOf(id)}</bdi>
              </button>
            </span>
          ))}
          {spoke.length > named.length &&
            `, ${t('network.more', { n: spoke.length - named.length })}`}
          {after}
        </p>
      )}
      {form === 'pairs' && drawn < pairs && (
        <p title={t('network.lines-hint')}>{t('network.lines', { n: pairs, shown: drawn })}</p>
      )}
      {left > 0 && (
        <p>{t(form === null ? 'network.ego-more' : 'network.matrix-more', { n: left })}</p>
      )}
      {/* The summary has said it. */}
      <p className="network-contacts" data-count={aggregates.totals.contacts.now} aria-hidden>
        {contactsText(aggregates, words)}
      </p>
    </div>
  );
}
