import { useMemo, useState } from 'react';
import type { Option } from '../../chart/option';
import { useWalk, type Walk } from '../../chart/useWalk';
import { toggle } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { HoverTarget, ViewProps } from '../view';
import { pairKey } from './layout/backbone';
import { lastMeetings, pickEdge } from './layout/edge';
import type { ActorNode, Edge, Graph, Hub } from './layout/graph';
import { edgeOffered, offered } from './layout/offer';
import { statesOf, type MarkStates } from './layout/states';
import { actorKey, hubKey } from './layout/ties';
import { actorSentence, edgeSentence, hubSentence } from './layout/summary';
import { edgeKey, lead, orderOf } from './layout/walk';

/** The options of the network: how they are walked, and how each behaves. */
export type NetworkOptions = {
  /** How keys walk them. */
  readonly walk: Walk;
  /** Those that are there as elements of the page where marks are pixels, by their keys. */
  readonly offered: ReadonlySet<string>;
  /** Whether an edge is one of those. */
  readonly edgeOffered: (edge: Pick<Edge, 'a' | 'b'>) => boolean;
  /** What is pointed at, in a sentence; null for nothing. */
  readonly note: string | null;
  /** The actor pointed at here; null for none. */
  readonly pointed: string | null;
  /** The actors of what is pointed at here: that one, or the two of an edge. */
  readonly meant: readonly string[];
  /** How marks stand out. */
  readonly states: MarkStates;
  /** Chooses an actor, drawn or not: toggles it in the filter, beside the others with `add`; or puts it in the middle where one is. */
  readonly pick: (id: string, add: boolean) => void;
  /** How an actor behaves: a click chooses it. */
  readonly ofActor: (actor: ActorNode) => Option;
  /** How an edge behaves: a click shows the contacts behind it. */
  readonly ofEdge: (edge: Edge) => Option;
  /** How a hub behaves: a click opens the event. */
  readonly ofHub: (hub: Hub) => Option;
  /** How what is called so behaves; null for what is not drawn. */
  readonly ofKey: (key: string) => Option | null;
};

/** What the pointer or the keyboard is on here, with its sentence. */
type Touched = { readonly target: HoverTarget; readonly name: string };

const endsOf = (target: HoverTarget): readonly string[] =>
  target.type === 'edge' ? [target.a, target.b] : target.type === 'actor' ? [target.id] : [];

/** Connects what is drawn with the filter, the opened event and what is hovered; `goTo` puts another actor in the middle, and is null where nobody is there. */
export function useOptions(
  props: ViewProps & { readonly ego: string | null },
  graph: Graph,
  goTo: ((id: string | null) => void) | null,
): NetworkOptions {
  const { aggregates, filters, focus, highlight, vocabulary } = props;
  const { onHover, onOpen, onCommit } = props;
  const { hubs } = graph;
  const rows = aggregates.network.now;
  const words = useText();
  const order = useMemo(() => orderOf(graph), [graph]);
  const [around, setAround] = useState<string | null>(null);
  const walk = useWalk(order, lead);
  const shown = useMemo(() => new Set(offered(order, around)), [order, around]);
  const isShown = useMemo(() => edgeOffered(shown), [shown]);

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

  const last = useMemo(() => lastMeetings(rows ?? []), [rows]);
  const states = useMemo(
    () => statesOf({ filters, focus, highlight, pointed, rows, hubs }),
    [filters, focus, highlight, pointed, rows, hubs],
  );

  const pick = (id: string, add: boolean) => {
    if (goTo && !add) goTo(props.ego === id ? null : id);
    else onCommit({ who: toggle(filters.who, id, add) });
  };
  const ofActor = (actor: ActorNode): Option => {
    const { id } = actor;
    const state = states.actor(id);
    return {
      ...common(actorKey(id), { type: 'actor', id }, actorSentence(actor, vocabulary, words)),
      ...state,
      ghost: !actor.contacts,
      onPick: (add) => pick(id, add),
      onRemove: state.selected ? () => onCommit({ who: toggle(filters.who, id, true) }) : null,
    };
  };
  const ofEdge = (edge: Edge): Option => {
    const { a, b } = edge;
    const state = states.edge(edge);
    const choose = () => onCommit(pickEdge(filters, edge));
    return {
      ...common(
        edgeKey({ a, b }),
        { type: 'edge', a, b },
        edgeSentence(edge, last.get(pairKey(edge)) ?? null, vocabulary, words),
      ),
      ...state,
      ghost: !edge.count,
      onPick: choose,
      onRemove: state.selected ? choose : null,
    };
  };
  const ofHub = (hub: Hub): Option => {
    const { id } = hub.row.event;
    return {
      ...common(hubKey(id), { type: 'event', id }, hubSentence(hub, vocabulary, words)),
      ...states.hub(id),
      ghost: hub.ghost,
      onPick: () => onOpen({ type: 'event', id }),
      onRemove: null,
    };
  };
  return {
    walk: {
      ...walk,
      settle: (key) => {
        setAround(key);
        walk.settle(key);
      },
    },
    offered: shown,
    edgeOffered: isShown,
    note: touched && touched.name,
    pointed,
    meant: touched ? endsOf(touched.target) : [],
    states,
    pick,
    ofActor,
    ofEdge,
    ofHub,
    ofKey: (key) => {
      const actor = graph.actors.find(({ id }) => actorKey(id) === key);
      if (actor) return ofActor(actor);
      const edge = graph.edges.find((each) => edgeKey(each) === key);
      if (edge) return ofEdge(edge);
      const hub = hubs.find(({ row }) => hubKey(row.event.id) === key);
      return hub ? ofHub(hub) : null;
    },
  };
}
