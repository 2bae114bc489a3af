import { formatCsv } from '../dataset/csv';
import { eventTable } from '../dataset/flat';
import type { Vocabulary } from '../model/dataset';
import type { EventRecord } from '../model/event';
import type { AxisTime } from '../time/interval';

/** Events as the text of a CSV file: one line for each report known on the day, names in the language. */
export function csvOf(
  records: readonly EventRecord[],
  vocabulary: Vocabulary,
  known: AxisTime,
  lang: string,
): string {
  return formatCsv(eventTable(records, vocabulary, lang, known));
}
