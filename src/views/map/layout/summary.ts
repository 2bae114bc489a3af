import { clip, labelWidth } from '../../../chart/label';
import type { Aggregates } from '../../../engine/engine';
import {
  noStandings,
  standings as allStandings,
  sumOf,
  totalOf,
  type Standings,
} from '../../../engine/standing';
import { standingsLabel, standingsText } from '../../../i18n/standings';
import type { Words } from '../../../i18n/words';
import type { Clause } from '../../../filters/filters';
import type { Vocabulary } from '../../../model/dataset';
import { placeIncludes } from '../../../model/place';
import { isolated } from '../../../model/text';
import type { PlaceMark } from './marks';
import type { Side } from './pins';
import { tallyPlaces, type PlaceTally } from './tally';

// Pixels below which a name says nothing any more.
const leastName = 48;

/** The map in a sentence or two: at how many places, how far the events there got, where most are, and how many without a place. */
export function summarizeMap(
  aggregates: Pick<Aggregates, 'places'>,
  vocabulary: Pick<Vocabulary, 'places'>,
  words: Words,
): string {
  const shown = tallyPlaces(aggregates, vocabulary).filter(({ now }) => now > 0);
  const without = aggregates.places.get('none')?.now ?? 0;
  const top = shown
    .slice(0, 3)
    .map(
      ({ place, standings }) =>
        `${isolated(words.name(place.name))} (${standingsLabel(standings, words)})`,
    );
  const all = sumOf(shown.map(({ standings }) => standings));
  const located = shown.length
    ? words.t(shown.length > top.length ? 'map.summary' : 'map.summary-few', {
        events: standingsText(all, 'events', words),
        places: words.t('map.places', { n: shown.length }),
        top: words.list(top),
      })
    : words.t('map.summary-none');
  return without ? `${located} ${words.t('map.summary-without', { n: without })}` : located;
}

/** The accessible name of a place: its name, how far its events got, and that no city is stated for a country, in the order of its label. */
export function placeSentence({ place, standings }: PlaceTally, words: Words): string {
  const events = standingsText(standings, 'events', words);
  const option = words.t('map.option', { place: words.name(place.name), events });
  return place.precision === 'country' ? words.t('map.option-country', { option }) : option;
}

/**
 * Counts in as few lines of at most `room` pixels as they take, the first after what `lead` puts before it: what does
 * not fit beside the one before stands under it.
 */
function countLines(
  counts: Standings,
  words: Words,
  room: number,
  lead: (first: string) => string = (first) => first,
): readonly string[] {
  const lines: string[] = [];
  for (const standing of allStandings) {
    if (!counts[standing]) continue;
    const part = standingsLabel({ ...noStandings, [standing]: counts[standing] }, words);
    const last = lines.at(-1);
    const longer = `${last}, ${part}`;
    // The comma after it needs room as well.
    if (last === undefined) lines.push(lead(part));
    else if (labelWidth(`${longer},`) > room) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line, i) => clip(i < lines.length - 1 ? `${line},` : line, room));
}

/**
 * The name of a place with its counts, for a label of lines of at most `room` pixels: in a line of their own where
 * the name would have to be cut for them. What took place is left out where it stands `inside` the disc already.
 */
export function placeLines(
  { place, standings }: PlaceTally,
  words: Words,
  room: number,
  inside: boolean,
): readonly string[] {
  const name = words.name(place.name);
  const said = inside ? { ...standings, took: 0 } : standings;
  const counts = standingsLabel(said, words);
  if (!counts) return [clip(name, room)];
  const line = words.t('map.label', { place: name, counts });
  return labelWidth(line) <= room ? [line] : [clip(name, room), ...countLines(said, words, room)];
}

