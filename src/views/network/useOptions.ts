import { useMemo } from 'react';
import type { Option } from '../../chart/option';
import { useWalk, type Walk } from '../../chart/useWalk';
import { toggle } from '../../filters/filters';
import { eventSentence } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { HoverTarget, ViewProps } from '../view';
import { edgePicked, litEdges, pickEdge } from './layout/edge';
import type { ActorNode, Edge, Graph, Hub } from './layout/graph';
import { actorKey, hubKey } from './layout/ties';
import { actorSentence, edgeSentence } from './layout/summary';
import { edgeKey, lead, orderOf } from './layout/walk';

/** The options of the network: how they are walked, and how each behaves. */
export type NetworkOptions = {
  /** How keys walk them. */
  readonly walk: Walk;
  /** Whether an actor is opened, or was at the opened event and no hub speaks for it. */
  readonly ringed: (id: string) => boolean;
  /** How an actor behaves: a click toggles it in the filter. */
  readonly ofActor: (actor: ActorNode) => Option;
  /** How an edge behaves: a click shows the contacts behind it. */
  readonly ofEdge: (edge: Edge) => Option;
  /** How a hub behaves: a click opens the event. */
  readonly ofHub: (hub: Hub) => Option;
};

/** Connects what is drawn with the filter, the opened event and what is hovered. */
export function useOptions(props: ViewProps, graph: Graph): NetworkOptions {
  const { aggregates, filters, focus, highlight, vocabulary } = props;
  const { onHover, onOpen, onCommit } = props;
  const words = useText();
  const walk = useWalk(
    useMemo(() => orderOf(graph), [graph]),
    lead,
  );

  const common = (key: string, target: HoverTarget) => ({
    ...walk.standing(key),
    onTouch: (here: boolean) => onHover(here ? target : null),
  });

  const isLit = useMemo(
    () => highlight && litEdges(aggregates.network.now, highlight),
    [highlight, aggregates.network.now],
  );
  const at = aggregates.network.now?.find(
    ({ event }) => focus?.type === 'event' && event.id === focus.id,
  );
  const gathered = graph.hubs.some(({ row }) => row === at);

  return {
    walk,
    ringed: (id) =>
      focus?.type === 'actor'
        ? focus.id === id
        : at !== undefined && !gathered && at.contact && at.heads.includes(id),
    ofActor: (actor) => {
      const { id } = actor;
      const selected = filters.who?.include.includes(id) ?? false;
      return {
        ...common(actorKey(id), { type: 'actor', id }),
        name: actorSentence(actor, vocabulary, words),
        selected,
        lit: highlight && highlight.actors.has(id),
        ghost: !actor.contacts,
        onPick: (add) => onCommit({ who: toggle(filters.who, id, add) }),
        onRemove: selected ? () => onCommit({ who: toggle(filters.who, id, true) }) : null,
      };
    },
    ofEdge: (edge) => {
      const { a, b } = edge;
      const selected = edgePicked(filters, edge);
      const pick = () => onCommit(pickEdge(filters, edge));
      return {
        ...common(edgeKey({ a, b }), { type: 'edge', a, b }),
        name: edgeSentence(edge, vocabulary, words),
        selected,
        lit: isLit && isLit(edge),
        ghost: !edge.count,
        onPick: pick,
        onRemove: selected ? pick : null,
      };
    },
    ofHub: (hub) => {
      const { id } = hub.row.event;
      return {
        ...common(hubKey(id), { type: 'event', id }),
        name: eventSentence(hub.row, vocabulary, words),
        selected: focus?.type === 'event' && focus.id === id,
        lit: highlight && highlight.events.has(id),
        ghost: hub.ghost,
        onPick: () => onOpen({ type: 'event', id }),
        onRemove: null,
      };
    },
  };
}
