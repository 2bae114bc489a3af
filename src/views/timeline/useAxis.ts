import { useMemo } from 'react';
import { timeAxis, type TimeAxis } from '../../chart/axis';
import type { Columns, Drawn } from '../../engine/columns';
import type { TimeWindow } from '../../time/interval';
import type { TimeWords } from '../../time/words';
import { contentsOf } from './layout/contents';

/** The axis of a window; hours stand on it only where two things shown have one. */
export function useAxis(
  { start, end }: TimeWindow,
  width: number,
  time: TimeWords,
  columns: Columns,
  drawn: Drawn,
): TimeAxis {
  const contents = useMemo(
    () => contentsOf(columns, drawn, { start, end }),
    [columns, drawn, start, end],
  );
  return useMemo(
    () => timeAxis({ start, end }, width || 1, time, contents),
    [start, end, width, time, contents],
  );
}
