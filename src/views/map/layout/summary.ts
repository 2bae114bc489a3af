import { clip, labelWidth } from '../../../chart/label';
import type { Aggregates } from '../../../engine/engine';
import { sumOf, totalOf } from '../../../engine/standing';
import { standingsLabel, standingsText } from '../../../i18n/standings';
import type { Words } from '../../../i18n/words';
import type { Vocabulary } from '../../../model/dataset';
import { isolated } from '../../../model/text';
import type { Side } from './places';
import { tallyPlaces, type PlaceTally, type Tray } from './tally';

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

/** The accessible name of a place: its name, that no city is stated for a country, and how far its events got. */
export function placeSentence({ place, standings }: PlaceTally, words: Words): string {
  const name = words.name(place.name);
  return words.t('map.option', {
    place: place.precision === 'country' ? words.t('map.option-country', { place: name }) : name,
    events: standingsText(standings, 'events', words),
  });
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
  const counts = standingsLabel(inside ? { ...standings, took: 0 } : standings, words);
  if (!counts) return [clip(name, room)];
  const line = words.t('map.label', { place: name, counts });
  return labelWidth(line) <= room ? [line] : [clip(name, room), clip(counts, room)];
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

/** What stands on a pin of at most `room` pixels: an arrow, and the place or how many places there are. */
export function pinLabel(
  places: readonly PlaceTally[],
  side: Side,
  words: Words,
  room: number = Infinity,
): string {
  const arrow = (label: string) => words.t(`map.pin-${side}`, { label });
  if (places.length === 1) {
    return arrow(placeLine(places[0]!, words, room - labelWidth(arrow(''))));
  }
  const counts = standingsLabel(sumOf(places.map(({ standings }) => standings)), words);
  return arrow(words.t('map.more', { n: places.length, counts }));
}

/** What the tray says: the events without a place, by the reason. */
export function trayText({ open, byNature, notStated }: Tray, words: Words): string {
  if (!open) return words.t('map.tray-empty');
  const parts = [
    byNature ? words.t('map.tray-nature', { count: byNature }) : null,
    notStated ? words.t('map.tray-not-stated', { count: notStated }) : null,
  ].filter((part) => part !== null);
  return words.t('map.tray', { parts: parts.join(' · ') });
}
