import { useCallback, useRef, useState } from 'react';
import type { Engine, EventRow } from '../engine/engine';

/** Events as known on some day, by the indices of their versions, as far as they were asked for. */
export type Versions = {
  /** Those that are at hand. */
  readonly held: ReadonlyMap<number, EventRow>;
  /** Asks for more; they are at hand in a later render. */
  readonly want: (rows: readonly number[]) => void;
};

// Beyond so many they are asked for anew.
const most = 20_000;

/** Keeps the events that a picture of very many has to name: it gets their columns, and whole only those few. */
export function useVersions(engine: Engine): Versions {
  const [kept, setKept] = useState<{ of: Engine; held: ReadonlyMap<number, EventRow> }>(() => ({
    of: engine,
    held: new Map(),
  }));
  // Versions of another dataset are no answer.
  const held = kept.of === engine ? kept.held : null;
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
        setKept(({ of, held: before }) => {
          const next = new Map(of === engine && before.size <= most ? before : []);
          found.forEach((row, i) => next.set(fresh[i]!, row));
          return { of: engine, held: next };
        }),
      );
    },
    [engine],
  );
  return { held: held ?? none, want };
}

const none: ReadonlyMap<number, EventRow> = new Map();
