import { useMemo } from 'react';
import type { Columns } from '../../engine/columns';
import type { EventRow } from '../../engine/engine';
import type { TimeWindow } from '../../time/interval';
import type { Caption } from './layout/caption';
import { leastRadius } from './layout/grain';
import type { PlacedFlag } from './layout/labels';
import { withPointed } from './layout/naming';
import { placeMarks, type YearMark } from './layout/year';
import type { TimelineGround } from './useGround';
import { useNames } from './useNames';
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
  const inView = new Uint32Array(rows.length);
  let n = 0;
  for (const row of rows) {
    const from = start[row]!;
    if (from !== Infinity && from < window.end && end[row]! > window.start) inView[n++] = row;
  }
  return inView.subarray(0, n);
}

/** The options among those in view, about the event `around` where there are very many. */
function offer(inView: Uint32Array, { ids }: Columns, around: string | null): Offered {
  const of = inView.length;
  if (of <= mostOffered) return { rows: [...inView], places: [...inView.keys()], of };
  const at = around === null ? -1 : inView.findIndex((row) => ids[row] === around);
  const middle = Math.max(0, at);
  const near = Array.from({ length: 2 * beside }, (_, i) => middle - beside + i);
  const places = [...new Set([0, ...near.filter((i) => i >= 0 && i < of), of - 1])];
  return { rows: places.map((i) => inView[i]!), places, of };
}

/** Lays out packed marks and their labels, and what is offered `around` an event, and named where it is `pointed` at here; nothing where events have lines of their own. */
export function useYear(
  props: TimelineProps,
  ground: TimelineGround | null,
  captions: (row: EventRow) => readonly Caption[],
  width: number,
  { around, pointed: own }: { readonly around: string | null; readonly pointed: string | null },
): TimelineYear {
  const { columns, versions, aggregates } = props;
  const { drawn } = aggregates;
  const year = ground && ground.grain.name !== 'story' ? ground : null;
  const { grain, input, plot, scale } = year ?? {};
  const radius = grain?.name === 'year' ? grain.radius : leastRadius;
  const day = scale?.day ?? 0;

  const { start, end } = props.window;
  const { held } = versions;
  const rows = plot?.rows ?? 0;
  const {
    say,
    here,
    missing: unsaid,
    rowOf,
  } = useNames(props, { input: input ?? null, day, radius, rows, width }, captions);
  const inView = useMemo(
    () => (input ? touching(columns, drawn.now, { start, end }) : none),
    [input, columns, drawn.now, start, end],
  );
  const offered = useMemo(() => offer(inView, columns, around), [inView, columns, around]);
  const { moving = false } = props;
  // What is offered is read out, statements and bands too, which no label names; while something moves nobody reads.
  const missing = useMemo(() => {
    const unread = moving ? [] : offered.rows.filter((row) => !held.has(row));
    return [...new Set([...unread, ...unsaid])];
  }, [moving, offered, held, unsaid]);
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
  const isLit = own !== null && props.highlight?.events.has(own);
  const of = isLit ? marks.find(({ id, ghost }) => id === own && !ghost) : undefined;
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
