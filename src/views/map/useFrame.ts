import { useMemo } from 'react';
import type { Point, Size } from '../../chart/box';
import type { EventRow } from '../../engine/engine';
import type { Vocabulary } from '../../model/dataset';
import { framed, westOf } from './layout/frame';
import { unitRadius } from './layout/marks';
import { weighPlaces } from './layout/tally';

/** What is settled by the dataset alone, so that neither a filter nor the day looked at moves anything. */
export type MapFrame = {
  /** The meridian at which the world is cut open. */
  readonly west: number;
  /** The points that the opening frame holds, in the world's units. */
  readonly framed: readonly Point[];
  /** Pixels of radius for one event. */
  readonly unit: number;
};

/** The frame of a map of that size, made of all events as known latest. */
export function useFrame(
  latest: readonly EventRow[],
  vocabulary: Pick<Vocabulary, 'places'>,
  size: Size,
): MapFrame {
  const weighed = useMemo(() => weighPlaces(latest, vocabulary), [latest, vocabulary]);
  const ground = useMemo(() => {
    const west = westOf(weighed);
    return { west, framed: framed(weighed, west) };
  }, [weighed]);
  return useMemo(() => {
    const weights = weighed.map(({ weight }) => weight);
    return { ...ground, unit: unitRadius(weights, size) };
  }, [ground, weighed, size]);
}
