import { parsePlain, yearText, type Extent } from './calendar';
import { monthNames } from './names';
import type { TimeWords } from './words';

const literal = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** What stands in the slots of a template where `text` could have been made of it; null where it could not. */
function unfill(template: string, text: string): ReadonlyMap<string, string> | null {
  const parts = template.split(/\{(\w+)\}/);
  const pattern = parts.map((part, i) => (i % 2 ? '(.+?)' : literal(part))).join('');
  const found = new RegExp(`^${pattern}$`, 'iu').exec(text);
  return found && new Map(parts.filter((_, i) => i % 2).map((name, i) => [name, found[i + 1]!]));
}

const alone = '{year}';

function readYear(text: string, words: TimeWords): string | null {
  for (const era of [words.bc, words.ad, alone]) {
    const inEra = unfill(era, text)?.get('year');
    if (inEra === undefined) continue;
    for (const template of [words.year, words.yearOf, alone]) {
      // Languages set thousands apart by spaces, commas, full stops or apostrophes.
      const digits = unfill(template, inEra)
        ?.get('year')
        ?.replace(/[\s.,'’]/g, '');
      if (digits && /^0*[1-9]\d{0,5}$/.test(digits)) {
        return yearText(era === words.bc ? 1 - Number(digits) : Number(digits));
      }
    }
  }
  return null;
}

const bare = (name: string): string => name.replace(/\.$/, '').toLowerCase();

function readMonth(text: string, { locale }: TimeWords): string | null {
  const { dated, alone, short } = monthNames(locale);
  const i = [dated, alone, short]
    .map((names) => names.findIndex((name) => bare(name) === bare(text)))
    .find((at) => at >= 0);
  return i === undefined ? null : String(i + 1).padStart(2, '0');
}

/**
 * Reads a day, month or year as somebody types it: in the words of {@link formatDate} and its like, `15 March 44
 * BC`, `March 44 BC`, `44 BC`, or as a link writes it, `-0043-03-15`. Null for anything else, an unreal day, a
 * time of day, and a year that no date can hold.
 */
export function readTyped(typed: string, words: TimeWords): Extent | null {
  const text = typed.trim();
  const plain = parsePlain(text) ?? parsePlain(inFigures(text, words) ?? '');
  const untimed = plain && plain.precision !== 'minute' && plain.precision !== 'second';
  return untimed && Number.isFinite(plain.start) ? plain : null;
}

/** The same as a link writes it; null for what are no such words. */
function inFigures(text: string, words: TimeWords): string | null {
  for (const template of [words.day, words.month]) {
    const slots = unfill(template, text);
    const year = slots && readYear(slots.get('year') ?? '', words);
    const month = slots && readMonth(slots.get('month') ?? '', words);
    if (!year || !month) continue;
    const day = slots.get('day');
    return day === undefined ? `${year}-${month}` : `${year}-${month}-${day.padStart(2, '0')}`;
  }
  return readYear(text, words);
}
