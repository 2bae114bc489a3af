import type { Dataset } from '../model/dataset';
import type { TimeWindow } from '../time/interval';
import type { Columns } from './columns';
import type { Outline } from './engine';
import { eventRow } from './rows';

/** The outline of a dataset with these columns. */
export function outlineOf({ events, vocabulary }: Dataset, columns: Columns): Outline {
  const reports = events.flatMap((record) => record.reports);
  const days = new Set(reports.map(({ known }) => known).filter(Number.isFinite));
  return {
    reportDays: [...days].sort((a, b) => a - b),
    span: spanOf(
      reports.flatMap(({ says }) => (says.when ? [says.when.when.start, says.when.when.end] : [])),
    ),
    latest: events.flatMap((record) => eventRow(record, Infinity, vocabulary) ?? []),
    columns,
  };
}

function spanOf(times: readonly number[]): TimeWindow | null {
  let [start, end] = [Infinity, -Infinity];
  for (const t of times) {
    if (!Number.isFinite(t)) continue;
    start = Math.min(start, t);
    end = Math.max(end, t);
  }
  return start > end ? null : { start, end };
}
