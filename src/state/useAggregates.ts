import { useEffect, useMemo, useRef, useState } from 'react';
import type { Aggregates, Engine, Frame } from '../engine/engine';
import { createLocalEngine } from '../engine/local';
import type { Filters } from '../filters/filters';
import type { Dataset } from '../model/dataset';

/** The engine of a dataset, made once for it. */
export function useEngine(dataset: Dataset): Engine {
  const engine = useMemo(() => createLocalEngine(dataset), [dataset]);
  useEffect(() => () => engine.dispose(), [engine]);
  return engine;
}

/**
 * The aggregates for the filters in force; null before the first answer, then always the newest, the
 * last one standing until the next is there. A failure of the engine is thrown while rendering, for
 * the nearest error boundary.
 */
export function useAggregates(engine: Engine, filters: Filters, frame: Frame): Aggregates | null {
  const [answer, setAnswer] = useState<Aggregates | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const newest = useRef(0);

  useEffect(() => {
    const asked = (newest.current += 1);
    engine.aggregate(filters, frame).then(
      (aggregates) => asked === newest.current && setAnswer(aggregates),
      (error: unknown) => asked === newest.current && setFailure(error),
    );
  }, [engine, filters, frame]);

  if (failure) throw failure;
  return answer;
}
