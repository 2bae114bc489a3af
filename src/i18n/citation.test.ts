import { describe, expect, it } from 'vitest';
import raw from '../../data/umerov-ankara.json';
import { validate } from '../dataset/validate';
import { eventRow } from '../engine/rows';
import { year } from '../testing/year';
import { citeText, sourceLines, type Cited } from './citation';
import en from './en.json';
import uk from './uk.json';
import { createWords } from './words';

const english = createWords('en', en);
const ukrainian = createWords('uk', uk);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const today = day('2026-11-23');
const pinned = 'https://example.org/umerov-ankara/event/umerov-fidan?known=2026-01-01&lang=en';
const cite: Cited = {
  title: 'Umerov meets Foreign Minister Fidan',
  dataset: { id: 'umerov-ankara', title: 'Umerov in Ankara' },
  known: day('2026-01-01'),
};

describe('a citation as text', () => {
  it('names title, dataset, the day looked at, the link and the day of access', () => {
    expect(citeText(cite, pinned, today, english)).toBe(
      '“Umerov meets Foreign Minister Fidan”. Parley: Umerov in Ankara, as known on 1 January 2026. ' +
        `${pinned} (accessed 23 November 2026).`,
    );
  });

  it('speaks Ukrainian, and says when it looks at all there is', () => {
    expect(citeText({ ...cite, known: Infinity }, pinned, today, ukrainian)).toBe(
      '«Umerov meets Foreign Minister Fidan». Parley: Umerov in Ankara, з усім, що відомо. ' +
        `${pinned} (дата звернення: 23 листопада 2026 року).`,
    );
  });

  it('is one line', () => {
    expect(citeText({ ...cite, title: 'a\r\n\u2028b\u0000' }, pinned, today, english)).toMatch(
      /^“a b”/,
    );
  });

  it('ends a sentence that is a title with the quotation mark', () => {
    expect(citeText({ ...cite, title: 'They met.' }, pinned, today, english)).toMatch(
      /^“They met”\. Parley/,
    );
    expect(citeText({ ...cite, title: 'They…' }, pinned, today, english)).toMatch(/^“They…”/);
  });
});

describe('the original sources', () => {
  const { vocabulary, events } = validate(raw).dataset!;
  const rowOf = (id: string, known: number) =>
    eventRow(
      events.find((event) => event.id === id)!,
      known,
      vocabulary,
    )!;

  it('stand in the order of their days, each with its address, and only those known then', () => {
    const early = rowOf('paris-6-january', day('2025-12-29'));
    const late = rowOf('paris-6-january', Infinity);
    const paris = 'https://www.brusselstimes.com/eu-affairs/1897806/';
    const [first, ...rest] = sourceLines([early], vocabulary, english);
    expect(first).toMatch(`The Brussels Times. about 29 December 2025. ${paris}`);
    expect(rest).toEqual([
      'Radio Svoboda. 1 January 2026. https://www.radiosvoboda.org/a/news-umerov-mzs-turchchyny-zustrich/33637941.html',
    ]);
    const all = sourceLines([late, early], vocabulary, ukrainian);
    expect(all.map((line) => line.split('. ').slice(0, 2).join(', '))).toEqual([
      'The Brussels Times, близько 29 грудня 2025 року',
      'Радіо Свобода, 1 січня 2026 року',
      'Інтерфакс-Україна, 3 січня 2026 року',
      'Президент України, 6 січня 2026 року',
      'УНН, 6 січня 2026 року',
    ]);
  });

  it('are each named once, and of very many only the first', () => {
    const rows = year.events.map((event) => eventRow(event, Infinity, year.vocabulary)!);
    const lines = sourceLines(rows, year.vocabulary, english);
    expect(lines).toHaveLength(61);
    expect(new Set(lines).size).toBe(61);
    expect(lines.at(-1)).toBe('+ 169 more sources');
    expect(sourceLines(rows, year.vocabulary, ukrainian).at(-1)).toBe('ще 169 джерел');
  });

  it('are called by their ids where nothing else is known of them', () => {
    const empty = { ...vocabulary, sources: new Map<string, never>() };
    const [line] = sourceLines([rowOf('paris-6-january', day('2025-12-29'))], empty, english);
    expect(line).toBe('brussels-times. about 29 December 2025');
    expect(sourceLines([], vocabulary, english)).toEqual([]);
  });
});
