import { memo } from 'react';
import { graticule, type Country } from './layout/borders';

/**
 * The net of meridians and the countries, drawn once in the world's units and only moved afterwards:
 * a frame of a gesture makes no path anew.
 */
export const Ground = memo(function Ground({
  countries,
  transform,
}: {
  countries: readonly Country[];
  transform: string;
}) {
  return (
    <g transform={transform} aria-hidden>
      <Paths countries={countries} />
    </g>
  );
});

const Paths = memo(function Paths({ countries }: { countries: readonly Country[] }) {
  return (
    <>
      <path className="map-net" d={graticule} />
      {countries.map(({ path }, i) => (
        <path key={i} className="map-land" d={path} />
      ))}
    </>
  );
});
