import { isPlain, loadGrammar } from '../time/edtf';
import { isObject } from './read';

const at = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The texts that stand where a file has EDTF dates; nothing else need be right about the file. */
function datesIn(value: unknown): string[] {
  const reported = items(at(value, 'events'))
    .flatMap((event) => items(at(event, 'reports')))
    .map((report) => at(at(report, 'says'), 'when'));
  const titles = items(at(value, 'actors'))
    .flatMap((actor) => items(at(actor, 'title')))
    .flatMap((title) => [at(title, 'from'), at(title, 'to')]);
  return [...reported, ...titles].filter((date) => typeof date === 'string');
}

/** Makes the dates of a file readable: loads their grammar where one of them needs it. */
export async function prepareDates(value: unknown): Promise<void> {
  if (!datesIn(value).every(isPlain)) await loadGrammar();
}
