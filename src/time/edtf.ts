import type { parse as Parse, ParsedNode } from 'edtf';
import {
  atDate,
  daysInMonth,
  hourLength,
  isTimed,
  minuteLength,
  parsePlain,
  secondLength,
  type Extent,
} from './calendar';
import { dayLength, precisions, type Interval } from './interval';
import { parseMasked, parseQualified, seasonOf } from './loose';

/**
 * Why a text is not a date that can be placed: not EDTF at all; EDTF of level 2 beyond what is read
 * (lists, sets, parts qualified alone, scattered `X`, centuries and decades by prefix); outside the range
 * of a date; its end not after its start; an impossible offset from UTC; or open at both ends.
 */
export const edtfProblems = [
  'not-edtf',
  'level-2',
  'out-of-range',
  'backwards',
  'offset',
  'open',
] as const;
/** One of {@link edtfProblems}. */
export type EdtfProblem = (typeof edtfProblems)[number];

/** The interval that a text stands for, or why it stands for none. */
export type ParsedInterval =
  | { readonly ok: true; readonly interval: Interval }
  | { readonly ok: false; readonly reason: EdtfProblem };

// Twice a time with seconds and offset, with room; the parser's cost grows with the text's length.
const longest = 64;
// What follows a time of day, up to the end of the text or of this half of an interval.
const offsets = /(T\d\d:\d\d(?::\d\d)?)([Z+\-−][^/]*)/g;

/**
 * Reads EDTF level 1 (ISO 8601-2) and the one-of range `[a..b]`, `[a..]`, `[..b]`; trailing digits may be `X`.
 * Anything else is refused with a reason; it throws only where {@link loadGrammar} was needed and not awaited. Both ends are read at their own precision and belong
 * to the interval, but an end with a time of day is exclusive. An unknown end (`2025-01/`) counts as open.
 * Seasons are the northern meteorological ones: spring March to May, summer June to August, autumn September
 * to November, winter December to February of the next year.
 */
export function parseInterval(text: string): ParsedInterval {
  if (text.length > longest) return refuse('not-edtf');
  const cut = cutOffsets(text);
  if (!cut) return refuse('offset');
  const meaning = read(cut.text);
  if (typeof meaning === 'string') return refuse(meaning);
  const { start, end, precision, within, uncertain, approximate } = meaning;
  if (Number.isNaN(start) || Number.isNaN(end)) return refuse('out-of-range');
  if (start === -Infinity && end === Infinity) return refuse('open');
  if (start >= end) return refuse('backwards');
  const span = within || uncertain || approximate ? 'within' : 'throughout';
  const { offset } = cut;
  return {
    ok: true,
    interval: { edtf: text, start, end, precision, uncertain, approximate, span, offset },
  };
}

function refuse(reason: EdtfProblem): ParsedInterval {
  return { ok: false, reason };
}

// The package would turn an offset into UTC and forget it, which moves the time off the place's clock.
// Two ends on different clocks (summer time began between them) have no one offset to show: null.
function cutOffsets(text: string): { text: string; offset: number | null } | null {
  const found = new Set<number | null>();
  const bare = text.replace(offsets, (_, time: string, offset: string) => {
    found.add(parseOffset(offset));
    return time;
  });
  if (found.has(null)) return null;
  const [first = null] = found;
  return { text: bare, offset: found.size === 1 ? first : null };
}

function parseOffset(text: string): number | null {
  if (text === 'Z') return 0;
  const match = /^([+\-−])(\d\d)(?::?(\d\d))?$/.exec(text);
  if (!match) return null;
  const minutes = Number(match[3] ?? 0);
  const east = Number(match[2]) * 60 + minutes;
  // No clock on earth is more than 14 hours from UTC.
  if (minutes > 59 || east > 14 * 60) return null;
  return match[1] === '+' ? east : 0 - east;
}

type Meaning = Extent & { within: boolean; uncertain: boolean; approximate: boolean };
type Read = Meaning | EdtfProblem;

const hard = { within: false, uncertain: false, approximate: false };
const soft = { ...hard, within: true };

// The grammar is a tenth of the page's code and most files do without it, so it is loaded apart.
let grammar: typeof Parse | null = null;

/** Loads the grammar that {@link parseInterval} needs for texts that {@link isPlain} is false of. */
export async function loadGrammar(): Promise<void> {
  grammar ??= (await import('edtf')).parse;
}

/** Whether a text is read without the grammar: a date or time, `a/b` or `[a..b]` of two plain ones. */
export function isPlain(text: string): boolean {
  return (readPlain(text) ?? readLoose(text)) !== null;
}

// EDTF gives no months and days to years of more than four digits; a window of a link has them.
const beyondEdtf = /^Y-?\d+-/;

function parseStated(text: string): Extent | null {
  return beyondEdtf.test(text) ? null : parsePlain(text);
}

function readPlain(text: string): Read | null {
  const single = parseStated(text);
  if (single) return shaped(single);
  const oneOf = /^\[([^.,]+)\.\.([^.,]+)\]$/.exec(text);
  const [, a = '', b = ''] = oneOf ?? /^([^/]+)\/([^/]+)$/.exec(text) ?? [];
  const [lower, upper] = [parseStated(a), parseStated(b)];
  if (!lower || !upper || lower.precision !== upper.precision) return null;
  return oneOf ? oneOfEnds(shaped(lower), shaped(upper)) : joinEnds(shaped(lower), shaped(upper));
}

