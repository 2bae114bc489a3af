import type { Totals } from '../../engine/engine';
import { clauseKeys } from '../../filters/dimensions';
import type { Filters } from '../../filters/filters';
import { capitalised, joined, type Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { isolated } from '../../model/text';
import { formatDate, formatSpan } from '../../time/format';
import { startOfDay, type AxisTime } from '../../time/interval';
import { numeral } from './numeral';
import { clauseParts, subject } from './phrase';
import { answer, contacts, statements } from './tally';

// The means stand next to what they are the means of.
const order = ['mode', ...clauseKeys.filter((key) => key !== 'mode')] as const;

/**
 * The filter as a sentence for the headline: `Meetings with Umerov and Fidan together in Ankara, 1 January
 * 2026`. In Ukrainian each part stands behind its name and a colon, so that names keep their dictionary form.
 * With `totals` it is an answer: `Events with Fidan in Paris: none`. Null when nothing is filtered.
 */
export function filterSentence(
  filters: Filters,
  vocabulary: Vocabulary,
  words: Words,
  totals?: Totals,
): string | null {
  const { t } = words;
  const clauses = order
    .filter((key) => filters[key])
    .map((key) => clauseParts(key, filters, vocabulary, words));
  const time = filters.when && formatSpan(filters.when, words.time, 'long');
  const within = [subject(filters, words), ...clauses.flatMap((parts) => parts.within)].filter(
    Boolean,
  );
  const disputed = filters.disputed ? [t('controls.say-disputed')] : [];
  const others = [
    ...(time ? [t(filters.certain ? 'controls.say-certain' : 'controls.say-when', { time })] : []),
    ...clauses.flatMap((parts) => parts.apart),
  ];
  const text = filters.q ? [t('controls.say-q', { text: isolated(filters.q) })] : [];
  const apart = [...others, ...disputed, ...text];
  if (!clauses.length && !apart.length) return null;
  // Said of the bare subject it leans on it, with no comma between; of `contacts held` it would be misread.
  const leans = within.length < 2 && !others.length && !filters.status?.include.includes('held');
  const opening = joined(leans ? [...within, ...disputed] : within, t('controls.sentence-within'));
  const said = [opening, ...(leans ? text : apart)];
  const parts = capitalised(joined(said.filter(Boolean), t('controls.sentence-between')), words);
  if (!totals) return t('controls.sentence', { parts });
  const found = answer(totals, filters, words);
  const slots = { parts, answer: found, capital: capitalised(found, words) };
  return t('controls.sentence-answer', slots);
}

/**
 * What was known on a day, as a headline of numbers only: `By 30 December 2025: two contacts held, two
 * planned`. Of `latest` (Infinity) it says that what is still planned has no reported outcome. It counts
 * everything known then, filtered or not.
 */
export function dayHeadline(totals: Totals, known: AxisTime, words: Words): string {
  const latest = known === Infinity;
  const held = contacts(totals, 'all', words, latest);
  const said = held.length
    ? held
    : totals.statements.all > 0
      ? [words.t('controls.headline-no-contact'), ...statements(totals.statements.all, words)]
      : [words.t('controls.headline-nothing')];
  const tally = said.join(latest ? words.t('controls.tally-between') : ', ');
  if (!Number.isFinite(known)) return capitalised(tally, words);
  const day = formatDate(startOfDay(known), words.time, 'long');
  return words.t('controls.headline-by', { day, tally });
}

/** A count as the start of a sentence writes it: `Three`, `12`. */
export function countWords(n: number, words: Words): string {
  return capitalised(numeral(n, words), words);
}
