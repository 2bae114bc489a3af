import { textWidth } from '../../../chart/text';
import type { EventRow } from '../../../engine/engine';
import { factText } from '../../../i18n/fields';
import { mainActors, shortName, statusName, whenText } from '../../../i18n/sentence';
import type { Words } from '../../../i18n/words';
import type { Vocabulary } from '../../../model/dataset';
import { isolated } from '../../../model/text';
import { formatInterval } from '../../../time/format';
import { elide } from './elide';

// No label is worth more letters than stand in the widest plot.
const mostLetters = 70;

/** What a label may say. */
export type Caption = {
  /** The words. */
  readonly text: string;
  /** How much a reader loses by them against the longest; 0 for nothing. */
  readonly loss: number;
  /** How wide they are, in pixels. */
  readonly width: number;
};

/** What may be written in a band. */
export type BandWords = {
  /** One line or two. */
  readonly lines: readonly string[];
  /** How wide the longest is, in pixels. */
  readonly width: number;
};

const fontSize = 12;
const measured = (text: string, loss: number): Caption => ({
  text,
  loss,
  width: textWidth(text, fontSize),
});

type Head = Omit<Caption, 'width'>;

type Names = {
  readonly kind: string;
  /** Who it is about; the title, or the kind, when nobody is named. */
  readonly who: (most: number) => string;
  readonly n: number;
};

function namesOf(
  row: EventRow,
  vocabulary: Vocabulary,
  words: Words,
  ids: readonly string[] = mainActors(row),
): Names {
  const name = (id: string) => isolated(elide(shortName(id, vocabulary, words), mostLetters));
  const kind = factText('kind', row.event, vocabulary, words);
  const who = (most: number) => {
    if (!ids.length) return row.event.title ? isolated(words.name(row.event.title.value)) : kind;
    if (ids.length === 2 && most === 1) return `${name(ids[0]!)} – …`;
    if (ids.length <= 2) return ids.map(name).join(' – ');
    return words.t('timeline.caption-many', {
      names: ids.slice(0, most).map(name).join(', '),
      n: ids.length - most,
    });
  };
  return { kind, who, n: ids.length };
}

// Of a contact that is not reported as held, the word for how far it got goes with its name.
const statusWord = ({ event }: EventRow, words: Words): string | null => {
  const status = event.status?.value;
  return status && status !== 'held' ? statusName(status, false, words) : null;
};

