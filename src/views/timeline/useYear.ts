import { useMemo } from 'react';
import { versionsOn, type Columns } from '../../engine/columns';
import type { EventRow } from '../../engine/engine';
import { dayLength, type TimeWindow } from '../../time/interval';
import type { Caption } from './layout/caption';
import { leastRadius } from './layout/grain';
import { importanceOf } from './layout/importance';
import type { PlacedFlag } from './layout/labels';
import { nameEvents, namesInView, withPointed, type Candidate, type Named } from './layout/naming';
import { candidatesOf, placeMarks, type YearMark } from './layout/year';
import type { TimelineGround } from './useGround';
import type { TimelineProps } from './View';

/** Packed marks, and the labels of those that are named. */
export type TimelineYear = {
  /** The marks in view, ghosts first; where counts are drawn, what the events would be. */
  readonly marks: readonly YearMark[];
  /** The labels, by the ids of their events. */
  readonly named: ReadonlyMap<string, PlacedFlag>;
  /** The events offered to the keyboard. */
  readonly offered: Offered;
  /** The versions whose words are missing. */
  readonly missing: readonly number[];
};

/** The events in view that are options, in the order of the list. */
type Offered = {
  /** Their versions. */
  readonly rows: readonly number[];
  /** Which ones they are of all in view, from 0. */
  readonly places: readonly number[];
  /** How many are in view. */
  readonly of: number;
};

// Up to so many all are offered, beyond it the first, the last and so many on both sides of the Tab stop.
const mostOffered = 300;
const beside = 25;
const none = new Uint32Array();

/** The versions of `rows` whose date touches a window, in their order. */
function touching({ start, end }: Columns, rows: Uint32Array, window: TimeWindow): Uint32Array {
  return rows.filter(
    (row) => start[row] !== Infinity && start[row]! < window.end && end[row]! > window.start,
  );
}

/** The options among those in view, about the event `around` where there are very many. */
function offer(inView: Uint32Array, { ids }: Columns, around: string | null): Offered {
  const of = inView.length;
  const at = of > mostOffered ? inView.findIndex((row) => ids[row] === around) : 0;
  const [from, to] = [Math.max(0, at - beside), Math.max(0, at) + beside];
  const places = Array.from(inView.keys()).filter(
    (i) => of <= mostOffered || (i >= from && i < to) || i === 0 || i === of - 1,
  );
  return { rows: places.map((i) => inView[i]!), places, of };
}

// Names are chosen among all events of so many, else among those of the stretches around the window.
const mostAtOnce = 3_000;
// Beyond so many a name finds no place among more important ones.
const mostNear = 600;
const nothing: Named = { placed: new Map(), missing: [] };

/** All versions, the most important first; of equals the earlier in the file. */
function byImportance(columns: Columns): Uint32Array {
  const weights = Float64Array.from({ length: columns.size }, (_, row) =>
    importanceOf(columns, row),
  );
  return Uint32Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b);
}

/** The time for which names are chosen: all there is, or whole windows around the one in view, so that a pan chooses anew only when it leaves them. */
function reachOf({ window, columns }: TimelineProps): readonly [start: number, end: number] {
  if (columns.size <= mostAtOnce) return [-Infinity, Infinity];
  const length = window.end - window.start;
  const first = Math.floor(window.start / length);
  return [(first - 1) * length, (first + 3) * length];
}

