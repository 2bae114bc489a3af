import { ascending } from 'd3';
import { useMemo } from 'react';
import type { Box, Size } from '../../chart/box';
import type { Option } from '../../chart/option';
import { useWalk, type Walk } from '../../chart/useWalk';
import { toggle, type Clause, type MapCamera } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { placeIncludes, type Place } from '../../model/place';
import type { HoverTarget, ViewProps } from '../view';
import { toWorld } from './layout/camera';
import { keysAlone } from './layout/crowd';
import { fit } from './layout/frame';
import type { PlaceMark } from './layout/marks';
import { pinRoom, type Pin } from './layout/pins';
import type { Scene } from './layout/scene';
import { partingCamera } from './layout/parting';
import { markSentence, pinSentence } from './layout/summary';

/** The options of the map: how they are walked, and how each behaves. */
export type MapOptions = {
  /** How keys walk them: places with most events first, then pins. */
  readonly walk: Walk;
  /** Id of the place that carries the focus ring; null for none. */
  readonly ring: string | null;
  /** The keys of the marks that are options of their own. */
  readonly alone: ReadonlySet<string>;
  /** How a mark behaves: a click toggles its place in the filter, or takes several places apart. */
  readonly ofMark: (mark: PlaceMark) => Option;
  /** How a pin behaves: a click moves the camera there. */
  readonly ofPin: (pin: Pin) => Option;
};

/** Where the map looks, in which drawing, and the ways to look elsewhere. */
export type Looking = {
  /** The camera. */
  readonly camera: MapCamera;
  /** The drawing. */
  readonly size: Size;
  /** The part of it that nothing lies over. */
  readonly free: Box;
  /** The meridian at which the world is cut open. */
  readonly west: number;
  /** Moves the camera. */
  readonly goTo: (camera: MapCamera) => void;
  /** Opens the list of the places of a mark that never part. */
  readonly onList: (mark: PlaceMark) => void;
};

/** What tells a pin from every other option. */
export function pinKey({ marks, side }: Pin): string {
  return marks.length === 1 ? marks[0]!.key : `more:${side}`;
}

const keysOf = ({ marks, pins }: Scene): readonly string[] => {
  const shown = marks
    .filter(({ now }) => now > 0)
    .sort((a, b) => b.now - a.now || ascending(a.key, b.key));
  return [...shown.map(({ key }) => key), ...pins.map(pinKey)];
};

/** The clause with all these places added, or without them where it has them all. */
function toggleAll(where: Clause | null, ids: readonly string[]): Clause | null {
  const has = (id: string) => where?.include.includes(id) ?? false;
  const changed = ids.every(has) ? ids : ids.filter((id) => !has(id));
  return changed.reduce((clause, id) => toggle(clause, id, true), where);
}

/** Connects what is drawn with the filter, the camera and what is hovered. */
export function useOptions(
  { aggregates, vocabulary, filters, focus, highlight, onHover, onCommit }: ViewProps,
  scene: Scene,
  { camera, size, free, west, goTo, onList }: Looking,
): MapOptions {
  const words = useText();
  const walk = useWalk(useMemo(() => keysOf(scene), [scene]));
  const { where } = filters;
  const opened = aggregates.map.now?.find(
    ({ event }) => focus?.type === 'event' && event.id === focus.id,
  );
  const selected = (id: string) => where?.include.includes(id) ?? false;
  const outers = (where?.include ?? []).flatMap((id) => vocabulary.places.get(id) ?? []);
  const outerOf = (place: Place) =>
    outers.find((outer) => outer.id !== place.id && placeIncludes(outer, place));

  const hoverOf = (marks: readonly PlaceMark[]): HoverTarget => {
    const ids = marks.flatMap(({ tallies }) => tallies.map(({ place }) => place.id));
    if (ids.length === 1) return { type: 'place', id: ids[0]! };
    const here = new Set(ids);
    const events = (aggregates.map.now ?? []).filter(({ event }) =>
      here.has(event.place?.value ?? ''),
    );
    return { type: 'events', ids: events.map(({ event }) => event.id) };
  };
  const common = (key: string, marks: readonly PlaceMark[]) => {
    const places = marks.flatMap(({ tallies }) => tallies);
    const shown = places.filter(({ now }) => now > 0).map(({ place }) => place);
    const chosen = shown.filter(({ id }) => selected(id)).map(({ id }) => id);
    return {
      ...walk.standing(key),
      ghost: !shown.length,
      selected: shown.length > 0 && shown.every((place) => selected(place.id) || outerOf(place)),
      lit: highlight && places.some(({ place }) => highlight.places.has(place.id)),
      onTouch: (here: boolean) => onHover(here ? hoverOf(marks) : null),
      onRemove: chosen.length ? () => onCommit({ where: toggleAll(where, chosen) }) : null,
    };
  };

  const ofMark = (mark: PlaceMark): Option => {
    const { key, tallies } = mark;
    const ids = tallies.map(({ place }) => place.id);
    const parting = ids.length > 1 ? partingCamera(mark, size, west, free) : null;
    const outer = outerOf(tallies[0]!.place);
    const name = markSentence(mark, words, parting !== null, scene.labels.get(key)?.lines);
    return {
      ...common(key, [mark]),
      name: outer
        ? words.t('map.option-inside', { option: name, place: words.name(outer.name) })
        : name,
      onPick: (add) => {
        if (ids.length === 1) onCommit({ where: toggle(where, ids[0]!, add) });
        else if (add) onCommit({ where: toggleAll(where, ids) });
        else if (parting) goTo(parting);
        else onList(mark);
      },
    };
  };
  const ofPin = (pin: Pin): Option => {
    const places = pin.marks.flatMap(({ tallies }) => tallies.map(({ place }) => place));
    const [first] = places;
    return {
      ...common(pinKey(pin), pin.marks),
      name: pinSentence(pin.marks, words, pinRoom(size)),
      onPick: () =>
        goTo(
          pin.marks.length === 1
            ? { zoom: camera.zoom, lat: first!.lat, lon: first!.lon }
            : fit(
                places.map((place) => toWorld(place, west)),
                size,
                west,
                free,
              ),
        ),
    };
  };
  return {
    walk,
    alone: keysAlone(walk.order, walk.stop),
    ring: focus?.type === 'place' ? focus.id : (opened?.event.place?.value ?? null),
    ofMark,
    ofPin,
  };
}
