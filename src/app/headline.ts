import type { Aggregates } from '../engine/engine';
import type { Filters } from '../filters/filters';
import type { Words } from '../i18n/words';
import type { Dataset } from '../model/dataset';
import { isolated, shortened, type Rendered } from '../model/text';
import { dayHeadline, filterSentence } from '../views/controls/sentence';
import { standoutHeadline, standoutParts } from '../views/controls/standout';

/**
 * The answer as headline: the filter as a sentence once something is filtered, and what stands out among what it
 * shows; else the dataset's own lede on the day for which it was written, and on any other day, or without one, what
 * stood out among what was known then, or how much that was.
 */
export function headlineOf(
  dataset: Dataset,
  filters: Filters,
  aggregates: Aggregates,
  words: Words,
): Rendered {
  const { vocabulary } = dataset;
  const { known, totals } = aggregates;
  const own = (text: string): Rendered => ({ text, lang: words.lang });
  const sentence = filterSentence(filters, vocabulary, words, totals);
  if (sentence !== null) {
    const parts = standoutParts(aggregates, filters, vocabulary, words).join(' ');
    return own(parts ? words.t('controls.standout-after', { sentence, parts }) : sentence);
  }
  const told = known === (dataset.defaultKnown ?? Infinity) ? dataset.lede : null;
  if (told) {
    const { text, lang } = words.render(told);
    return { text: isolated(shortened(text)), lang };
  }
  return own(
    standoutHeadline(aggregates, filters, vocabulary, words) ?? dayHeadline(totals, known, words),
  );
}
