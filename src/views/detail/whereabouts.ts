import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import type { Place } from '../../model/place';

/** Where a place lies, in degrees to two decimals (about a kilometre); null for a country, whose point only carries its label. */
export function coordinates({ lat, lon, precision }: Place, words: Words): string | null {
  if (precision === 'country') return null;
  const degrees = (value: number) => words.number(Math.round(Math.abs(value) * 100) / 100);
  return [
    words.t(lat < 0 ? 'detail.south' : 'detail.north', { degrees: degrees(lat) }),
    words.t(lon < 0 ? 'detail.west' : 'detail.east', { degrees: degrees(lon) }),
  ].join(', ');
}

/** The name of the country a place lies in, as the dataset names it, else as the language does; null for a country itself and where none is stated. */
export function countryOf(
  { country, precision }: Place,
  { places, sides }: Vocabulary,
  words: Words,
): string | null {
  if (country === null || precision === 'country') return null;
  const own =
    [...places.values()].find((one) => one.precision === 'country' && one.country === country) ??
    [...sides.values()].find((one) => one.country === country);
  if (own) return words.name(own.name);
  try {
    return new Intl.DisplayNames([words.lang], { type: 'region' }).of(country) ?? country;
  } catch {
    // Not a code that Intl takes for a region.
    return country;
  }
}
