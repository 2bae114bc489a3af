import type { Aggregates } from '../engine/engine';
import type { Filters } from '../filters/filters';
import type { Words } from '../i18n/words';
import type { Dataset } from '../model/dataset';
import { isolated, shortened, type Rendered } from '../model/text';
import { dayHeadline, filterSentence } from '../views/controls/sentence';

/**
 * The answer as headline: the filter as a sentence once something is filtered; else the dataset's own
 * lede on the day for which it was written, and on any other day what was known then, in numbers.
 */
export function headlineOf(
  dataset: Dataset,
  filters: Filters,
  { known, totals }: Aggregates,
  words: Words,
): Rendered {
  const sentence = filterSentence(filters, dataset.vocabulary, words, totals);
  if (sentence !== null) return { text: sentence, lang: words.lang };
  const told = known === (dataset.defaultKnown ?? Infinity) ? dataset.lede : null;
  if (told) {
    const { text, lang } = words.render(told);
    return { text: isolated(shortened(text)), lang };
  }
  return { text: dayHeadline(totals, known, words), lang: words.lang };
}
