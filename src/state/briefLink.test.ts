import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLink, parseLink } from '../filters/codec';
import { emptyLink } from '../filters/filters';
import { linkArbitrary } from '../testing/links';
import { readStep, writeStep } from './briefLink';

const usual = Date.parse('2026-01-01T00:00Z');
const canonical = (search: string) => formatLink(parseLink(search).link);

describe('the link at a step', () => {
  it('is the step’s own where the address says nothing else', () => {
    const read = readStep('?lang=uk', '?who=umerov&known=2025-12-30');
    expect(formatLink(read.link)).toBe('?known=2025-12-30&who=umerov&lang=uk');
    expect(read.explored).toBe(false);
  });

  it('is the address’s own where the reader went on', () => {
    const read = readStep('?where=paris', '?who=umerov');
    expect(formatLink(read.link)).toBe('?where=paris');
    expect(read.explored).toBe(true);
  });

  it('names the day when everything was taken out of a step', () => {
    expect(writeStep(emptyLink, '?who=umerov', usual)).toBe('?known=2026-01-01');
    expect(writeStep(emptyLink, '', usual)).toBe('');
  });

  it('is not touched outside a briefing', () => {
    expect(writeStep(emptyLink, null, usual)).toBe('');
    expect(readStep('', null).link).toEqual(emptyLink);
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(linkArbitrary, linkArbitrary, (link, step) => {
        const own = formatLink(step);
        const search = writeStep(link, own, usual);
        const back = formatLink(readStep(search, own).link);
        const meant = formatLink({ ...link, data: null, lang: null, embed: null, unknown: [] });
        const plain = canonical(formatLink(link));
        expect([plain, canonical(formatLink({ ...link, known: usual }))]).toContain(back);
        if (meant !== '') expect(back).toBe(plain);
      }),
    );
  });
});
