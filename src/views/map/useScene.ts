import { useMemo } from 'react';
import type { Box, Size } from '../../chart/box';
import { labelWidth } from '../../chart/label';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { countryOf, type Country } from './layout/borders';
import type { Transform } from './layout/camera';
import type { Placed } from './layout/carry';
import { stepOf } from './layout/clusters';
import { placeMarks, settleMarks, type PlaceMark, type SettledMark } from './layout/marks';
import { pinRoom, type Side } from './layout/pins';
import { rivalsOf } from './layout/rivals';
import { labelRoom, layoutScene, type Scene, type SceneTexts } from './layout/scene';
import { markLines, pinLabel, shorterLines } from './layout/summary';
import { tallyPlaces, type PlaceTally } from './layout/tally';
import type { MapFrame } from './useFrame';
import { useTree } from './useTree';

/** How high the line is that states the policy on borders, in pixels. */
export const policyHeight = 20;

/** What a scene is laid out in. */
export type Stage = MapFrame & {
  /** The countries of the atlas. */
  readonly countries: readonly Country[];
  /** What the camera shows. */
  readonly transform: Transform;
  /** What it showed when it was taken hold of; null while it is not. */
  readonly begun: Transform | null;
  /** The drawing. */
  readonly size: Size;
  /** The part of it that nothing lies over. */
  readonly free: Box;
  /** How far the tools lie over it, from the upper right corner. */
  readonly covered: Size;
  /** How wide a mark must be to be hit with ease, in pixels. */
  readonly target: number;
};

/** What is made of a mark, kept for as long as its places stay the same. */
function once<T>(make: (mark: PlaceMark) => T): (mark: PlaceMark) => T {
  const made = new WeakMap<PlaceMark['tallies'], T>();
  return (mark) => {
    const known = made.get(mark.tallies);
    if (known !== undefined) return known;
    const value = make(mark);
    made.set(mark.tallies, value);
    return value;
  };
}

type PinText = (marks: readonly PlaceMark[], side: Side) => string;

// Of other numbers these are other pins.
const mostPins = 1_000;

/** What is written on a pin, kept for as long as the places that it stands for stay the same. */
function oncePinned(make: PinText): PinText {
  const ids = new WeakMap<PlaceMark['tallies'], number>();
  const made = new Map<string, string>();
  let last = 0;
  const idOf = ({ tallies }: PlaceMark): number => {
    const id = ids.get(tallies) ?? ++last;
    ids.set(tallies, id);
    return id;
  };
  return (marks, side) => {
    const key = `${side} ${marks.map(idOf).join(' ')}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= mostPins) made.clear();
    const text = make(marks, side);
    made.set(key, text);
    return text;
  };
}

/** The places with their numbers, the countries that are tinted by the id of their place, and the scene of them all. */
export function useScene(
  { aggregates, vocabulary, focus }: Pick<ViewProps, 'aggregates' | 'vocabulary' | 'focus'>,
  { countries, transform, begun, size, free, covered, target, unit, west }: Stage,
): {
  readonly tallies: readonly PlaceTally[];
  readonly tints: ReadonlyMap<string, Country | null>;
  readonly scene: Scene;
} {
  const words = useText();
  const tallies = useMemo(() => tallyPlaces(aggregates, vocabulary), [aggregates, vocabulary]);
  const tree = useTree(tallies, unit, west);
  const tints = useMemo(() => {
    const tinted = tallies.filter(({ place, open }) => open && place.precision === 'country');
    return new Map(tinted.map(({ place }) => [place.id, countryOf(countries, place)]));
  }, [tallies, countries]);
  const opened = focus?.type === 'event' ? focus.id : null;
  const rivals = useMemo(
    () => rivalsOf(aggregates.map.now ?? [], vocabulary, opened),
    [aggregates.map.now, vocabulary, opened],
  );
  const { width, height } = size;
  // While one goes closer or farther the words are those of the picture that one began with.
  const still = begun && begun.k !== transform.k ? begun : transform;
  const step = stepOf(Math.log2(transform.k));
  const stoodAt = stepOf(Math.log2(still.k));
  const stood = useMemo(
    () => settleMarks(tallies, tree, stoodAt, { unit, west }),
    [tallies, tree, stoodAt, unit, west],
  );
  const settled = useMemo(
    () => (step === stoodAt ? stood : settleMarks(tallies, tree, step, { unit, west })),
    [stood, stoodAt, tallies, tree, step, unit, west],
  );
  // Said once for all frames of a gesture.
  const says = useMemo(() => {
    const room = labelRoom({ width, height });
    const none = [words.t('map.city-none')];
    return {
      lines: once((mark) => {
        const lines = markLines(mark, words, room);
        return mark.form === 'country' ? [...lines, ...none] : lines;
      }),
      shorter: once((mark) => (mark.form === 'country' ? [] : shorterLines(mark, words))),
      pin: oncePinned((marks, side) => pinLabel(marks, side, words, pinRoom({ width, height }))),
      region: new Intl.DisplayNames(words.lang, { type: 'region' }),
    };
  }, [words, width, height]);
  const lay = useMemo(() => {
    const tinted = new Set(tints.values());
    const corner = { x0: width - covered.width, y0: 0, x1: width, y1: covered.height };
    const policy = labelWidth(words.t('map.borders')) + 12;
    const edge = { x0: width - policy, y0: height - policyHeight, x1: width, y1: height };
    const room = { size: { width, height }, free, taken: [corner, edge], target };
    const texts: SceneTexts = {
      lines: says.lines,
      shorter: says.shorter,
      pin: says.pin,
      country: (country) =>
        country.code === null || tinted.has(country)
          ? null
          : (says.region.of(country.code) ?? null),
      sea: (sea) => words.t(`map.sea-${sea}`),
      rival: (word) => words.t(`map.${word}`),
    };
    return (marks: readonly SettledMark[], at: Transform, before?: Placed): Scene =>
      layoutScene(
        { marks: placeMarks(marks, at), countries, rivals, vocabulary },
        at,
        west,
        before ? { ...room, before } : room,
        texts,
      );
  }, [
    tints,
    says,
    rivals,
    vocabulary,
    countries,
    west,
    width,
    height,
    free,
    covered,
    target,
    words,
  ]);
  const before = useMemo(() => lay(stood, still), [lay, stood, still]);
  const scene = useMemo(
    () =>
      still === transform ? before : lay(settled, transform, { scene: before, transform: still }),
    [lay, before, settled, transform, still],
  );
  return { tallies, tints, scene };
}
