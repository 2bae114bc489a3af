import { useMemo, useState } from 'react';
import { versionsOn } from '../../engine/columns';
import type { EventRow } from '../../engine/engine';
import { dayLength } from '../../time/interval';
import type { Caption } from './layout/caption';
import { byImportance } from './layout/importance';
import {
  nameEvents,
  namesAlong,
  namesInView,
  steadily,
  type Candidate,
  type Captions,
  type Named,
} from './layout/naming';
import type { SwarmInput } from './layout/swarm';
import { candidatesOf } from './layout/year';
import type { TimelineProps } from './View';

/** The names of packed marks. */
export type Names = {
  /** What may be said of a version; null while its words are not at hand. */
  readonly say: Captions;
  /** The labels in view. */
  readonly here: Named;
  /** The versions whose words were missing for these, and for what else could have been named. */
  readonly missing: readonly number[];
  /** The versions of events that could be named, by their ids. */
  readonly rowOf: ReadonlyMap<string, number>;
};

/** Where packed marks lie. */
export type NamesGround = {
  /** All versions, and how they lie on the lanes; null where nothing is named. */
  readonly input: SwarmInput | null;
  /** Pixels of a day. */
  readonly day: number;
  /** Radius of a mark. */
  readonly radius: number;
  /** Rows of labels. */
  readonly rows: number;
  /** Pixels in view. */
  readonly width: number;
};

// Names are chosen among all events of so many, else among those of the stretches around the window.
const mostAtOnce = 3_000;
// Beyond so many a name finds no place among more important ones.
const mostNear = 600;
const nobody: readonly Candidate[] = [];

/** The time for which names are chosen: all there is, or whole windows around the one in view, so that a pan chooses anew only when it leaves them. */
function reachOf({ window, columns }: TimelineProps): readonly [start: number, end: number] {
  if (columns.size <= mostAtOnce) return [-Infinity, Infinity];
  const length = window.end - window.start;
  const first = Math.floor(window.start / length);
  return [(first - 1) * length, (first + 3) * length];
}

type Naming = {
  /** Those that may be named now, the most important first. */
  readonly candidates: readonly Candidate[];
  /** The same as long as nothing is filtered. */
  readonly all: () => readonly Candidate[];
  readonly rows: number;
  readonly ends: { readonly x0: number; readonly x1: number };
  readonly opened: string | null;
  /** What words are made by, and with: only another maker makes other words of what is at hand. */
  readonly captions: unknown;
  readonly held: unknown;
  readonly say: Captions;
  readonly moving: boolean;
};

/** Names among candidates, and what was missing; what is named anew keeps the places that names have while nothing is filtered. */
function createNames(): (naming: Naming) => Named {
  const [unfiltered, now] = [steadily(), steadily()];
  let last: Named & { of: readonly Candidate[] } = { placed: new Map(), missing: [], of: nobody };
  return ({ candidates, all, rows, ends, opened, captions, held, say, moving }) => {
    // Names are chosen when a gesture is over; a pan changes no candidate.
    if (moving && candidates !== last.of) return namesAlong(last, candidates, rows);
    const usual = unfiltered([all, rows, ends, captions], held, () =>
      nameEvents(all(), rows, say, undefined, undefined, ends),
    );
    const named = now([candidates, usual, rows, ends, opened, captions], held, () => {
      const each = all();
      const whole =
        candidates.length === each.length && candidates.every(({ row }, i) => row === each[i]!.row);
      if (whole && opened === null) return usual;
      const first = new Set(opened === null ? [] : [opened]);
      return nameEvents(candidates, rows, say, usual.placed, first, ends);
    });
    const missing = [...new Set([...named.missing, ...usual.missing])];
    last = { placed: named.placed, missing, of: candidates };
    return last;
  };
}

/** Names the most important of packed marks. */
export function useNames(
  props: TimelineProps,
  { input, day, radius, rows, width }: NamesGround,
  captions: (row: EventRow) => readonly Caption[],
): Names {
  const { columns, versions, aggregates, focus, opening, moving = false } = props;
  const { drawn, known } = aggregates;
  const { held } = versions;
  const say = useMemo(
    () => (row: number) => {
      const of = held.get(row);
      return of ? captions(of) : null;
    },
    [held, captions],
  );
  const [from, to] = reachOf(props);
  const ranked = useMemo(() => {
    if (!input) return null;
    return (rows: Uint32Array): readonly Candidate[] => {
      const wanted = new Uint8Array(columns.size);
      for (const row of rows) wanted[row] = 1;
      const near: number[] = [];
      for (const row of byImportance(columns)) {
        const t = input.stands.t[row]!;
        if (!wanted[row] || !(t >= from && t < to)) continue;
        if (near.push(row) >= (from === -Infinity ? Infinity : mostNear)) break;
      }
      return candidatesOf(input, near, day, radius);
    };
  }, [input, columns, from, to, day, radius]);
  const all = useMemo(() => {
    let made: readonly Candidate[] | null = null;
    return () => (made ??= ranked?.(versionsOn(columns, known)) ?? nobody);
  }, [ranked, columns, known]);
  const candidates = useMemo(() => ranked?.(drawn.now) ?? nobody, [ranked, drawn.now]);
  // Beyond what is in view at rest there is nothing to name, and words there would be cut.
  const ends = useMemo(
    () => ({ x0: (opening.start / dayLength) * day, x1: (opening.end / dayLength) * day }),
    [opening, day],
  );
  const opened = focus?.type === 'event' ? focus.id : null;
  const [name] = useState(createNames);
  const everywhere = useMemo(
    () => name({ candidates, all, rows, ends, opened, captions, held, say, moving }),
    [name, candidates, all, rows, ends, opened, captions, held, say, moving],
  );
  const left = (props.window.start / dayLength) * day;
  const here = useMemo(
    () => namesInView(everywhere, candidates, rows, say, { left, width, quiet: moving }),
    [everywhere, candidates, rows, say, left, width, moving],
  );
  const missing = useMemo(
    () => (moving ? [] : [...new Set([...here.missing, ...everywhere.missing])]),
    [moving, here, everywhere],
  );
  const rowOf = useMemo(() => new Map(candidates.map(({ id, row }) => [id, row])), [candidates]);
  return useMemo(() => ({ say, here, missing, rowOf }), [say, here, missing, rowOf]);
}