/** Lays out packed marks and their labels, and what is offered `around` an event; nothing where events have lines of their own. */
export function useYear(
  props: TimelineProps,
  ground: TimelineGround | null,
  captions: (row: EventRow) => readonly Caption[],
  width: number,
  around: string | null,
): TimelineYear {
  const { columns, versions, aggregates, focus } = props;
  const { drawn, known } = aggregates;
  const year = ground && ground.grain.name !== 'story' ? ground : null;
  const { grain, input, plot, scale } = year ?? {};
  const radius = grain?.name === 'year' ? grain.radius : leastRadius;
  const day = scale?.day ?? 0;

  const { start, end } = props.window;
  const [from, to] = reachOf(props);
  const { held } = versions;
  const say = useMemo(
    () => (row: number) => {
      const of = held.get(row);
      return of ? captions(of) : null;
    },
    [held, captions],
  );
  const order = useMemo(() => byImportance(columns), [columns]);
  const ranked = useMemo(() => {
    if (!input) return null;
    return (rows: Uint32Array): Candidate[] => {
      const wanted = new Uint8Array(columns.size);
      for (const row of rows) wanted[row] = 1;
      const near: number[] = [];
      for (const row of order) {
        const t = input.stands.t[row]!;
        if (!wanted[row] || !(t >= from && t < to)) continue;
        if (near.push(row) >= (from === -Infinity ? Infinity : mostNear)) break;
      }
      return candidatesOf(input, near, day, radius);
    };
  }, [input, columns, order, from, to, day, radius]);
  const rows = plot?.rows ?? 0;
  // Beyond what is in view at rest there is nothing to name, and words there would be cut.
  const { opening } = props;
  const ends = useMemo(
    () => ({ x0: (opening.start / dayLength) * day, x1: (opening.end / dayLength) * day }),
    [opening, day],
  );
  // Names keep the places that they have while nothing is filtered.
  const unfiltered = useMemo(
    () =>
      ranked
        ? nameEvents(ranked(versionsOn(columns, known)), rows, say, undefined, undefined, ends)
        : nothing,
    [ranked, columns, known, rows, say, ends],
  );
  const opened = focus?.type === 'event' ? focus.id : null;
  const candidates = useMemo(() => ranked?.(drawn.now) ?? [], [ranked, drawn.now]);
  const everywhere = useMemo(
    () =>
      nameEvents(
        candidates,
        rows,
        say,
        unfiltered.placed,
        new Set(opened === null ? [] : [opened]),
        ends,
      ),
    [candidates, rows, say, unfiltered, opened, ends],
  );
  const rowOf = useMemo(() => new Map(candidates.map(({ id, row }) => [id, row])), [candidates]);
  const left = (start / dayLength) * day;
  const here = useMemo(
    () => namesInView(everywhere, candidates, rows, say, { left, width }),
    [everywhere, candidates, rows, say, left, width],
  );
  const inView = useMemo(
    () => (input ? touching(columns, drawn.now, { start, end }) : none),
    [input, columns, drawn.now, start, end],
  );
  const offered = useMemo(() => offer(inView, columns, around), [inView, columns, around]);
  // What is offered is read out, statements and bands too, which no label names.
  const missing = useMemo(() => {
    const unread = offered.rows.filter((row) => !held.has(row));
    const labels = [...here.missing, ...everywhere.missing, ...unfiltered.missing];
    return [...new Set([...unread, ...labels])];
  }, [offered, held, here, everywhere, unfiltered]);
  const marks = useMemo(() => {
    if (!input || !plot || !grain) return [];
    const place = { ...input, window: { start, end }, width, plot, radius };
    if (grain.name === 'year') return placeMarks({ ...place, drawn, swarm: grain.swarm });
    // Where counts are drawn only what is named or offered has a place.
    const lines = [...here.placed.keys()].map((id) => rowOf.get(id)!);
    const now = [...new Set([...lines, ...offered.rows])].sort((a, b) => a - b);
    const swarm = { rows: new Int16Array(input.on.lanes.length), needs: new Uint32Array() };
    return placeMarks({ ...place, drawn: { now: Uint32Array.from(now), ghosts: none }, swarm });
  }, [input, plot, grain, drawn, start, end, width, radius, here, offered, rowOf]);
  const lit = props.highlight?.events;
  const [pointed] = lit?.size === 1 ? lit : [];
  const of =
    pointed === undefined ? undefined : marks.find(({ id, ghost }) => id === pointed && !ghost);
  const named = useMemo(
    () =>
      of && of.form !== 'band' && columns.contact[of.row] && !here.placed.has(of.id)
        ? withPointed(here.placed, of, rows, say, width)
        : here.placed,
    [of, columns, here, rows, say, width],
  );
  const wanted = useMemo(
    () => (of && !held.has(of.row) ? [of.row, ...missing] : missing),
    [of, held, missing],
  );
  return useMemo(
    () => ({ marks, named, offered, missing: wanted }),
    [marks, named, offered, wanted],
  );
}
