import type { ClauseKey } from '../../filters/dimensions';
import { isTogether, noneId, togetherKeys, type Filters } from '../../filters/filters';
import { valueName } from '../../i18n/value';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { kinds, statuses, type Status } from '../../model/event';
import { isolated } from '../../model/text';
import { nounOf } from './value';

const statement = 'statement';

/** What one dimension adds to a sentence. */
export type Parts = {
  /** What leans on the subject: `in Paris`. */
  readonly within: readonly string[];
  /** What is set apart from it: `without Trump`. */
  readonly apart: readonly string[];
};

/** The one status asked for, when it says itself with the subject: `planned contacts`. */
function soleStatus({ status }: Filters): Status | undefined {
  const [only, ...others] = status?.include ?? [];
  return others.length ? undefined : statuses.find((one) => one === only);
}

/** What is counted: `planned meetings and calls`; contacts where only statements are left out. */
export function subject(filters: Filters, words: Words): string {
  const { kind } = filters;
  const asked = [...kinds, noneId].filter((one) => kind?.include.includes(one));
  const status = soleStatus(filters);
  const nouns = asked.length
    ? asked.map((one) => nounOf(one, words))
    : kind?.exclude.includes(statement)
      ? [words.t('controls.noun-contact')]
      : [];
  if (!nouns.length && !status) return words.t('controls.subject-any');
  const noun = words.list(nouns.length ? nouns : [words.t('controls.noun-event')]);
  return status ? words.t(`controls.subject-${status}`, { noun }) : noun;
}

/** What one dimension lets in and leaves out. The subject says the kinds let in, and a sole status. */
export function clauseParts(
  key: ClauseKey,
  filters: Filters,
  vocabulary: Vocabulary,
  words: Words,
): Parts {
  const { t } = words;
  const { include, exclude } = filters[key] ?? { include: [], exclude: [] };
  const either = new Intl.ListFormat(words.lang, { type: 'disjunction' });
  const name = (id: string) =>
    key === 'kind' ? nounOf(id, words) : isolated(valueName(key, id, vocabulary, words));
  const slots = (ids: readonly string[]) => ({
    joined: either.format(ids.map(name)),
    listed: words.list(ids.map(name)),
    plain: ids.map(name).join(', '),
  });
  const named = include.filter((id) => id !== noneId);
  const none = include.includes(noneId);
  const together = togetherKeys.find((one) => one === key && isTogether(filters, one));
  const letIn = (): string | null => {
    if (key === 'kind' || !include.length || (key === 'status' && soleStatus(filters))) return null;
    if (!named.length) return t(`controls.say-none-${key}`);
    const part = t(
      together ? `controls.say-together-${together}` : `controls.say-${key}`,
      slots(named),
    );
    return none ? t('controls.say-or-none', { part, none: valueName(key, noneId, vocabulary, words) }) : part; // prettier-ignore
  };
  // "Contacts" says already that statements are left out.
  const contacts = key === 'kind' && !include.length;
  const out = exclude.filter((id) => id !== noneId && !(contacts && id === statement));
  const included = letIn();
  const said = included === null ? [] : [included];
  // Several statuses lean on nothing.
  const labelled = key === 'status' && named.length > 0;
  return {
    within: labelled ? [] : said,
    apart: [
      ...(labelled ? said : []),
      ...(out.length ? [t(`controls.say-not-${key}`, slots(out))] : []),
      ...(exclude.includes(noneId) ? [t(`controls.say-has-${key}`)] : []),
    ],
  };
}
