import type { Drawn } from '../engine/columns';
import type { Aggregates, EventRow, FacetKey, Frame, Marks, Tally } from '../engine/engine';
import { clauseKeys, eachDimension } from '../filters/dimensions';
import type { Filters } from '../filters/filters';
import type { Dataset } from '../model/dataset';
import { got, referenceBins, referencePairs, referencePartners } from './counts';
import { referenceList } from './list';
import { referenceStandout } from './standout';
import { inTimeOrder, isDisputed, passes, see, type Dimension, type Seen } from './seen';

/** Aggregates with the drawn events by their ids. */
type Reference = Omit<Aggregates, 'drawn'> & {
  readonly drawn: { readonly [K in keyof Drawn]: readonly string[] };
};

/**
 * The aggregates of a dataset, worked out in the plainest way from what they are said to mean: every event
 * is resolved, every clause asked, every count counted anew. It shares no code with the engine,
 * which is tested against it, and is slow. The dataset must be valid.
 */
export function referenceAggregates(dataset: Dataset, filters: Filters, frame: Frame): Reference {
  const day = filters.known ?? dataset.defaultKnown ?? Infinity;
  const known = day === 'latest' ? Infinity : day;
  const filed = dataset.events.flatMap((record) => see(dataset, record, known));
  const dimensions: Dimension[] = ['when', 'disputed', 'q', ...clauseKeys];
  const failed = new Map(
    filed.map((seen) => [
      seen,
      dimensions.filter((dimension) => !passes(dataset, filters, seen, dimension)),
    ]),
  );
  const isNow = (seen: Seen): boolean => failed.get(seen)!.length === 0;
  const isOpen = (seen: Seen, asker: Dimension | null): boolean =>
    failed.get(seen)!.every((dimension) => dimension === asker);
  const tally = (asker: Dimension | null, holds: (seen: Seen) => boolean): Tally => ({
    now: filed.filter((seen) => isNow(seen) && holds(seen)).length,
    open: filed.filter((seen) => isOpen(seen, asker) && holds(seen)).length,
    all: filed.filter(holds).length,
  });
  const tallies = (
    asker: Dimension | null,
    valuesOf: (seen: Seen) => string[],
  ): Map<string, Tally> => {
    const ids = new Set([...filed.flatMap(valuesOf), 'none']);
    return new Map([...ids].map((id) => [id, tally(asker, (seen) => valuesOf(seen).includes(id))]));
  };
  const facet = (key: FacetKey) => tallies(key, (seen) => seen.values[key]);

  const counting = { isNow, isOpen, tally };
  const placeOf = (seen: Seen) => [seen.event.place?.value ?? 'none'];
  const isPlaceless = ({ event }: Seen) => ['call', 'statement'].includes(event.kind?.value ?? '');
  const two = (holds: (seen: Seen) => boolean) => {
    const { now, open } = tally('where', holds);
    return { now, open };
  };
  const isHead = ({ row }: Seen, id: string) => row.contact && row.heads.includes(id);

  const ordered = inTimeOrder(filed);
  const shown = ordered.filter(isNow).map((seen) => seen.row);
  const ghostsOf = (asker: Dimension) =>
    ordered.filter((seen) => isOpen(seen, asker) && !isNow(seen)).map((seen) => seen.row);
  const idOf = ({ event }: EventRow) => event.id;
  const marks = (asker: Dimension): Marks => {
    if (shown.length > frame.marks) return { now: null, ghosts: [] };
    return { now: shown, ghosts: ghostsOf(asker).slice(0, frame.ghosts) };
  };

  const contactStatus = (seen: Seen) => (seen.row.contact ? seen.values.status : []);
  return {
    known,
    totals: {
      events: tally(null, () => true),
      contacts: tally(null, (seen) => seen.row.contact),
      contactsByStatus: tallies(null, contactStatus),
      statements: tally(null, (seen) => !seen.row.contact),
      disputedDates: tally('disputed', isDisputed),
    },
    facets: eachDimension(facet),
    places: new Map(
      [...tallies('where', placeOf)].map(([id, counted]) => {
        const here = shown.filter(({ event }) => (event.place?.value ?? 'none') === id);
        const sides = new Set(here.flatMap((row) => row.sides));
        const whens = here.flatMap(({ event }) => event.when?.value.when ?? []);
        const starts = whens.map(({ start }) => start).filter(Number.isFinite);
        const ends = whens.map(({ end }) => end).filter(Number.isFinite);
        const [start, end] = [Math.min(...starts), Math.max(...ends)];
        const span =
          starts.length || ends.length
            ? { start: starts.length ? start : -Infinity, end: ends.length ? end : Infinity }
            : null;
        return [id, { ...counted, standings: got(here), sides: [...sides].sort(), span }];
      }),
    ),
    placeless: {
      byNature: two((seen) => !seen.event.place && isPlaceless(seen)),
      notStated: two((seen) => !seen.event.place && !isPlaceless(seen)),
    },
    bins: referenceBins(filed, frame.bins, counting),
    drawn: { now: shown.map(idOf), ghosts: ghostsOf('when').map(idOf) },
    undated: shown.filter(({ event }) => !event.when).slice(0, frame.undated),
    actors: [...dataset.vocabulary.actors.keys()].flatMap((id) => {
      const met = filed.filter((seen) => isOpen(seen, 'who') && isHead(seen, id));
      const open = met.length;
      const others = met.filter(({ row }) => row.heads.length > 1);
      const near = others.filter(({ row }) => row.heads.length <= frame.pairs.largest);
      const partners = new Set(near.flatMap(({ row }) => row.heads));
      const mine = shown.filter((row) => row.contact && row.heads.includes(id));
      const alone = mine.filter(({ heads }) => heads.length === 1);
      const more = { strength: others.length, degree: Math.max(0, partners.size - 1) };
      return open ? [{ id, now: got(mine), alone: got(alone), open, ...more }] : [];
    }),
    spoke: [...new Set(shown.filter((row) => !row.contact).flatMap((row) => row.heads))].filter(
      (id) => !shown.some((row) => row.contact && row.heads.includes(id)),
    ),
    pairs: referencePairs(filed, frame.pairs, counting),
    standout: frame.standout && referenceStandout(shown, frame),
    partners: referencePartners(shown, frame.pairs),
    rows: referenceList(shown, frame.rows, dataset),
    timeline: marks('when'),
    map: marks('where'),
    network: marks('who'),
  };
}
