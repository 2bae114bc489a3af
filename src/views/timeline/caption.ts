import type { EventRow } from '../../engine/engine';
import { mainActors, shortName, whenText } from '../../i18n/sentence';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';

/** Who an event is about, in few words: `Umerov – Fidan`, `Trump, Zelenskyy + 9`; its kind when nobody is named. */
export function whoText(row: EventRow, vocabulary: Vocabulary, words: Words): string {
  const ids = mainActors(row);
  const name = (id: string) => shortName(id, vocabulary, words);
  const kind = words.t(`vocabulary.kind-${row.event.kind?.value ?? 'none'}`);
  if (!ids.length) return row.event.title ? words.name(row.event.title.value) : kind;
  if (ids.length <= 2) return ids.map(name).join(' – ');
  return words.t('timeline.caption-many', {
    names: ids.slice(0, 2).map(name).join(', '),
    n: ids.length - 2,
  });
}

/**
 * What the label of a contact may say, longest first. A date on which sources differ, which the place on
 * the axis alone would hide, is the first to be said and the first to go.
 */
export function captions(row: EventRow, vocabulary: Vocabulary, words: Words): readonly string[] {
  const { kind, place, when } = row.event;
  const who = whoText(row, vocabulary, words);
  // The label names the kinds for which a meeting of the named would be the wrong guess.
  const special = kind?.value === 'call' || kind?.value === 'debrief';
  const short =
    special && mainActors(row).length
      ? words.t('timeline.caption-kind', { kind: words.t(`vocabulary.kind-${kind.value}`), who })
      : who;
  const at = place && vocabulary.places.get(place.value);
  const long = at
    ? words.t('timeline.caption-place', { who: short, place: words.name(at.name) })
    : short;
  const dated = (label: string) =>
    words.t('timeline.caption-when', { label, when: whenText(row.event, words, 'short') });
  const disputed = when && when.alternatives.length > 0;
  const variants = disputed ? [dated(long), dated(short), long, short, who] : [long, short, who];
  return [...new Set(variants)];
}

/** What is written in the band of an event of uncertain day, longest first. */
export function bandWords(row: EventRow, vocabulary: Vocabulary, words: Words): readonly string[] {
  const when = whenText(row.event, words, 'short');
  const who = whoText(row, vocabulary, words);
  return [words.t('timeline.band-words', { who, when }), when];
}
