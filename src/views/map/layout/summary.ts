import { clip, labelWidth } from '../../../chart/label';
import type { Aggregates } from '../../../engine/engine';
import type { Words } from '../../../i18n/words';
import type { Vocabulary } from '../../../model/dataset';
import { isolated } from '../../../model/text';
import type { Side } from './places';
import { tallyPlaces, type PlaceTally, type Tray } from './tally';

/** The map in a sentence or two: how many events at how many places, where most, and how many without a place. */
export function summarizeMap(
  aggregates: Pick<Aggregates, 'places' | 'map'>,
  vocabulary: Pick<Vocabulary, 'places'>,
  words: Words,
): string {
  const shown = tallyPlaces(aggregates, vocabulary).filter(({ now }) => now > 0);
  const without = aggregates.places.get('none')?.now ?? 0;
  const top = shown
    .slice(0, 3)
    .map(({ place, now }) => `${isolated(words.name(place.name))} (${words.number(now)})`);
  const located = shown.length
    ? words.t(shown.length > top.length ? 'map.summary' : 'map.summary-few', {
        events: words.t('map.events', { n: shown.reduce((sum, { now }) => sum + now, 0) }),
        places: words.t('map.places', { n: shown.length }),
        top: words.list(top),
      })
    : words.t('map.summary-none');
  return without ? `${located} ${words.t('map.summary-without', { n: without })}` : located;
}

/**
 * The accessible name of a place: its name, that no city is stated for a country, how many events, and
 * how many of them are planned.
 */
export function placeSentence({ place, now, planned }: PlaceTally, words: Words): string {
  const name = words.name(place.name);
  const slots = {
    place: place.precision === 'country' ? words.t('map.option-country', { place: name }) : name,
    events: words.t('map.events', { n: now }),
  };
  return planned
    ? words.t('map.option-planned', { ...slots, planned })
    : words.t('map.option', slots);
}

/** The name of a place with its count, and how much of that is planned, for a label of at most `room` pixels. */
export function placeLabel(
  { place, now, planned }: PlaceTally,
  words: Words,
  room: number = Infinity,
): string {
  const label = (name: string) => {
    const slots = { place: name, count: now };
    if (!planned) return words.t('map.label', slots);
    return planned === now
      ? words.t('map.label-planned', slots)
      : words.t('map.label-some-planned', { ...slots, planned });
  };
  return label(clip(words.name(place.name), room - labelWidth(label(''))));
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
    return arrow(placeLabel(places[0]!, words, room - labelWidth(arrow(''))));
  }
  const count = places.reduce((sum, { now }) => sum + now, 0);
  return arrow(words.t('map.more', { n: places.length, count }));
}

/** What the tray says: the events without a place, by the reason, where the two could be told apart. */
export function trayText({ now, open, byNature, notStated }: Tray, words: Words): string {
  if (!open) return words.t('map.tray-empty');
  const parts = [
    byNature ? words.t('map.tray-nature', { count: byNature }) : null,
    notStated ? words.t('map.tray-not-stated', { count: notStated }) : null,
  ].filter((part) => part !== null);
  return words.t('map.tray', {
    parts: parts.length ? parts.join(' · ') : words.number(now || open),
  });
}
