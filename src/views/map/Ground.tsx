import { memo, useMemo } from 'react';
import { graticule, type Country } from './layout/borders';

/**
 * The net of meridians and the countries, drawn once in the world's units and only moved afterwards:
 * a frame of a gesture makes no path anew.
 */
export const Ground = memo(function Ground({
  countries,
  west,
  transform,
}: {
  countries: readonly Country[];
  /** The meridian at which the world is cut open. */
  west: number;
  transform: string;
}) {
  return (
    <g transform={transform} aria-hidden>
      <Paths countries={countries} west={west} />
    </g>
  );
});

const Paths = memo(function Paths({
  countries,
  west,
}: {
  countries: readonly Country[];
  west: number;
}) {
  const net = useMemo(() => graticule(west), [west]);
  return (
    <>
      <path className="map-net" d={net} />
      {countries.map(({ path }, i) => (
        <path key={i} className="map-land" d={path} />
      ))}
    </>
  );
});
