import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Topology } from 'topojson-specification';
import type { Size } from '../../chart/box';
import { atOnce, inSlices, type Work } from '../../chart/work';
import type { Country } from './layout/borders';
import type { Transform } from './layout/camera';
import {
  covers,
  farView,
  groundMap,
  groundView,
  isFar,
  serves,
  type Ground,
  type GroundMap,
  type GroundView,
} from './layout/ground';
import type { World } from './world';

/** The base map of an atlas, drawn for a view. */
type Drawn = {
  readonly atlas: Topology | null;
  readonly west: number;
  readonly map: GroundMap;
  readonly view: GroundView;
  readonly ground: Ground;
};

function* drawing(
  atlas: Topology | null,
  west: number,
  view: GroundView,
  known: GroundMap | null,
): Work<Drawn> {
  const map = known ?? (yield* groundMap(atlas, west));
  return { atlas, west, map, view, ground: yield* map.draw(view) };
}

/**
 * The countries and the paths of what is in view. The coarse outlines are drawn once, as a whole; from near the fine
 * ones are drawn in slices between frames, and until they are there what was drawn before is only moved.
 */
export function useGround(
  { atlas, coarse }: Pick<World, 'atlas' | 'coarse'>,
  west: number,
  transform: Transform,
  size: Size,
): { readonly countries: readonly Country[]; readonly ground: Ground } {
  const base = coarse ?? atlas;
  const whole = useMemo(() => atOnce(drawing(base, west, farView, null)), [base, west]);
  const [kept, keep] = useState<Drawn | null>(null);
  const near = kept?.atlas === atlas && kept.west === west ? kept : null;
  const isNear = atlas !== null && atlas !== base && !isFar(transform);
  const isWanting = isNear && !(near && serves(near.view, transform, size));
  // One view after the other: what is begun is ended, though the camera has gone on.
  const [turn, setTurn] = useState(0);
  const begin = useEffectEvent(() =>
    inSlices(drawing(atlas, west, groundView(transform, size), near?.map ?? null), (made) => {
      keep(made);
      setTurn((n) => n + 1);
    }),
  );
  useEffect(() => (isWanting ? begin() : undefined), [isWanting, atlas, west, turn]);
  const shown = isNear && near && covers(near.view, transform, size) ? near : whole;
  return { countries: shown.map.countries, ground: shown.ground };
}