/** The same in one line, with what took place, or all where nothing did, where the name would have no room beside more. */
function placeLine({ place, standings }: PlaceTally, words: Words, room: number): string {
  const label = (counts: string) => (name: string) => words.t('map.label', { place: name, counts });
  const roomBeside = (counts: string) => room - labelWidth(label(counts)(''));
  const all = standingsLabel(standings, words);
  const counts =
    roomBeside(all) < leastName ? words.number(standings.took || totalOf(standings)) : all;
  return label(counts)(clip(words.name(place.name), roomBeside(counts)));
}

const shownOf = ({ tallies }: Pick<PlaceMark, 'tallies'>) => tallies.filter(({ now }) => now > 0);
// What took place, or all where nothing did.
const countOf = ({ standings }: Pick<PlaceTally, 'standings'>) =>
  standings.took || totalOf(standings);

/** The names of the `n` largest of several places with their counts, the first at most so wide, and how many more there are. */
function namesLine(places: readonly PlaceTally[], n: number, words: Words, width: number): string {
  // Where each has one, saying so of each says nothing.
  const plain = places.every((tally) => countOf(tally) === 1);
  const names = places.slice(0, n).map((tally) => {
    const place = clip(words.name(tally.place.name), width);
    const count = words.number(countOf(tally));
    return plain ? place : words.t('map.cluster-place', { place, count });
  });
  const rest = places.length - n;
  return rest > 0 ? words.t('map.cluster', { names: names.join(', '), n: rest }) : names.join(', ');
}

/** The name of the largest of several places, cut to find room, and how many more there are. */
function firstLine(places: readonly PlaceTally[], words: Words, room: number): string {
  const whole = labelWidth(namesLine(places, 1, words, Infinity));
  const name = labelWidth(words.name(places[0]!.place.name));
  return namesLine(places, 1, words, Math.max(leastName, room - whole + name));
}

/** The names of the largest of several places with their counts, as many as find room. */
function clusterLine(places: readonly PlaceTally[], words: Words, room: number): string {
  // Two names say what a cluster is; a third is shorter than saying that there is one more.
  const whole = [3, 2].map((n) => namesLine(places, n, words, Infinity));
  return whole.find((text) => labelWidth(text) <= room) ?? firstLine(places, words, room);
}

/**
 * The lines of a mark's label, at most `room` pixels wide: of one place its name with its counts, of several the
 * names of the largest, and the sum where it does not stand in the disc.
 */
export function markLines(mark: PlaceMark, words: Words, room: number): readonly string[] {
  const shown = shownOf(mark);
  if (shown.length === 1) return placeLines(shown[0]!, words, room, mark.roomy);
  const names = clusterLine(shown, words, room);
  const { took } = mark.standings;
  if (mark.roomy) {
    return [names, ...countLines({ ...mark.standings, took: 0 }, words, room)];
  }
  // Two names with their counts have said the sum.
  if (shown.length === 2 && took === totalOf(mark.standings)) return [names];
  const sum = (counts: string) => words.t('map.cluster-sum', { counts });
  return [names, ...countLines(mark.standings, words, room, sum)];
}

// How long a line of names may be where more finds no room, in letters, at first and at last, and the radius from which
// on a disc without a number asks how many.
const shortNames = [28, 21] as const;
const lettersWide = (letters: number) => labelWidth('n'.repeat(letters));
const tellingR = 6;

/**
 * What is said of a mark where its {@link markLines} find no room, the most telling first: of several places the
 * first and the sum, then only the first; and beside a large disc at least how many events there are.
 */
export function shorterLines(mark: PlaceMark, words: Words): readonly (readonly string[])[] {
  const shown = shownOf(mark);
  const count = words.number(mark.standings.took || totalOf(mark.standings));
  const named: (readonly string[])[] = [];
  if (shown.length > 1) {
    const sum = mark.roomy ? [] : [words.t('map.cluster-sum', { counts: count })];
    const firsts = new Set(shortNames.map((most) => firstLine(shown, words, lettersWide(most))));
    for (const first of firsts) named.push([first, ...sum]);
    if (!mark.roomy) for (const first of firsts) named.push([first]);
  } else named.push(placeLines(shown[0]!, words, lettersWide(shortNames[1]), mark.roomy));
  return mark.roomy || mark.r < tellingR ? named : [...named, [count]];
}

