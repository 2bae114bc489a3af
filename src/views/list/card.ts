import type { Aggregates, Tally } from '../../engine/engine';
import type { LinkChange } from '../../filters/change';
import {
  clause,
  isTogether,
  noneId,
  type Clause,
  type Filters,
  type Focus,
} from '../../filters/filters';
import { shortName } from '../../i18n/sentence';
import { totalsText } from '../../i18n/standings';
import { valueName } from '../../i18n/value';
import type { TextKey, Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { isolated, type Localized } from '../../model/text';

/** The filter that heads the list: who or what the rows are about. */
export type Subject = {
  /** Its names, in one text. */
  readonly name: string;
  /** The language of the name where it is not the interface's. */
  readonly lang: string | undefined;
  /** Title, side or precision; null when there is nothing to add. */
  readonly more: string | null;
  /** Id of the side that gives it its colour; null for none; undefined where a side means nothing. */
  readonly side: string | null | undefined;
  /** How many events are shown and how far they got, in words. */
  readonly counts: string;
  /** What can be opened; null for a side, which has no page, for several together, and for `none`. */
  readonly opens: Focus | null;
  /** The change that takes the filter away again. */
  readonly remove: LinkChange;
};

const noEvents: Tally = { now: 0, open: 0, all: 0 };

const single = (current: Clause | null): string | null =>
  current?.include.length === 1 ? current.include[0]! : null;

const without = (current: Clause | null): Clause | null => current && clause([], current.exclude);

/** What the list is about: those who met, else the one actor or place let in, the sides that met, or the one side; null when it is none of these. */
export function subjectOf(
  filters: Filters,
  { facets, totals, known }: Aggregates,
  vocabulary: Vocabulary,
  words: Words,
): Subject | null {
  const parts = totalsText(totals, words);
  const counts = ({ now, all }: Tally = noEvents) =>
    words.t('list.card-counts', { now, n: all, parts });
  const named = (text: Localized | undefined, id: string, none: TextKey) => {
    if (!text) return { name: id === noneId ? words.t(none) : id, lang: undefined };
    const { text: name, lang } = words.render(text);
    return { name, lang: lang === words.lang ? undefined : lang };
  };
  const nameOf = (id: string) =>
    id === noneId ? words.t('vocabulary.who-none') : shortName(id, vocabulary, words);
  const { who, where, side } = filters;
  const several = (names: readonly string[], remove: LinkChange): Subject => ({
    name: names.map(isolated).join(' · '),
    lang: undefined,
    more: null,
    side: undefined,
    counts: words.t('list.card-together', { parts }),
    opens: null,
    remove,
  });
  if (who && isTogether(filters, 'who')) {
    return several(who.include.map(nameOf), { who: without(who) });
  }
  const person = single(who);
  if (person !== null) {
    const actor = vocabulary.actors.get(person);
    const ofSide = actor?.side == null ? undefined : vocabulary.sides.get(actor.side);
    // Of titles held one after another, that of the day looked at; of an endless day, the last.
    const title = actor?.title.findLast(
      ({ from, to }) => known === Infinity || (from <= known && known < to),
    );
    return {
      ...named(actor?.name, person, 'vocabulary.who-none'),
      more: title ? words.name(title.text) : ofSide ? words.name(ofSide.name) : null,
      side: person === noneId ? undefined : (actor?.side ?? null),
      counts: counts(facets.who.get(person)),
      opens: actor ? { type: 'actor', id: person } : null,
      remove: { who: without(who) },
    };
  }
  const place = single(where);
  if (place !== null) {
    const known = vocabulary.places.get(place);
    return {
      ...named(known?.name, place, 'vocabulary.place-none'),
      more: known ? words.t(`list.precision-${known.precision}`) : null,
      side: undefined,
      counts: counts(facets.where.get(place)),
      opens: known ? { type: 'place', id: place } : null,
      remove: { where: without(where) },
    };
  }
  if (side && isTogether(filters, 'side')) {
    const names = side.include.map((id) => valueName('side', id, vocabulary, words));
    return several(names, { side: without(side) });
  }
  const bloc = single(side);
  if (bloc === null) return null;
  return {
    ...named(vocabulary.sides.get(bloc)?.name, bloc, 'vocabulary.side-none'),
    more: bloc === noneId ? null : words.t('list.card-side'),
    side: bloc === noneId ? null : bloc,
    counts: counts(facets.side.get(bloc)),
    opens: null,
    remove: { side: without(side) },
  };
}
