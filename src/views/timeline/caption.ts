import type { EventRow } from '../../engine/engine';
import { mainActors, shortName, whenText } from '../../i18n/sentence';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { formatInterval } from '../../time/format';

/** Who an event is about, in few words: `Umerov – Fidan`, `Trump, Zelenskyy + 9`; its kind when nobody is named. `most` is how many of more than two. */
export function whoText(
  row: EventRow,
  vocabulary: Vocabulary,
  words: Words,
  most: 1 | 2 = 2,
): string {
  const ids = mainActors(row);
  const name = (id: string) => shortName(id, vocabulary, words);
  const kind = words.t(`vocabulary.kind-${row.event.kind?.value ?? 'none'}`);
  if (!ids.length) return row.event.title ? words.name(row.event.title.value) : kind;
  if (ids.length <= 2) return ids.map(name).join(' – ');
  return words.t('timeline.caption-many', {
    names: ids.slice(0, most).map(name).join(', '),
    n: ids.length - most,
  });
}

// Of a contact that is not reported as held, the word for how far it got goes with its name.
const statusWord = ({ event }: EventRow, words: Words): string | null => {
  const status = event.status?.value;
  return status && status !== 'held' ? words.t(`vocabulary.status-${status}`) : null;
};

/**
 * What the label of a contact may say, longest first. Status and a date on which sources differ are shown
 * by the marks too, so that these words are the first to go.
 */
export function captions(row: EventRow, vocabulary: Vocabulary, words: Words): readonly string[] {
  const { t } = words;
  const { kind, place, when } = row.event;
  const who = whoText(row, vocabulary, words);
  // The label names the kinds for which a meeting of the named would be the wrong guess.
  const special = kind?.value === 'call' || kind?.value === 'debrief';
  const ofKind = (names: string) =>
    special && mainActors(row).length
      ? t('timeline.caption-kind', { kind: t(`vocabulary.kind-${kind.value}`), who: names })
      : names;
  const short = ofKind(who);
  const shorter = ofKind(whoText(row, vocabulary, words, 1));
  const at = place && vocabulary.places.get(place.value);
  const long = at ? t('timeline.caption-place', { who: short, place: words.name(at.name) }) : short;
  const disputed = when && when.alternatives.length > 0;
  const notes = [
    statusWord(row, words),
    disputed ? whenText(row.event, words, 'short') : null,
  ].filter((note) => note !== null);
  const noted = (label: string) =>
    notes.reduce((said, note) => t('timeline.caption-note', { label: said, note }), label);
  return [...new Set([noted(long), noted(short), long, short, shorter, who])];
}

/** What is written in the band of an event of uncertain day, longest first, each as one line or more. */
export function bandWords(
  row: EventRow,
  vocabulary: Vocabulary,
  words: Words,
): readonly (readonly string[])[] {
  const { t } = words;
  const when = whenText(row.event, words, 'short');
  const who = whoText(row, vocabulary, words);
  const status = row.contact ? statusWord(row, words) : null;
  const noted = status ? t('timeline.caption-note', { label: who, note: status }) : who;
  const one = (label: string) => [t('timeline.band-words', { who: label, when })];
  // Without the words of the source, where those find no room.
  const accepted = row.event.when?.value.when;
  const days = accepted ? formatInterval(accepted, words.time, 'short') : when;
  return [
    one(noted),
    [noted, when],
    one(who),
    [who, when],
    [noted, days],
    [who, days],
    [when],
    [days],
  ];
}
