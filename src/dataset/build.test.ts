import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../model/resolve';
import { fileText, fileWith } from '../testing/fixtures';
import { validate } from './validate';

const read = (text: string) => {
  const { dataset } = validate(JSON.parse(text));
  if (!dataset) throw new Error('no dataset');
  return dataset;
};
const day = (text: string) => Date.parse(`${text}T00:00Z`);

describe('a dataset', () => {
  const dataset = read(fileText);

  it('has null for what is absent', () => {
    expect(dataset).toMatchObject({ lede: null, description: null, license: null });
    expect(dataset.vocabulary.sources.get('agency')).toEqual({
      id: 'agency',
      publisher: new Map([['en', 'The Agency']]),
      title: null,
      url: null,
      published: null,
      language: null,
    });
    expect(dataset.vocabulary.actors.get('team')).toMatchObject({
      short: null,
      side: null,
      title: [],
    });
    expect(dataset.vocabulary.places.get('town')).toMatchObject({ aliases: [], radiusKm: null });
    expect(dataset.briefings[0]?.steps[0]?.note).toBeNull();
  });

  it('lets a title hold through the last day of its end', () => {
    const [title] = dataset.vocabulary.actors.get('anna')?.title ?? [];
    expect(title).toMatchObject({ from: day('2025-03-01'), to: day('2026-01-01') });
    const open = read(fileWith('"from": "2025-03", "to": "2025-12-31"', '"text": { "en": "M" }'));
    expect(open.vocabulary.actors.get('anna')?.title[0]).toMatchObject({
      from: -Infinity,
      to: Infinity,
    });
  });

  it('keeps when and the words for it as one field', () => {
    const [plan, date] = dataset.events[0]?.reports ?? [];
    expect(plan?.says.when).toMatchObject({
      when: { edtf: '2026-01' },
      said: new Map([['en', 'in January']]),
    });
    expect(plan?.says).not.toHaveProperty('said');
    expect(date?.says).toEqual({
      when: { when: expect.objectContaining({ edtf: '2026-01-02' }), said: null },
    });
    expect(date).toMatchObject({
      at: '¶2',
      disputes: ['when'],
      without: { participants: [], topics: [] },
    });
  });

  it('leaves a role open that no report names', () => {
    expect(dataset.events[0]?.reports[0]?.says.participants).toEqual([
      { actor: 'anna', role: 'party' },
      { actor: 'team', role: null },
    ]);
  });

  it('has no key in says that is not said', () => {
    const plain = read(fileWith('"says": { "when": "2026-01-02" }', '"says": {}'));
    expect(plain.events[0]?.reports[1]?.says).toEqual({});
    const none = read(fileWith(', "says": { "when": "2026-01-02" }', ''));
    expect(none.events[0]?.reports[1]?.says).toEqual({});
  });
});

