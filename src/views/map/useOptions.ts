import { ascending } from 'd3';
import { useMemo } from 'react';
import type { Box, Size } from '../../chart/box';
import type { Option } from '../../chart/option';
import { useWalk, type Walk } from '../../chart/useWalk';
import { toggle, type MapCamera } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { fit } from './layout/camera';
import type { PlacedPlace, Pin } from './layout/places';
import type { Scene } from './layout/scene';
import { placeSentence } from './layout/summary';
import type { PlaceTally } from './layout/tally';

/** The options of the map: how they are walked, and how each behaves. */
export type MapOptions = {
  /** How keys walk them: places with most events first, then pins. */
  readonly walk: Walk;
  /** Id of the place that carries the focus ring; null for none. */
  readonly ring: string | null;
  /** How a place behaves: a click toggles it in the filter. */
  readonly ofPlace: (place: PlacedPlace) => Option;
  /** How a pin behaves: a click moves the camera there. */
  readonly ofPin: (pin: Pin) => Option;
};

/** Where the map looks, in which drawing, and the way to look elsewhere. */
export type Looking = {
  /** The camera. */
  readonly camera: MapCamera;
  /** The drawing. */
  readonly size: Size;
  /** The part of it that nothing lies over. */
  readonly free: Box;
  /** Moves the camera. */
  readonly goTo: (camera: MapCamera) => void;
};

/** What tells a pin from every other option. */
export function pinKey({ places, side }: Pin): string {
  return places.length === 1 ? places[0]!.place.id : `more:${side}`;
}

const keysOf = ({ places, pins }: Scene): readonly string[] => {
  const shown = places
    .filter(({ now }) => now > 0)
    .sort((a, b) => b.now - a.now || ascending(a.place.id, b.place.id));
  return [...shown.map(({ place }) => place.id), ...pins.map(pinKey)];
};

/** Connects what is drawn with the filter, the camera and what is hovered. */
export function useOptions(
  { aggregates, filters, focus, highlight, onHover, onCommit }: ViewProps,
  scene: Scene,
  { camera, size, free, goTo }: Looking,
): MapOptions {
  const words = useText();
  const walk = useWalk(useMemo(() => keysOf(scene), [scene]));
  const opened = aggregates.map.now?.find(
    ({ event }) => focus?.type === 'event' && event.id === focus.id,
  );
  const selected = (id: string) => filters.where?.include.includes(id) ?? false;
  const toggled = (id: string, add: boolean) => onCommit({ where: toggle(filters.where, id, add) });

  const common = (key: string, places: readonly PlaceTally[]) => ({
    ...walk.standing(key),
    ghost: !places.some(({ now }) => now > 0),
    selected: places.some(({ place }) => selected(place.id)),
    lit: highlight && places.some(({ place }) => highlight.places.has(place.id)),
    onTouch: (here: boolean) => onHover(here ? { type: 'place', id: places[0]!.place.id } : null),
  });

  const ofPlace = (tally: PlaceTally): Option => {
    const { id } = tally.place;
    return {
      ...common(id, [tally]),
      name: placeSentence(tally, words),
      onPick: (add) => toggled(id, add),
      onRemove: selected(id) ? () => toggled(id, true) : null,
    };
  };
  const ofPin = (pin: Pin): Option => {
    const places = pin.places.map(({ place }) => place);
    const [first] = places;
    const option = words.list(pin.places.map((tally) => placeSentence(tally, words)));
    const chosen = places.filter(({ id }) => selected(id));
    return {
      ...common(pinKey(pin), pin.places),
      name: words.t('map.option-pin', { option }),
      onPick: () =>
        goTo(
          places.length === 1
            ? { zoom: camera.zoom, lat: first!.lat, lon: first!.lon }
            : fit(places, size, free),
        ),
      onRemove: chosen.length === 1 ? () => toggled(chosen[0]!.id, true) : null,
    };
  };
  return {
    walk,
    ring: focus?.type === 'place' ? focus.id : (opened?.event.place?.value ?? null),
    ofPlace,
    ofPin,
  };
}
