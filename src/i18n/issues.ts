import type { Issue } from '../dataset/issue';
import type { TextKey, Words } from './words';

/**
 * What is wrong, in a sentence. Where it is (`at`, line and column) is for the caller to add, as it
 * lays it out: a list on screen, a line of a terminal.
 */
export function issueSentence({ code, value, detail = '' }: Issue, { t }: Words): string {
  return t(`issues.${code}`, { value, detail: describe(code, detail, t) });
}

// Names of types and reasons have words of their own; keys and options stand as they do in the file.
function describe(code: Issue['code'], detail: string, t: Words['t']): string {
  if (code === 'wrong-type') return t(`issues.type-${detail}` as TextKey);
  if (code === 'bad-date') return t(`issues.date-${detail}` as TextKey);
  return detail;
}
