import type { LinkChange } from '../../filters/change';
import { clauseKeys } from '../../filters/dimensions';
import {
  isTogether,
  noneId,
  togetherKeys,
  withTogether,
  type Filters,
} from '../../filters/filters';
import { valueName } from '../../i18n/value';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { formatSpan } from '../../time/format';
import { drop } from './value';

/** One active filter: what it says, and the change that takes it out. */
export type Chip = {
  /** Stable within a list of chips: the parameter, and the id of a list's member. */
  readonly id: string;
  /** In words. */
  readonly label: string;
  /** Whether it leaves events out by name instead of letting them in. */
  readonly excluded: boolean;
  /** Takes out this one filter. */
  readonly change: LinkChange;
};

/** The active filters, `known` aside, in the order in which a link writes them. Also the ways out of an empty view. */
export function chips(filters: Filters, vocabulary: Vocabulary, words: Words): Chip[] {
  const list: Chip[] = [];
  if (filters.when) {
    list.push({
      id: 'when',
      label: formatSpan(filters.when, words.time, 'long'),
      excluded: false,
      change: { when: null },
    });
    if (filters.certain) {
      list.push({
        id: 'certain',
        label: words.t('controls.certain'),
        excluded: false,
        change: { certain: null },
      });
    }
  }
  if (filters.disputed) {
    list.push({
      id: 'disputed',
      label: words.t('controls.disputed'),
      excluded: false,
      change: { disputed: null },
    });
  }
  for (const key of clauseKeys) {
    const current = filters[key];
    if (!current) continue;
    const chip = (id: string, excluded: boolean): Chip => {
      const name = valueName(key, id, vocabulary, words);
      return {
        id: `${key} ${id}`,
        label: !excluded
          ? name
          : id === noneId
            ? words.t(`controls.has-${key}`)
            : words.t('controls.not', { name }),
        excluded,
        change: { [key]: drop(current, id) },
      };
    };
    list.push(...current.include.map((id) => chip(id, false)));
    for (const one of togetherKeys) {
      if (one !== key || !isTogether(filters, one)) continue;
      list.push({
        id: `together ${one}`,
        label: words.t(`controls.together-${one}`),
        excluded: false,
        change: { together: withTogether(filters.together, one, false) },
      });
    }
    list.push(...current.exclude.map((id) => chip(id, true)));
  }
  if (filters.q) {
    list.push({
      id: 'q',
      label: words.t('controls.quoted', { text: filters.q }),
      excluded: false,
      change: { q: null },
    });
  }
  return list;
}
