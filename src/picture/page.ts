import type { Box } from '../chart/box';
import { brokenOver } from '../model/hidden';
import { escapeXml, tag } from './markup';
import type { Snapshot } from './snapshot';

/** The colours and type of a picture. */
export type Look = {
  /** Behind everything. */
  readonly page: string;
  /** Headline and filter. */
  readonly ink: string;
  /** What stands below the picture. */
  readonly muted: string;
  /** The day of knowledge, where it is not the newest. */
  readonly accent: string;
  /** Family of the headline. */
  readonly serif: string;
  /** Family of everything else. */
  readonly sans: string;
};

/** What is written around a picture, so that it can be understood and checked wherever it goes. */
export type PageText = {
  /** The headline. */
  readonly headline: string;
  /** The filter in words; null when nothing is filtered, or the headline says it. */
  readonly sentence: string | null;
  /** The day of knowledge in words. */
  readonly known: string;
  /** Whether that day lies behind the newest. */
  readonly past: boolean;
  /** How many events there are, and of which sort; null to leave that out. */
  readonly counts: string | null;
  /** What stands below: sources, borders, the link; each a paragraph of its own. */
  readonly notes: readonly string[];
};

/** How wide a text is in a CSS font, in pixels. */
export type Measure = (font: string, text: string) => number;

const margin = 24;
// Lines longer than this are hard to read back from.
const longestLine = 900;

type Style = {
  readonly size: number;
  readonly line: number;
  readonly weight: number;
  readonly family: string;
  readonly fill: string;
};

/**
 * A picture with its headline, filter, day, sources, borders and link around it, on a page of its own. Where
 * the picture has a gap for the headline and what belongs to it, they stand there, else above.
 */
export function layPage(
  shot: Snapshot,
  text: PageText,
  look: Look,
  measure: Measure,
  gap: Box | null = null,
): Snapshot {
  const width = Math.ceil(Math.max(shot.width, 300) + 2 * margin);
  const room = width - 2 * margin;
  const above = gap ?? { x0: 0, y0: 0, x1: room };
  const head = createColumn(margin + above.x0, margin + above.y0, above.x1 - above.x0, measure);
  addHead(head, text, look, width > 640 && !gap);
  const top = gap ? margin : Math.round(head.bottom() + 12);
  const foot = createColumn(margin, top + shot.height + 12, Math.min(room, longestLine), measure);
  const note = { family: look.sans, weight: 400, size: 12, line: 17, fill: look.muted };
  for (const line of text.notes) {
    foot.add(line, note);
    foot.skip(2);
  }
  const height = Math.ceil(foot.bottom() + margin - 2);
  const page = tag('rect', { width, height, fill: look.page });
  const picture = tag('g', { transform: `translate(${margin} ${top})` }, shot.marks);
  return { width, height, marks: page + picture + head.marks() + foot.marks() };
}

function addHead(
  column: Column,
  { headline, sentence, known, past, counts }: PageText,
  { serif, sans, ink, muted, accent }: Look,
  large: boolean,
) {
  const plain = { family: sans, weight: 400, size: 14, line: 21, fill: ink };
  const type = large ? { size: 24, line: 30 } : { size: 19, line: 25 };
  column.add(headline, { family: serif, weight: 600, fill: ink, ...type });
  column.skip(3);
  if (sentence !== null) column.add(sentence, plain);
  column.add(known, { ...plain, weight: 600, fill: past ? accent : muted });
  if (counts !== null) column.add(counts, plain);
}

type Column = ReturnType<typeof createColumn>;

/** Sets paragraphs one below the other. */
function createColumn(x: number, start: number, room: number, measure: Measure) {
  let y = start;
  const marks: string[] = [];
  return {
    add(text: string, { size, line, weight, family, fill }: Style) {
      const font = `${weight} ${size}px ${family}`;
      // A number stays on the line of what it counts, and a day on that of its month.
      const bound = text.replace(/(\d) (?=\p{L})/gu, '$1\u00A0');
      const lines = wrap(bound, room, (part) => measure(font, part));
      for (const words of brokenOver(lines)) {
        const type = { 'font-family': family.replaceAll('"', "'"), 'font-size': size };
        const look = { 'font-weight': weight === 400 ? null : weight, fill };
        // Letters sit a little below the middle of their line.
        const baseline = y + line / 2 + size * 0.35;
        const content = escapeXml(words.replaceAll('\u00A0', ' '));
        marks.push(tag('text', { x, y: baseline, ...type, ...look }, content));
        y += line;
      }
    },
    skip(room: number) {
      y += room;
    },
    bottom: () => y,
    marks: () => marks.join(''),
  };
}

/**
 * The lines of a text no wider than `room`; a no-break space holds words together. A word that is wider by
 * itself, as a link may be, is broken, before a sign where there is one.
 */
export function wrap(text: string, room: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const pieces = breakWord(word, room, widthOf);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return line ? [...lines, line] : lines;
}

function breakWord(word: string, room: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= room) return [word];
  const letters = [...word];
  const pieces: string[] = [];
  while (letters.length) {
    let n = Math.max(1, Math.floor((letters.length * room) / widthOf(letters.join(''))));
    while (n > 1 && widthOf(letters.slice(0, n).join('')) > room) n -= 1;
    const sign = letters.findLastIndex((letter, i) => i > n / 2 && i < n && /[&?/]/.test(letter));
    const end = n < letters.length && sign > 0 ? sign : n;
    pieces.push(letters.splice(0, end).join(''));
  }
  return pieces;
}
