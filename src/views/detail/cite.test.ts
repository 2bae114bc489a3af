import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import en from '../../i18n/en.json';
import { createWords } from '../../i18n/words';
import { citeBibtex, escapeLatex, type Citation } from './cite';

const english = createWords('en', en);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const today = day('2026-11-23');
const pinned = 'https://example.org/umerov-ankara/event/umerov-fidan?known=2026-01-01&lang=en';
const cite: Citation = {
  type: 'event',
  id: 'umerov-fidan',
  title: 'Umerov meets Foreign Minister Fidan',
  dataset: { id: 'umerov-ankara', title: 'Umerov in Ankara' },
  known: day('2026-01-01'),
};

/** How deep the braces of a text nest at its end; NaN once a brace closes what none opened. */
const depth = (text: string): number =>
  [...text].reduce((n, sign) => {
    const next = sign === '{' ? n + 1 : sign === '}' ? n - 1 : n;
    return next < 0 ? NaN : next;
  }, 0);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('{', '}', '\\', '%', '\n', 'ї', '~', '"', '$', '@', '\ud800'),
  }),
);

describe('a citation as BibTeX', () => {
  it('is one entry', () => {
    expect(citeBibtex(cite, pinned, today, english)).toBe(
      [
        '@misc{umerov-ankara-umerov-fidan-2026-01-01,',
        '  title = {{Umerov meets Foreign Minister Fidan}},',
        `  howpublished = {\\url{${pinned}}},`,
        '  note = {Parley: Umerov in Ankara, as known on 1 January 2026},',
        '  year = {2026},',
        '  urldate = {2026-11-23}',
        '}',
      ].join('\n'),
    );
  });

  it('writes a year before year 1 as it is', () => {
    const known = Date.parse('-000043-03-15T00:00Z');
    const entry = citeBibtex({ ...cite, known }, pinned, today, english);
    expect(entry).toContain('umerov-fidan--0043-03-15,');
    expect(entry).toContain('as known on 15 March 44 BC');
    expect(entry).toContain('year = {-0043}');
  });

  it('takes the year of access where no day is looked at', () => {
    const entry = citeBibtex({ ...cite, known: Infinity }, pinned, day('2027-02-01'), english);
    expect(entry).toContain('@misc{umerov-ankara-umerov-fidan-latest,');
    expect(entry).toContain('year = {2027}');
  });

  it('escapes what LaTeX takes for commands, and keeps other letters', () => {
    expect(escapeLatex('50% of A_B & C#1 $x ~ ^ \\ Кáлин')).toBe(
      '50\\% of A\\_B \\& C\\#1 \\$x \\textasciitilde{} \\textasciicircum{} \\textbackslash{} Кáлин',
    );
    expect(escapeLatex('{')).toBe('\\textbraceleft{}');
  });

  it('has balanced braces and one entry of six lines whatever the title and the link', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, dataset, link) => {
        const entry = citeBibtex(
          { ...cite, title, dataset: { id: 'd', title: dataset } },
          `https://example.org/${link}`,
          today,
          english,
        );
        expect(depth(entry)).toBe(0);
        expect(entry.split(/\r\n|[\n\r\u2028\u2029]/)).toHaveLength(7);
        for (const line of entry.split('\n').slice(1, -1)) expect(depth(line)).toBe(0);
        expect(() => encodeURIComponent(entry)).not.toThrow();
      }),
    );
  });
});