/** Each text once, where it loses least, none longer than a label can be. */
function distinct(texts: readonly Head[]): readonly Head[] {
  const seen = new Set<string>();
  return texts
    .map(({ text, loss }) => ({ text: elide(text, mostLetters), loss }))
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Whom a contact joins, from all that there is room for down to a few letters. */
function heads(row: EventRow, vocabulary: Vocabulary, words: Words): readonly Head[] {
  const { kind, who, n } = namesOf(row, vocabulary, words);
  const named = row.event.kind?.value;
  // The label names the kinds for which a meeting of the named would be the wrong guess.
  const special = n > 0 && (named === 'call' || named === 'debrief');
  const ofKind = (names: string) =>
    special ? words.t('timeline.caption-kind', { kind, who: names }) : names;
  const place = row.event.place && vocabulary.places.get(row.event.place.value);
  const full = ofKind(who(2));
  const short = special ? ofKind('…') : who(1);
  const placed =
    place && words.t('timeline.caption-place', { who: full, place: words.name(place.name) });
  return distinct([
    ...(placed ? [{ text: placed, loss: 1 }] : []),
    { text: full, loss: placed ? 4 : 1 },
    ...(n > 2 ? [{ text: ofKind(who(1)), loss: 5 }] : []),
    { text: elide(full, 14), loss: 6 },
    ...(short.length < 14 ? [{ text: short, loss: 10 }] : []),
    { text: elide(full, 8), loss: 13 },
    { text: elide(full, 5), loss: 18 },
  ]);
}

/**
 * What the label of a contact may say, longest first, down to a few letters, each with how much a reader
 * loses by it. The word for its status always stays; days on which sources differ are shown by the marks
 * too, and go first.
 */
export function captions(row: EventRow, vocabulary: Vocabulary, words: Words): readonly Caption[] {
  const { when } = row.event;
  const note = (label: string, said: string | null) =>
    said ? words.t('timeline.caption-note', { label, note: said }) : label;
  const status = statusWord(row, words);
  const texts = heads(row, vocabulary, words).map(({ text, loss }) =>
    measured(note(text, status), loss),
  );
  const disputed =
    when && when.alternatives.length > 0 ? whenText(row.event, words, 'short') : null;
  return disputed ? [measured(note(texts[0]!.text, disputed), 0), ...texts] : texts;
}

/** Whom an event is about, one of another side second: two of the same side say little of who met. */
function acrossSides(row: EventRow, { actors }: Vocabulary): readonly string[] {
  const [first, ...rest] = mainActors(row);
  if (first === undefined) return [];
  const sideOf = (id: string) => actors.get(id)?.side ?? null;
  const second = rest.find((id) => sideOf(id) !== sideOf(first)) ?? rest[0];
  if (second === undefined) return [first];
  return [first, second, ...rest.filter((id) => id !== second)];
}

/**
 * What the label of one contact among very many may say, longest first: who and, where it is known, where, since a
 * name alone stands for no meeting; in a `narrow` picture it has to, and its mark alone for its status.
 */
export function briefCaptions(
  row: EventRow,
  vocabulary: Vocabulary,
  words: Words,
  narrow: boolean,
): readonly Caption[] {
  const place = row.event.place && vocabulary.places.get(row.event.place.value);
  const { kind, who, n } = namesOf(row, vocabulary, words, acrossSides(row, vocabulary));
  const named = row.event.kind?.value;
  const special = n > 0 && (named === 'call' || named === 'debrief');
  const status = statusWord(row, words);
  const noted = (label: string) =>
    status ? words.t('timeline.caption-note', { label, note: status }) : label;
  const ofKind = (names: string) =>
    special ? words.t('timeline.caption-kind', { kind, who: names }) : names;
  const at = (names: string) =>
    place
      ? words.t('timeline.caption-place', { who: ofKind(names), place: words.name(place.name) })
      : ofKind(names);
  const first = n > 2 ? who(1) : who(2);
  const texts = [at(who(2)), at(first), at(elide(first, 20)), ...(narrow ? [ofKind(first)] : [])];
  // Its mark says the status too, a name only the label.
  const bare = narrow && status ? [at(first), ofKind(first)] : [];
  const all = [...texts.map(noted), ...bare];
  return distinct(all.map((text, loss) => ({ text, loss }))).map((head) =>
    measured(head.text, head.loss),
  );
}

/** What the label of a stack may say: how many contacts it holds, or events where statements are among them; nothing for a stack of statements alone. */
export function stackCaptions(rows: readonly EventRow[], words: Words): readonly Caption[] {
  const contacts = rows.filter(({ contact }) => contact).length;
  if (!contacts) return [];
  // The numbers on its lanes count statements as well, so its name must not count less.
  const n = rows.length;
  const key = n > contacts ? 'timeline.stack-events' : 'timeline.stack-contacts';
  return [measured(words.t(key, { n }), 0)];
}

/** What is written in the band of an event of uncertain day, longest first, each as one line or more. */
export function bandWords(
  row: EventRow,
  vocabulary: Vocabulary,
  words: Words,
): readonly BandWords[] {
  const { t } = words;
  const when = whenText(row.event, words, 'short');
  // Without the words of the source, where those find no room.
  const accepted = row.event.when?.value.when;
  const days = accepted ? formatInterval(accepted, words.time, 'short') : when;
  const status = row.contact ? statusWord(row, words) : null;
  const noted = (label: string) =>
    status ? t('timeline.caption-note', { label, note: status }) : label;
  const { who } = namesOf(row, vocabulary, words);
  const lengths = [mostLetters, 20, 14, 8];
  const names = [...new Set(lengths.map((most) => elide(who(2), most)))];
  const full = noted(names[0]!);
  const variants = [
    [t('timeline.band-words', { who: full, when })],
    ...names.map((name) => [noted(name), when]),
    [t('timeline.band-words', { who: full, when: days })],
    ...names.map((name) => [noted(name), days]),
    [noted(when)],
    [noted(days)],
    // A band has no mark to be hollow.
    [status ?? days],
  ];
  return variants.map((lines) => ({
    lines,
    width: Math.max(...lines.map((line) => textWidth(line, fontSize))),
  }));
}
