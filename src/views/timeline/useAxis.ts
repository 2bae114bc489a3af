import { useMemo } from 'react';
import { timeAxis, type TimeAxis } from '../../chart/axis';
import type { Columns, Drawn } from '../../engine/columns';
import type { TimeWords } from '../../time/words';
import type { TimeWindow } from '../../time/interval';

/** Whether something shown in the window has an hour. */
function hasHours({ start, timed }: Columns, { now }: Drawn, window: TimeWindow): boolean {
  return now.some((row) => timed[row] && start[row]! >= window.start && start[row]! < window.end);
}

/** The axis of a window; hours stand on it only where something shown has one. */
export function useAxis(
  { start, end }: TimeWindow,
  width: number,
  time: TimeWords,
  columns: Columns,
  drawn: Drawn,
): TimeAxis {
  const timed = useMemo(
    () => hasHours(columns, drawn, { start, end }),
    [columns, drawn, start, end],
  );
  return useMemo(
    () => timeAxis({ start, end }, width || 1, time, timed),
    [start, end, width, time, timed],
  );
}
