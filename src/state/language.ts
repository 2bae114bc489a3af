import type { Language } from '../filters/filters';

/** The reader's own language: the first of the browser's that the interface has, else English. */
export function readerLanguage(preferred: readonly string[] = navigator.languages): Language {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return known.find((tag) => tag === 'uk' || tag === 'en') === 'uk' ? 'uk' : 'en';
}
