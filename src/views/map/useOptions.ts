import { useMemo } from 'react';
import { toggle, type MapCamera } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import type { PlacedPlace, Pin } from './layout';
import { fit, type Size } from './layoutCamera';
import type { Scene } from './layoutScene';
import type { OptionProps } from './Marks';
import { placeSentence } from './summary';
import type { PlaceTally } from './tally';
import { useRoving } from './useRoving';

/** The options of the map: their order, which is the Tab stop, and how each behaves. */
export type MapOptions = {
  /** Keys of all options, places with most events first, then pins. */
  readonly order: readonly string[];
  /** The Tab stop; null without options. */
  readonly active: string | null;
  /** Id of the place that carries the focus ring; null for none. */
  readonly ring: string | null;
  /** How a place behaves: a click toggles it in the filter. */
  readonly ofPlace: (place: PlacedPlace) => OptionProps;
  /** How a pin behaves: a click moves the camera there. */
  readonly ofPin: (pin: Pin) => OptionProps;
};

/** What tells a pin from every other option. */
export function pinKey({ places, side }: Pin): string {
  return places.length === 1 ? places[0]!.place.id : `more:${side}`;
}

const keysOf = ({ places, pins }: Scene): readonly string[] => {
  const shown = places
    .filter(({ now }) => now > 0)
    .sort((a, b) => b.now - a.now || (a.place.id < b.place.id ? -1 : 1));
  return [...shown.map(({ place }) => place.id), ...pins.map(pinKey)];
};

/** Connects what is drawn with the filter, the camera and what is hovered. */
export function useOptions(
  { aggregates, filters, focus, highlight, onHover, onCommit }: ViewProps,
  scene: Scene,
  looking: MapCamera,
  size: Size,
): MapOptions {
  const words = useText();
  const order = useMemo(() => keysOf(scene), [scene]);
  const [active, setActive] = useRoving(order);
  const opened = aggregates.map.now?.find(
    ({ event }) => focus?.type === 'event' && event.id === focus.id,
  );
  const selected = (id: string) => filters.where?.include.includes(id) ?? false;
  const dim = (places: readonly PlaceTally[]) =>
    highlight !== null && !places.some(({ place }) => highlight.places.has(place.id));
  const touch = (id: string, key: string) => (here: boolean, focused: boolean) => {
    onHover(here ? { type: 'place', id } : null);
    if (here && focused) setActive(key);
  };

  const ofPlace = (tally: PlaceTally): OptionProps => ({
    id: tally.place.id,
    name: placeSentence(tally, words),
    selected: selected(tally.place.id),
    dim: dim([tally]),
    stop: active === tally.place.id,
    onPick: (add) => onCommit({ where: toggle(filters.where, tally.place.id, add) }),
    onRemove: selected(tally.place.id)
      ? () => onCommit({ where: toggle(filters.where, tally.place.id, true) })
      : null,
    onTouch: touch(tally.place.id, tally.place.id),
  });
  const ofPin = (pin: Pin): OptionProps => {
    const [first] = pin.places;
    const option = words.list(pin.places.map((tally) => placeSentence(tally, words)));
    const { lat, lon } = first!.place;
    const camera =
      pin.places.length === 1
        ? { zoom: looking.zoom, lat, lon }
        : fit(
            pin.places.map(({ place }) => place),
            size,
          );
    return {
      id: pinKey(pin),
      name: words.t('map.option-pin', { option }),
      selected: pin.places.some(({ place }) => selected(place.id)),
      dim: dim(pin.places),
      stop: active === pinKey(pin),
      onPick: () => onCommit({ map: camera }),
      onRemove: null,
      onTouch: touch(first!.place.id, pinKey(pin)),
    };
  };
  const ring = focus?.type === 'place' ? focus.id : (opened?.event.place?.value ?? null);
  return { order, active, ring, ofPlace, ofPin };
}
