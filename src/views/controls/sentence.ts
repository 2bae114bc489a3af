import type { Words } from '../../i18n/words';
import { clauseKeys, noneId, type ClauseKey, type Filters } from '../../filters/filters';
import type { Vocabulary } from '../../model/dataset';
import { formatSpan } from '../../time/format';
import { valueName } from './value';

/**
 * The filter as a sentence for the headline: `Umerov and Fidan together · Ankara · 1 January 2026`. In
 * Ukrainian each part stands behind its name and a colon, so that names keep their dictionary form.
 * Null when nothing is filtered.
 */
export function filterSentence(
  filters: Filters,
  vocabulary: Vocabulary,
  words: Words,
): string | null {
  const either = new Intl.ListFormat(words.lang, { type: 'disjunction' });
  const part = (key: ClauseKey): string[] => {
    const current = filters[key];
    if (!current) return [];
    const { include, exclude } = current;
    const names = (ids: readonly string[]) =>
      ids.map((id) => valueName(key, id, vocabulary, words));
    const together = key === 'who' && filters.together && include.length > 1;
    const joined = together ? words.list(names(include)) : either.format(names(include));
    const listed = names(include).join(', ');
    const out = exclude.filter((id) => id !== noneId);
    return [
      ...(include.length
        ? [words.t(together ? 'controls.say-together' : `controls.say-${key}`, { joined, listed })]
        : []),
      ...(exclude.includes(noneId) ? [words.t(`controls.say-has-${key}`)] : []),
      ...(out.length
        ? [
            words.t('controls.say-not', {
              joined: words.list(names(out)),
              listed: names(out).join(', '),
            }),
          ]
        : []),
    ];
  };
  const time = filters.when && formatSpan(filters.when, words.time, 'long');
  const said = [
    ...clauseKeys.flatMap(part),
    ...(time
      ? [words.t(filters.certain ? 'controls.say-certain' : 'controls.say-when', { time })]
      : []),
    ...(filters.q ? [words.t('controls.say-q', { text: filters.q })] : []),
  ];
  if (!said.length) return null;
  return words.t('controls.sentence', { parts: said.join(words.t('controls.sentence-between')) });
}
