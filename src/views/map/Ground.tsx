import { memo } from 'react';
import type { Ground as GroundPaths } from './layout/ground';

/**
 * The net of meridians and the countries, drawn once in the world's units and only moved afterwards:
 * a frame of a gesture makes no path anew.
 */
export const Ground = memo(function Ground({
  ground,
  transform,
}: {
  ground: GroundPaths;
  transform: string;
}) {
  return (
    <g transform={transform} aria-hidden>
      <path className="map-net" d={ground.net} />
      {ground.land && <path className="map-land" d={ground.land} />}
    </g>
  );
});
