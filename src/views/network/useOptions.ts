import { useMemo, useState } from 'react';
import { clause, toggle, type Filters } from '../../filters/filters';
import { eventSentence } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { HoverTarget, LinkChange, ViewProps } from '../view';
import { walk, type ActorNode, type Edge, type Graph, type Hub, type Stop } from './graph';
import { actorKey, hubKey } from './layout';
import type { OptionProps } from './Marks';
import { actorSentence, edgeSentence } from './summary';

/** The change that a click on an actor makes; `together` goes where fewer than two actors are left. */
export function pickActor({ who, together }: Filters, id: string, add: boolean): LinkChange {
  const next = toggle(who, id, add);
  const few = (next?.include.length ?? 0) < 2;
  return together && few ? { who: next, together: null } : { who: next };
}

/** Whether the filter is exactly: these two, together. */
export function edgePicked({ who, together }: Filters, { a, b }: Pick<Edge, 'a' | 'b'>): boolean {
  return (
    together === true && who?.include.length === 2 && who.include[0] === a && who.include[1] === b
  );
}

/** The change that a click on an edge makes: the events of both together; on the same again, those of all. */
export function pickEdge(filters: Filters, { a, b }: Pick<Edge, 'a' | 'b'>): LinkChange {
  const exclude = filters.who?.exclude.filter((id) => id !== a && id !== b) ?? [];
  return edgePicked(filters, { a, b })
    ? { who: clause([], exclude), together: null }
    : { who: clause([a, b], exclude), together: true };
}

/** The options of the network: their order, which is the Tab stop, and how each behaves. */
export type NetworkOptions = {
  /** All stops in the order of the walk. */
  readonly stops: readonly Stop[];
  /** Key of the Tab stop; null without options. */
  readonly active: string | null;
  /** How an actor behaves: a click toggles it in the filter. */
  readonly ofActor: (actor: ActorNode) => OptionProps;
  /** How an edge behaves: a click shows the contacts behind it. */
  readonly ofEdge: (edge: Edge) => OptionProps;
  /** How a hub behaves: a click opens the event. */
  readonly ofHub: (hub: Hub) => OptionProps;
};

/** Connects what is drawn with the filter, the opened event and what is hovered. */
export function useOptions(
  { filters, focus, highlight, vocabulary, onHover, onOpen, onCommit }: ViewProps,
  graph: Graph,
): NetworkOptions {
  const words = useText();
  const stops = useMemo(() => walk(graph), [graph]);
  const [last, setLast] = useState<string | null>(null);
  const active = stops.find(({ key }) => key === last)?.key ?? stops[0]?.key ?? null;

  const common = (key: string, target: HoverTarget) => ({
    id: key,
    stop: active === key,
    onTouch: (here: boolean, focused: boolean) => {
      onHover(here ? target : null);
      if (here && focused) setLast(key);
    },
  });
  const lit = ({ a, b, events }: Edge) =>
    !highlight ||
    (events.length
      ? events.some((id) => highlight.events.has(id))
      : highlight.actors.has(a) && highlight.actors.has(b));

  return {
    stops,
    active,
    ofActor: (actor) => ({
      ...common(actorKey(actor.id), { type: 'actor', id: actor.id }),
      name: actorSentence(actor, vocabulary, words),
      selected: filters.who?.include.includes(actor.id) ?? false,
      dim: highlight !== null && !highlight.actors.has(actor.id),
      ghost: !actor.contacts,
      onPick: (add) => onCommit(pickActor(filters, actor.id, add)),
      onRemove: filters.who?.include.includes(actor.id)
        ? () => onCommit(pickActor(filters, actor.id, true))
        : null,
    }),
    ofEdge: (edge) => ({
      ...common(`edge:${edge.a} ${edge.b}`, { type: 'edge', a: edge.a, b: edge.b }),
      name: edgeSentence(edge, vocabulary, words),
      selected: edgePicked(filters, edge),
      dim: !lit(edge),
      ghost: !edge.count,
      onPick: () => onCommit(pickEdge(filters, edge)),
      onRemove: edgePicked(filters, edge) ? () => onCommit(pickEdge(filters, edge)) : null,
    }),
    ofHub: (hub) => {
      const { id } = hub.row.event;
      return {
        ...common(hubKey(id), { type: 'event', id }),
        name: eventSentence(hub.row, vocabulary, words),
        selected: focus?.type === 'event' && focus.id === id,
        dim: highlight !== null && !highlight.events.has(id),
        ghost: hub.ghost,
        onPick: () => onOpen({ type: 'event', id }),
        onRemove: null,
      };
    },
  };
}
