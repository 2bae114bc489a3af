import { dimensions, type ClauseKey } from '../filters/dimensions';
import { noneId } from '../filters/filters';
import type { Vocabulary } from '../model/dataset';
import { sourceNames } from './sourceNames';
import type { TextKey, Words } from './words';

/** What a dimension's value is called: a name from the dataset, or a word of the interface; its id where neither knows it. */
export function valueName(
  key: ClauseKey,
  id: string,
  vocabulary: Vocabulary,
  words: Words,
): string {
  if (id === noneId) {
    return words.t(key === 'where' ? 'vocabulary.place-none' : `vocabulary.${key}-none`);
  }
  // Publishers alone would not tell two pages of one publisher apart.
  if (key === 'source') return sourceNames(vocabulary, words).get(id) ?? id;
  const { ids, name } = dimensions[key];
  if (name) {
    const text = name(id, vocabulary);
    return text ? words.name(text) : id;
  }
  return ids(vocabulary).has(id) ? words.t(`vocabulary.${key}-${id}` as TextKey) : id;
}
