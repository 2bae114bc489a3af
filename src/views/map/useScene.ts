import { useMemo } from 'react';
import type { Box, Size } from '../../chart/box';
import { labelWidth } from '../../chart/label';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { countryOf, type Country } from './layout/borders';
import type { Transform } from './layout/camera';
import { stepOf } from './layout/clusters';
import { placeMarks, settleMarks, type PlaceMark } from './layout/marks';
import { pinRoom } from './layout/pins';
import { rivalsOf } from './layout/rivals';
import { labelRoom, layoutScene, type Scene } from './layout/scene';
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

/** The places with their numbers, the countries that are tinted by the id of their place, and the scene of them all. */
export function useScene(
  { aggregates, vocabulary, focus }: Pick<ViewProps, 'aggregates' | 'vocabulary' | 'focus'>,
  { countries, transform, size, free, covered, target, unit, west }: Stage,
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
  const step = stepOf(Math.log2(transform.k));
  const settled = useMemo(
    () => settleMarks(tallies, tree, step, { unit, west }),
    [tallies, tree, step, unit, west],
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
      region: new Intl.DisplayNames(words.lang, { type: 'region' }),
    };
  }, [words, width, height]);
  const scene = useMemo(() => {
    const tinted = new Set(tints.values());
    const corner = { x0: width - covered.width, y0: 0, x1: width, y1: covered.height };
    const policy = labelWidth(words.t('map.borders')) + 12;
    const edge = { x0: width - policy, y0: height - policyHeight, x1: width, y1: height };
    return layoutScene(
      {
        marks: placeMarks(settled, transform),
        countries,
        rivals,
        vocabulary,
      },
      transform,
      west,
      { size: { width, height }, free, taken: [corner, edge], target },
      {
        lines: says.lines,
        shorter: says.shorter,
        pin: (marks, side) => pinLabel(marks, side, words, pinRoom({ width, height })),
        country: (country) =>
          country.code === null || tinted.has(country)
            ? null
            : (says.region.of(country.code) ?? null),
        sea: (sea) => words.t(`map.sea-${sea}`),
        rival: (word) => words.t(`map.${word}`),
      },
    );
  }, [
    tints,
    settled,
    says,
    rivals,
    vocabulary,
    countries,
    transform,
    west,
    width,
    height,
    free,
    covered,
    target,
    words,
  ]);
  return { tallies, tints, scene };
}
