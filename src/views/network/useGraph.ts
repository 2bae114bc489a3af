import { useMemo } from 'react';
import type { Size } from '../../chart/box';
import type { NetForm } from '../../filters/filters';
import { pairKey } from './layout/backbone';
import { egoGraph, egoLeft, egoPartners, layoutEgo, type Ring } from './layout/ego';
import { foremostOf, graphOf, type Edge, type Graph, type LeftOut } from './layout/graph';
import type { Ground } from './layout/scene';
import { useForm } from './useForm';
import { usePositions } from './usePositions';
import type { NetworkViewProps } from './View';

/** What is drawn, and where. */
export type Drawn = {
  /** Actors, edges and hubs. */
  readonly graph: Graph;
  /** All of the network, also what is not drawn. */
  readonly all: Graph;
  /** Their places and sizes. */
  readonly ground: Ground;
  /** Whether places are still looked for, and what is drawn is where it starts. */
  readonly settling: boolean;
  /** The rings about the actor in the middle; null where nobody is. */
  readonly rings: readonly Ring[] | null;
  /** Lines that are drawn together as one. */
  readonly rest: readonly Edge[];
  /** The actors, or partners of the one in the middle, that are not drawn. */
  readonly left: readonly LeftOut[];
  /** How the network is drawn. */
  readonly form: NetForm;
  /** How it would be where nobody says. */
  readonly usual: NetForm;
};

const noIds: readonly string[] = [];

/** What the network draws in a room of that size, which is null before it is measured: all of it in its form, or one actor with its partners about it. */
export function useGraph(props: NetworkViewProps, room: Size | null): Drawn {
  const { aggregates, vocabulary, latest, filters, focus, ego, circle } = props;
  const { form, usual, kept } = useForm(aggregates, props.net, props.moving);
  const { ground: whole, settling } = usePositions(latest, vocabulary, room);
  const opened = focus?.type === 'event' ? focus.id : null;
  const asked = filters.who?.include ?? noIds;
  const graph = useMemo(() => {
    // Whose lines are asked for, those are drawn.
    const own = aggregates.pairs.filter(({ a, b }) => asked.includes(a) || asked.includes(b));
    const drawn = own.length ? new Set([...kept, ...own.map(pairKey)]) : kept;
    const all = graphOf(aggregates, { form, kept: drawn, opened });
    // A grid chooses for itself how many have room.
    return { all, ...(form === 'matrix' ? { graph: all, rest: [], left: [] } : foremostOf(all)) };
  }, [aggregates, form, kept, opened, asked]);

  const partners = useMemo(() => (ego === null ? null : egoPartners(latest, ego)), [latest, ego]);
  const { actors } = vocabulary;
  const { width = 1, height = 1 } = room ?? {};
  const star = useMemo(
    () =>
      partners &&
      layoutEgo(ego!, partners, (id) => actors.get(id)?.side ?? null, { width, height }),
    [partners, ego, actors, width, height],
  );
  const about = useMemo(
    () =>
      star &&
      partners && {
        graph: egoGraph(ego!, star, aggregates, circle),
        left: egoLeft(ego!, partners, aggregates, circle),
        rest: [],
        ground: { positions: star.positions, measure: whole.measure },
      },
    [star, partners, ego, aggregates, circle, whole.measure],
  );
  return {
    ...graph,
    ground: whole,
    settling: settling && !star,
    ...about,
    rings: star?.rings ?? null,
    form,
    usual,
  };
}
