import type { Aggregates } from '../../engine/engine';
import { byMost } from '../../engine/heads';
import type { Standout } from '../../engine/standout';
import type { Filters } from '../../filters/filters';
import { shortName } from '../../i18n/sentence';
import { capitalised, type Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { isolated } from '../../model/text';
import { formatDate, formatSpan } from '../../time/format';
import { startOfDay } from '../../time/interval';
import { contacts } from './tally';

/** Of fewer contacts nothing stands out that the pictures do not show at a glance. */
const fewest = 12;
/** What fewer contacts have in common is chance. */
const least = 3;
/** How many actors are named at most. */
const mostNamed = 3;
/** By how much a month must be busier than any other. */
const busier = 1.2;

/** What stands out, where enough contacts are shown for anything to; else null. */
export function maybeStandout({ standout }: Pick<Aggregates, 'standout'>): Standout | null {
  return standout && standout.contacts >= fewest ? standout : null;
}

/** The first of some descending counts that are set apart from all after them, at most `most`; none where chance may have done it. */
function leading(counts: readonly number[], most: number): number {
  for (let k = Math.min(most, counts.length); k > 0; k--) {
    if (counts[k - 1]! >= least && counts[k - 1]! > (counts[k] ?? 0)) return k;
  }
  return 0;
}

/** The pair that shares more contacts than any other; null where two share as many, or few, and where there is but one. */
export function closest({ pairs: [first, second] }: Standout): Standout['pairs'][number] | null {
  return first && second && leading([first.n, second.n], 1) ? first : null;
}

/** The month or year with clearly more contacts than any other; null without one, and where not three have any. */
function busiest({ periods }: Standout): Standout['periods'][number] | null {
  const [first, second, third] = [...periods].sort((a, b) => b.n - a.n);
  const distinct = first && second && first.n > least && first.n >= busier * second.n;
  return distinct && third?.n ? first : null;
}

/**
 * What stands out among the contacts shown, each a sentence of its own: who took part most, who met most, and when
 * most took place. Nothing that is not distinct, and nothing that the filters say already; empty for few contacts.
 */
export function standoutParts(
  aggregates: Aggregates,
  filters: Filters,
  vocabulary: Vocabulary,
  words: Words,
): string[] {
  const standout = maybeStandout(aggregates);
  if (!standout) return [];
  const { t, list } = words;
  const name = (id: string) => isolated(shortName(id, vocabulary, words));
  const asked = filters.who?.include ?? [];
  const others = aggregates.actors.filter(({ id }) => !asked.includes(id)).sort(byMost);
  const named = others.slice(
    0,
    leading(
      others.map(({ now }) => now.took),
      mostNamed,
    ),
  );
  const pair = asked.length ? null : closest(standout);
  const when = busiest(standout);
  return [
    ...(named.length
      ? [
          t(asked.length ? 'controls.standout-with' : 'controls.standout-who', {
            who: list(
              named.map(({ id, now }) =>
                t('controls.standout-count', { name: name(id), n: now.took }),
              ),
            ),
          }),
        ]
      : []),
    ...(pair
      ? [t('controls.standout-pair', { pair: list([name(pair.a), name(pair.b)]), n: pair.n })]
      : []),
    ...(when
      ? [t('controls.standout-when', { when: formatSpan(when, words.time, 'long'), n: when.n })]
      : []),
  ];
}

/**
 * The dataset as a headline: how many contacts took place by the day looked at and from when to when, then what
 * stands out among them. Null where none of them is dated, and where they are few and more is to be said of them.
 */
export function standoutHeadline(
  aggregates: Aggregates,
  filters: Filters,
  vocabulary: Vocabulary,
  words: Words,
): string | null {
  const { standout, totals, known } = aggregates;
  if (!standout?.span) return null;
  const [tally = '', ...more] = contacts(totals, 'now', words, false);
  // Of few it is said too how far the others got.
  if (standout.contacts < fewest && (more.length > 0 || known !== Infinity)) return null;
  const span = formatSpan(standout.span, words.time, 'long');
  const said = words.t('controls.standout-contacts', { tally, span });
  const opening = Number.isFinite(aggregates.known)
    ? words.t('controls.headline-by', {
        day: formatDate(startOfDay(aggregates.known), words.time, 'long'),
        tally: said,
      })
    : capitalised(said, words);
  return [opening, ...standoutParts(aggregates, filters, vocabulary, words)].join(' ');
}
