import { useMemo, useState } from 'react';
import type { Topology } from 'topojson-specification';
import type { Size } from '../../chart/box';
import type { Country } from './layout/borders';
import type { Transform } from './layout/camera';
import { groundMap, groundView, serves, type Ground } from './layout/ground';

/** The countries of an atlas, and the paths of what is in view: drawn anew only where the camera leaves what was drawn. */
export function useGround(
  atlas: Topology | null,
  west: number,
  transform: Transform,
  size: Size,
): { readonly countries: readonly Country[]; readonly ground: Ground } {
  const map = useMemo(() => groundMap(atlas, west), [atlas, west]);
  const [kept, keep] = useState(() => groundView(transform, size));
  const view = serves(kept, transform, size) ? kept : groundView(transform, size);
  if (view !== kept) keep(view);
  const ground = useMemo(() => map.draw(view), [map, view]);
  return { countries: map.countries, ground };
}
