import { useCallback, useMemo, useRef, useState } from 'react';
import type { Aggregates, Engine, EventRow } from '../engine/engine';

/** Events as known on some day, by the indices of their versions, as far as they came along with numbers or were asked for. */
export type Versions = {
  /** Those that are at hand. */
  readonly held: ReadonlyMap<number, EventRow>;
  /** Asks for more; they are at hand in a later render. */
  readonly want: (rows: readonly number[]) => void;
};

// Beyond so many they are asked for anew.
const most = 20_000;

type Kept = { readonly of: Engine; readonly held: ReadonlyMap<number, EventRow> };

const withMore = ({ of, held }: Kept, engine: Engine, more: Iterable<[number, EventRow]>): Kept => {
  const next = new Map(of === engine && held.size <= most ? held : []);
  for (const [version, row] of more) next.set(version, row);
  return { of: engine, held: next };
};

/** The few events that come whole with the numbers, by their versions. */
const broughtBy = ({ timeline, drawn }: Aggregates): [number, EventRow][] => [
  ...(timeline.now ?? []).map((row, i): [number, EventRow] => [drawn.now[i]!, row]),
  ...timeline.ghosts.map((row, i): [number, EventRow] => [drawn.ghosts[i]!, row]),
];

/**
 * Keeps the events that a picture of very many has to name: it gets their columns, and whole only those few. What the
 * `aggregates` bring is at hand at once; null for none yet.
 */
export function useVersions(engine: Engine, aggregates: Aggregates | null): Versions {
  const [kept, setKept] = useState<Kept>(() => ({ of: engine, held: new Map() }));
  // Versions of another dataset are no answer.
  const held = kept.of === engine ? kept.held : null;
  const brought = useMemo(
    () => (aggregates ? broughtBy(aggregates).filter(([row]) => !held?.has(row)) : []),
    [aggregates, held],
  );
  if (brought.length) setKept(withMore(kept, engine, brought));
  const asked = useRef<{ of: Engine; rows: Set<number> }>({ of: engine, rows: new Set() });
  const want = useCallback(
    (rows: readonly number[]) => {
      if (asked.current.of !== engine) asked.current = { of: engine, rows: new Set() };
      const pending = asked.current.rows;
      const fresh = rows.filter((row) => !pending.has(row));
      if (!fresh.length) return;
      if (pending.size > most) pending.clear();
      fresh.forEach((row) => pending.add(row));
      void engine.versions(fresh).then((found) =>
        setKept((before) =>
          withMore(
            before,
            engine,
            found.map((row, i) => [fresh[i]!, row]),
          ),
        ),
      );
    },
    [engine],
  );
  return useMemo(() => ({ held: held ?? none, want }), [held, want]);
}

const none: ReadonlyMap<number, EventRow> = new Map();