function read(text: string): Read {
  // The grammar is also hundreds of times slower than this.
  const plain = readPlain(text) ?? readLoose(text);
  if (plain) return plain;
  if (!grammar) throw new Error('loadGrammar() comes before dates that are not plain');
  // The package reads a masked year before year 0 the wrong way round.
  if (/^-\d*X/.test(text)) return 'out-of-range';
  try {
    // Asked for intervals of seasons, the package fails on an unknown start.
    const seasonIntervals = !text.startsWith('/');
    return readNode(grammar(text, { level: 2, seasonIntervals, seasonUncertainty: true }));
  } catch {
    return 'not-edtf';
  }
}

function readLoose(text: string): Read | null {
  if (beyondEdtf.test(text)) return null;
  const masked = parseMasked(text);
  if (masked) return { ...masked, ...soft };
  const named = parseQualified(text);
  return named && { ...shaped(named), ...named };
}

// A day or a time was filled by what happened; in a longer unit it happened at some time.
function shaped(extent: Extent): Meaning {
  const fills = extent.precision === 'day' || isTimed(extent.precision);
  return { ...extent, ...(fills ? hard : soft) };
}

function readNode(node: ParsedNode): Read {
  if (node.type === 'Interval') return readEnds(node);
  if (node.type === 'Set') return readOneOf(node);
  if (node.type === 'List' || node.type === 'Decade' || node.type === 'Century') return 'level-2';
  if (node.unspecified) return readMasked(node);
  if (node.type !== 'Season' && node.level === 2) return 'level-2';
  const extent = node.type === 'Season' ? readSeason(node) : readDate(node);
  if (typeof extent === 'string') return extent;
  const uncertain = isWhole(node.uncertain);
  const approximate = isWhole(node.approximate);
  if (uncertain === null || approximate === null) return 'level-2';
  return { ...shaped(extent), uncertain, approximate };
}

// A qualified season has all six bits set; a qualified part of a date has some, which is level 2.
function isWhole(flag: boolean | number | undefined): boolean | null {
  if (!flag) return false;
  return flag === true || flag === 63 ? true : null;
}

function readDate(node: ParsedNode): Extent | EdtfProblem {
  const [year = 0, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0] =
    node.values as number[];
  const n = node.values.length;
  if (n === 1) return { start: atDate(year), end: atDate(year + 1), precision: 'year' };
  if (n === 2) {
    return { start: atDate(year, month), end: atDate(year, month + 1), precision: 'month' };
  }
  if (n > 6 || day > daysInMonth(year, month)) return 'not-edtf';
  const start = atDate(year, month, day);
  if (n === 3) return { start, end: start + dayLength, precision: 'day' };
  const time = start + hours * hourLength + minutes * minuteLength + seconds * secondLength;
  // The package spells 24:00 out to the second.
  return n === 5 || hours === 24
    ? { start: time, end: time + minuteLength, precision: 'minute' }
    : { start: time, end: time + secondLength, precision: 'second' };
}

function readSeason(node: ParsedNode): Extent | EdtfProblem {
  const [year = 0, season = 0] = node.values as number[];
  return season < 21 || season > 24 ? 'level-2' : seasonOf(year, season);
}

// What leaves one stretch was read before: all digits masked leave all of time, scattered ones several stretches.
function readMasked({ unspecified, values }: ParsedNode): EdtfProblem {
  return unspecified === (4 << (2 * values.length)) - 1 ? 'open' : 'level-2';
}

// The package keeps flags on the ends only, and gives Infinity or null for an open or unknown one.
function readEnds(node: ParsedNode): Read {
  if (node.level === 2) return 'level-2';
  const [lower, upper] = node.values.map((end) => (isNode(end) ? readNode(end) : null));
  if (typeof lower === 'string') return lower;
  if (typeof upper === 'string') return upper;
  if (!lower || !upper) {
    const end = lower ?? upper;
    if (!end) return 'open';
    return lower
      ? { ...end, end: Infinity, within: false }
      : { ...end, start: -Infinity, end: lastMoment(end), within: false };
  }
  return joinEnds(lower, upper);
}

function joinEnds(lower: Meaning, upper: Meaning): Meaning {
  return {
    start: lower.start,
    end: lastMoment(upper),
    precision: finer(lower, upper),
    within: false,
    uncertain: lower.uncertain || upper.uncertain,
    approximate: lower.approximate || upper.approximate,
  };
}

function oneOfEnds(lower: Meaning, upper: Meaning): Meaning {
  return { ...soft, start: lower.start, end: upper.end, precision: finer(lower, upper) };
}

// The package's own `max` of a range is wrong, so both ends are read from the values.
function readOneOf(node: ParsedNode): Read {
  const [only, ...others] = node.values;
  if (others.length) return 'level-2';
  if (Array.isArray(only)) {
    if (node.earlier || node.later) return 'level-2';
    const [lower, upper] = only.map((end: ParsedNode) => readNode(end));
    if (typeof lower !== 'object') return lower ?? 'not-edtf';
    if (typeof upper !== 'object') return upper ?? 'not-edtf';
    return oneOfEnds(lower, upper);
  }
  if (!isNode(only) || !node.earlier === !node.later) return 'level-2';
  const known = readNode(only);
  if (typeof known === 'string') return known;
  return { ...known, ...soft, ...(node.earlier ? { start: -Infinity } : { end: Infinity }) };
}

function isNode(value: unknown): value is ParsedNode {
  return typeof value === 'object' && value !== null;
}

function lastMoment(extent: Extent): number {
  return isTimed(extent.precision) ? extent.start : extent.end;
}

function finer(a: Extent, b: Extent): Extent['precision'] {
  return precisions.indexOf(a.precision) > precisions.indexOf(b.precision)
    ? a.precision
    : b.precision;
}
