import { fill, type TimeWords } from './words';

type Era = 'bc' | 'ad' | null;

// A number below 100 alone is not read as a year.
const eraOf = (year: number): Era => (year <= 0 ? 'bc' : year < 100 ? 'ad' : null);

const inEra = (era: Era, text: string, words: TimeWords): string =>
  era ? fill(words[era], { year: text }) : text;

/** Whether a year is said with its era: it is one before year 1, or its number alone is not read as a year. */
export function hasEra(year: number): boolean {
  return eraOf(year) !== null;
}

/** The number of a year as it is counted in its era, where 0 is 1 BC; its thousands apart when it has five digits or more. */
export function yearNumber(year: number, { locale }: TimeWords): string {
  const n = year > 0 ? year : 1 - year;
  return n > 9_999 ? n.toLocaleString(locale) : String(n);
}

/**
 * A year as it is said, 0 being 1 BC: `44 BC`, `AD 50`, `2026`, `12,345`. In a `template` the era stands outside
 * what that puts around the number: `44 рік до н. е.`
 */
export function yearName(year: number, words: TimeWords, template = '{year}'): string {
  return inEra(eraOf(year), fill(template, { year: yearNumber(year, words) }), words);
}

/** From one year to a later one, an era that both have named once: `428–348 BC`, `44 BC – AD 50`, `2025–2027`. */
export function yearsName(a: number, b: number, words: TimeWords): string {
  const era = eraOf(a);
  return era === eraOf(b)
    ? inEra(era, fill(words.years, { a: yearNumber(a, words), b: yearNumber(b, words) }), words)
    : `${yearName(a, words, words.year)} – ${yearName(b, words, words.year)}`;
}

/** The two years in which a winter lies, by the first: `2025–26`, `1999–2000`, `44–43 BC`. */
export function winterName(year: number, words: TimeWords): string {
  const next = year + 1;
  if (year === 0) return `${yearName(year, words)} – ${yearName(next, words)}`;
  const last = year > 0 && next % 100 ? String(next).slice(-2) : yearNumber(next, words);
  return inEra(eraOf(year), `${yearNumber(year, words)}–${last}`, words);
}