/** How many places the line of a label names; as many as one may where there is none. */
function namedIn(line: string | undefined, places: readonly PlaceTally[], words: Words): number {
  if (line === undefined) return 3;
  return [3, 2].find((n) => namesLine(places, n, words, Infinity) === line) ?? 1;
}

/**
 * The accessible name of a mark: the names of its places, how far their events got, and what pressing it does. It says
 * what the lines of its label say in their order, so that one can ask for what one sees (WCAG 2.5.3).
 */
export function markSentence(
  mark: PlaceMark,
  words: Words,
  parts: boolean,
  label: readonly string[] = [],
): string {
  const [first] = mark.tallies;
  if (mark.tallies.length === 1) return placeSentence(first!, words);
  const shown = shownOf(mark);
  const places = shown.length ? shown : mark.tallies;
  const counts = standingsText(mark.standings, 'events', words);
  return words.t(parts ? 'map.option-parts' : 'map.option-lists', {
    places:
      places.length === 1
        ? words.name(places[0]!.place.name)
        : namesLine(places, namedIn(label[0], places, words), words, Infinity),
    events: places.length === 1 ? counts : words.t('map.cluster-sum', { counts }),
  });
}

/** What stands on a pin of at most `room` pixels: an arrow, and the places or how many there are. */
export function pinLabel(
  marks: readonly PlaceMark[],
  side: Side,
  words: Words,
  room: number = Infinity,
): string {
  const arrow = (label: string) => words.t(`map.pin-${side}`, { label });
  const inside = room - labelWidth(arrow(''));
  const places = marks.flatMap(shownOf);
  return arrow(
    places.length === 1 ? placeLine(places[0]!, words, inside) : pinWords(marks, words, inside),
  );
}

/** The places of a pin of several, or how many there are. */
function pinWords(marks: readonly PlaceMark[], words: Words, room: number): string {
  const places = marks.flatMap(shownOf);
  if (marks.length === 1) return clusterLine(places, words, room);
  const counts = standingsLabel(sumOf(marks.map(({ standings }) => standings)), words);
  return words.t('map.more', { n: places.length, counts });
}

/** The accessible name of a pin: of one mark that one's, of several what stands on it and what the first of them are. */
export function pinSentence(marks: readonly PlaceMark[], words: Words, room: number): string {
  const named = marks
    .slice(0, 3)
    .map((mark) => markSentence(mark, words, true, [pinWords([mark], words, room)]));
  const rest = marks.length - named.length;
  const all = words.list(rest ? [...named, words.t('map.names-more', { n: rest })] : named);
  const option =
    marks.length === 1
      ? all
      : words.t('map.option', { place: pinWords(marks, words, room), events: all });
  return words.t('map.option-pin', { option });
}

/** That a country in the filter brings the places in it along, with their names; null where none does. */
export function includesText(
  where: Clause | null,
  tallies: readonly PlaceTally[],
  { places }: Pick<Vocabulary, 'places'>,
  words: Words,
): string | null {
  const lines = (where?.include ?? []).flatMap((id) => {
    const outer = places.get(id);
    const inner = tallies.filter(
      ({ place, open }) => open && outer && place.id !== id && placeIncludes(outer, place),
    );
    if (!outer || !inner.length) return [];
    const names = inner.slice(0, 3).map(({ place }) => isolated(words.name(place.name)));
    const rest = inner.length - names.length;
    const all = rest ? [...names, words.t('map.names-more', { n: rest })] : names;
    return [words.t('map.includes', { place: words.name(outer.name), names: words.list(all) })];
  });
  return lines.length ? lines.join(' · ') : null;
}
