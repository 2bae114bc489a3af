import { describe, expect, it } from 'vitest';
import { placeIncludes, type Place } from './place';

const place = (id: string, country: string | null, precision: Place['precision']): Place => ({
  id,
  name: new Map([['en', id]]),
  aliases: [],
  country,
  lat: 0,
  lon: 0,
  precision,
  radiusKm: null,
});

const turkiye = place('turkiye', 'TR', 'country');
const ankara = place('ankara', 'TR', 'city');
const palace = place('palace', 'TR', 'venue');
const marmara = place('marmara', 'TR', 'region');
const paris = place('paris', 'FR', 'city');
const kosovo = place('kosovo', null, 'country');
const pristina = place('pristina', null, 'city');

describe('placeIncludes', () => {
  it.each([
    ['itself', ankara, ankara, true],
    ['a city of the country', turkiye, ankara, true],
    ['a venue of the country', turkiye, palace, true],
    ['a region of the country', turkiye, marmara, true],
    ['the country of the city', ankara, turkiye, false],
    ['a city of another country', turkiye, paris, false],
    ['another place in the same country', ankara, palace, false],
    ['a city of the region', marmara, ankara, false],
    ['another record of the country', turkiye, place('turkey', 'TR', 'country'), false],
    ['a city without country, where the country has no code', kosovo, pristina, false],
    ['a country without code, itself', kosovo, kosovo, true],
  ])('answers for %s', (_, outer, inner, expected) => {
    expect(placeIncludes(outer, inner)).toBe(expected);
  });
});
