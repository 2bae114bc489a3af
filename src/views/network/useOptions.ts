import { useMemo, useState } from 'react';
import type { Option } from '../../chart/option';
import { useWalk, type Walk } from '../../chart/useWalk';
import { toggle } from '../../filters/filters';
import { eventSentence } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { HoverTarget, ViewProps } from '../view';
import { pairKey } from './layout/backbone';
import { edgePicked, lastMeetings, litEdges, pickEdge } from './layout/edge';
import type { ActorNode, Edge, Graph, Hub } from './layout/graph';
import { actorKey, hubKey } from './layout/ties';
import { actorSentence, edgeSentence } from './layout/summary';
import { edgeKey, lead, orderOf } from './layout/walk';

/** The options of the network: how they are walked, and how each behaves. */
export type NetworkOptions = {
  /** How keys walk them. */
  readonly walk: Walk;
  /** What is pointed at, in a sentence; null for nothing. */
  readonly note: string | null;
  /** The actor pointed at here; null for none. */
  readonly pointed: string | null;
  /** Whether an actor is opened, or was at the opened event and no hub speaks for it. */
  readonly ringed: (id: string) => boolean;
  /** How an actor behaves: a click toggles it in the filter. */
  readonly ofActor: (actor: ActorNode) => Option;
  /** How an edge behaves: a click shows the contacts behind it. */
  readonly ofEdge: (edge: Edge) => Option;
  /** How a hub behaves: a click opens the event. */
  readonly ofHub: (hub: Hub) => Option;
};

/** What the pointer or the keyboard is on here, with its sentence. */
type Touched = { readonly target: HoverTarget; readonly name: string };

/** Connects what is drawn with the filter, the opened event and what is hovered; `goTo` puts another actor in the middle, and is null where nobody is there. */
export function useOptions(
  props: ViewProps & { readonly ego: string | null },
  graph: Graph,
  goTo: ((id: string | null) => void) | null,
): NetworkOptions {
  const { aggregates, filters, focus, highlight, vocabulary } = props;
  const { onHover, onOpen, onCommit } = props;
  const words = useText();
  const walk = useWalk(
    useMemo(() => orderOf(graph), [graph]),
    lead,
  );

  const [touched, setTouched] = useState<Touched | null>(null);
  const pointed = touched?.target.type === 'actor' ? touched.target.id : null;
  const common = (key: string, target: HoverTarget, name: string) => ({
    ...walk.standing(key),
    name,
    onTouch: (here: boolean) => {
      onHover(here ? target : null);
      setTouched(here ? { target, name } : null);
    },
  });

  const isLit = useMemo(
    () => highlight && litEdges(aggregates.network.now, highlight),
    [highlight, aggregates.network.now],
  );
  const last = useMemo(() => lastMeetings(aggregates.network.now ?? []), [aggregates.network.now]);
  const at = aggregates.network.now?.find(
    ({ event }) => focus?.type === 'event' && event.id === focus.id,
  );
  const gathered = graph.hubs.some(({ row }) => row === at);

  return {
    walk,
    note: touched && touched.name,
    pointed,
    ringed: (id) =>
      focus?.type === 'actor'
        ? focus.id === id
        : at !== undefined && !gathered && at.contact && at.heads.includes(id),
    ofActor: (actor) => {
      const { id } = actor;
      const selected = filters.who?.include.includes(id) ?? false;
      return {
        ...common(actorKey(id), { type: 'actor', id }, actorSentence(actor, vocabulary, words)),
        selected,
        lit: highlight && highlight.actors.has(id),
        ghost: !actor.contacts,
        onPick: (add) => {
          if (goTo && !add) goTo(props.ego === id ? null : id);
          else onCommit({ who: toggle(filters.who, id, add) });
        },
        onRemove: selected ? () => onCommit({ who: toggle(filters.who, id, true) }) : null,
      };
    },
    ofEdge: (edge) => {
      const { a, b } = edge;
      const selected = edgePicked(filters, edge);
      const pick = () => onCommit(pickEdge(filters, edge));
      return {
        ...common(
          edgeKey({ a, b }),
          { type: 'edge', a, b },
          edgeSentence(edge, last.get(pairKey(edge)) ?? null, vocabulary, words),
        ),
        selected,
        // Whoever is pointed at, the lines that end there are meant, not those of all who were there too.
        lit: isLit && (pointed === null ? isLit(edge) : a === pointed || b === pointed),
        ghost: !edge.count,
        onPick: pick,
        onRemove: selected ? pick : null,
      };
    },
    ofHub: (hub) => {
      const { id } = hub.row.event;
      return {
        ...common(hubKey(id), { type: 'event', id }, eventSentence(hub.row, vocabulary, words)),
        selected: focus?.type === 'event' && focus.id === id,
        lit: highlight && highlight.events.has(id),
        ghost: hub.ghost,
        onPick: () => onOpen({ type: 'event', id }),
        onRemove: null,
      };
    },
  };
}