describe('the day of a report', () => {
  const second = (text: string) => read(text).events.find(({ id }) => id === 'second')?.reports[0];
  const says = '"says": { "title": { "en": "Second" }, "when": "2026-01-05", "status": "held" }';

  it('is the stated one', () => {
    const text = fileWith(says, `"known": "2026-01-09", ${says}`);
    expect(second(text)).toMatchObject({ known: day('2026-01-09'), inferred: false });
    const about = fileWith(says, `"known": "2026-01-09", "inferred": true, ${says}`);
    expect(second(about)).toMatchObject({ known: day('2026-01-09'), inferred: true });
  });

  it('is else that of its source', () => {
    const text = fileWith(`"agency", ${says}`, `"paper", ${says}`);
    expect(second(text)).toMatchObject({ known: day('2026-01-02'), inferred: false });
  });

  it('is else inferred, the last day of what was held', () => {
    expect(second(fileText)).toMatchObject({ known: day('2026-01-05'), inferred: true });
    const span = fileText.replace('"2026-01-05"', '"2026-01-05/2026-01-07"');
    expect(second(span)).toMatchObject({ known: day('2026-01-07'), inferred: true });
    const timed = fileText.replace('"2026-01-05"', '"2026-01-05T10:00"');
    expect(second(timed)).toMatchObject({ known: day('2026-01-05'), inferred: true });
  });

  it('is that of what an earlier report said was held, but not of what one disputes', () => {
    const more = (fields: string) =>
      read(
        fileWith(`{ "source": "agency", ${says} }`, `{ "source": "agency", ${says} }, ${fields}`),
      ).events[1]?.reports.at(-1);
    const place = '{ "source": "agency", "says": { "place": "town" } }';
    const dispute =
      '{ "source": "agency", "disputes": ["when"], "says": { "when": "2026-01-06" } }';
    expect(more(place)).toMatchObject({ known: day('2026-01-05') });
    expect(more(dispute)).toMatchObject({ known: day('2026-01-06') });
    expect(more(`${dispute}, ${place}`)).toMatchObject({ known: day('2026-01-05') });
  });

  it.each([
    ['"status": "held"', '"status": "planned"'],
    ['"when": "2026-01-05", ', ''],
    ['"when": "2026-01-05"', '"when": "2026-01-05/.."'],
  ])('is else that of the dataset: %s → %s', (from, to) => {
    expect(second(fileWith(from, to))).toMatchObject({
      known: day('2026-01-01'),
      inferred: true,
    });
  });

  it('is else before every day', () => {
    const text = fileWith('"status": "held"', '"status": "planned"');
    expect(second(text.replace('  "defaultKnown": "2026-01-01",\n', ''))).toMatchObject({
      known: -Infinity,
      inferred: true,
    });
  });

  describe('where it is not stated', () => {
    const title = '"title": { "en": "T" }';
    const place = '"place": "town"';
    /** The days of an event's reports, each a source, perhaps a stated day, and what it says. */
    const known = (...reports: (readonly [source: string, known: string, says: string])[]) => {
      const list = reports.map(
        ([source, stated, says]) =>
          `{ "source": "${source}", ${stated && `"known": "${stated}", `}"says": { ${says} } }`,
      );
      const text = fileWith(`{ "source": "agency", ${says} }`, list.join(', '));
      const { dataset, issues } = validate(JSON.parse(text));
      expect(issues).toEqual([]);
      return dataset!.events[1]!.reports.map(
        (report) =>
          new Date(report.known).toISOString().slice(0, 10) + (report.inferred ? ' about' : ''),
      );
    };
    const held = `${title}, "when": "2026-01-01", "status": "held"`;

    it('is never before the first day that is, whatever was inferred', () => {
      expect(known(['agency', '2026-01-05', held], ['agency', '', place])).toEqual([
        '2026-01-05',
        '2026-01-05 about',
      ]);
      expect(known(['agency', '', place], ['agency', '2026-01-05', held])).toEqual([
        '2026-01-05 about',
        '2026-01-05',
      ]);
      expect(known(['agency', '', held], ['paper', '', `${title}, ${place}`])).toEqual([
        '2026-01-02 about',
        '2026-01-02',
      ]);
    });

    it('may be after it', () => {
      const after = '"when": "2026-01-09", "status": "held"';
      expect(known(['agency', '2026-01-05', title], ['agency', '', after])).toEqual([
        '2026-01-05',
        '2026-01-09 about',
      ]);
    });

    it('is that of the source, which an event without a title yet cannot have begun on', () => {
      expect(known(['agency', '2026-01-05', held], ['paper', '', `${title}, ${place}`])).toEqual([
        '2026-01-05',
        '2026-01-02',
      ]);
      expect(known(['agency', '2026-01-05', held], ['paper', '', place])).toEqual([
        '2026-01-05',
        '2026-01-05 about',
      ]);
      expect(known(['agency', '2026-01-01', held], ['paper', '', place])).toEqual([
        '2026-01-01',
        '2026-01-02',
      ]);
    });
  });

  it('keeps the event of a first dated report with a title, whatever comes without a day', () => {
    const undated = fc.record({
      source: fc.constantFrom('paper', 'agency'),
      says: fc.constantFrom(
        {},
        { place: 'town' },
        { when: '2025-12-25', status: 'held' },
        { title: { en: 'U' }, when: '2026-01-09', status: 'held' },
      ),
    });
    const opening = { source: 'agency', known: '2025-12-28', says: { title: { en: 'T' } } };
    fc.assert(
      fc.property(fc.array(undated), fc.array(undated), (before, after) => {
        const file = JSON.parse(fileText) as { events: unknown };
        file.events = [{ id: 'second', reports: [...before, opening, ...after] }];
        const { dataset, issues } = validate(file);
        expect(issues).toEqual([]);
        for (const { known } of dataset!.events[0]!.reports) {
          expect(known).toBeGreaterThanOrEqual(day('2025-12-28'));
        }
        expect(resolve(dataset!.events[0]!, day('2025-12-28'))?.title).toBeTruthy();
      }),
    );
  });

  it('decides which report comes first and needs the title', () => {
    const early = fileWith('"known": "2026-01-03"', '"known": "2025-12-01"');
    expect(validate(JSON.parse(early)).issues).toContainEqual(
      expect.objectContaining({ code: 'no-title', at: 'events[0].reports[1]', value: 'first' }),
    );
    const same = fileWith('"known": "2026-01-03"', '"known": "2025-12-29"');
    expect(validate(JSON.parse(same)).issues).toEqual([]);
  });
});
