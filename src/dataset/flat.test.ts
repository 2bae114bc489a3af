import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '../../data/umerov-ankara.json';
import type { Dataset } from '../model/dataset';
import type { EventRecord, Report } from '../model/event';
import { render, type Localized } from '../model/text';
import { readTable, splitList, unescapeItem } from '../testing/flat';
import { synthesize } from '../testing/synthesize';
import { formatCsv, parseCsv } from './csv';
import { columns, eventTable } from './flat';
import { validate } from './validate';

const bundled = validate(raw).dataset!;
const day = (text: string) => Date.parse(`${text}T00:00Z`);

/** The reports of one language known on a day. A list that names nobody says the same as none. */
function inLanguage({ reports }: EventRecord, lang: string, known: number): Report[] {
  const one = (text: Localized) => new Map([[lang, render(text, lang).text]]);
  return reports
    .filter((report) => report.known <= known)
    .map((report) => {
      const { title, summary, when, participants, topics, ...rest } = report.says;
      return {
        ...report,
        says: {
          ...rest,
          ...(title && { title: one(title) }),
          ...(summary && { summary: one(summary) }),
          ...(when && { when: { ...when, said: when.said && one(when.said) } }),
          ...(participants?.length && { participants }),
          ...(topics?.length && { topics }),
        },
      };
    });
}

function expectBack({ events, vocabulary }: Dataset, lang: string, known: number) {
  const back = readTable(formatCsv(eventTable(events, vocabulary, lang, known)), lang);
  const then = events
    .map((record) => [record.id, inLanguage(record, lang, known)] as const)
    .filter(([, reports]) => reports.length);
  expect(back).toEqual(new Map(then));
}

/** The cells of the bundled table by column, for the reports of one event. */
function rowsOf(id: string, lang: string, known: number): Map<string, string>[] {
  const [names = [], ...rows] = eventTable(bundled.events, bundled.vocabulary, lang, known);
  return rows
    .map((row) => new Map(names.map((column, i) => [column, row[i]!])))
    .filter((row) => row.get('id') === id);
}

describe('the flat table', () => {
  it('begins with the columns of every flat file, in their order', () => {
    expect(columns.slice(0, 18).join(',')).toBe(
      'id,title,when,kind,mode,status,place,country,lat,lon,participants,topics,source,url,known,summary,side,disputes',
    );
  });

  it('has only what a report says', () => {
    const [first, second] = rowsOf('umerov-fidan', 'en', day('2026-01-01'));
    expect(first!.get('participants')).toBe('Rustem Umerov (party); Hakan Fidan (party)');
    expect(first!.get('side')).toBe('ua; tr');
    expect(first!.get('place')).toBe('Ankara');
    expect(first!.get('when')).toBe('');
    expect(second!.get('when')).toBe('2026-01-01');
    expect(second!.get('title')).toBe('');
    expect(second!.get('inferred')).toBe('1');
  });

  it('speaks the language asked for', () => {
    const [first] = rowsOf('umerov-fidan', 'uk', Infinity);
    expect(first!.get('participants')).toBe('Рустем Умєров (party); Хакан Фідан (party)');
    expect(first!.get('source')).toBe('Радіо Свобода');
  });

  it('leaves out what was not known on the day, and links to it', () => {
    expect(rowsOf('umerov-fidan', 'en', day('2026-01-01'))).toHaveLength(4);
    expect(rowsOf('umerov-fidan', 'en', day('2025-12-30'))).toEqual([]);
    const [row] = rowsOf('macron-statement', 'en', Infinity);
    expect(row!.get('links')).toBe('reports-on leaders-call; announces paris-6-january');
    const [alone] = eventTable(
      bundled.events.filter(({ id }) => id === 'macron-statement'),
      bundled.vocabulary,
      'en',
      Infinity,
    ).slice(1);
    expect(alone![columns.indexOf('links')]).toBe('');
  });

  it.each(['en', 'uk'])('of the bundled dataset comes back, in %s', (lang) => {
    for (const known of ['2025-12-28', '2025-12-30', '2026-01-01', '2026-01-06']) {
      expectBack(bundled, lang, day(known));
    }
    expectBack(bundled, lang, Infinity);
  });

  it('of any dataset comes back', () => {
    const options = { seed: fc.nat(), events: fc.integer({ min: 1, max: 12 }) };
    fc.assert(
      fc.property(fc.record(options), fc.integer({ min: 0, max: 10 }), (made, days) => {
        const dataset = synthesize(made);
        expectBack(dataset, 'uk', day('2025-01-01') + days * 86_400_000);
        expectBack(dataset, 'en', Infinity);
      }),
    );
  });

  it('survives names with semicolons, brackets, quotes and formulas', () => {
    const names = fc.string({ minLength: 1 }).filter((name) => name.trim() !== '');
    const base = synthesize({ seed: 5, events: 8 });
    fc.assert(
      fc.property(
        fc.oneof(names, fc.constantFrom('A; B (host)', '=1+1', 'C\\', '(party)')),
        (name) => {
          const actors = [...base.vocabulary.actors.values()].map((actor) => ({
            ...actor,
            name: new Map([['en', name]]),
          }));
          const vocabulary = {
            ...base.vocabulary,
            actors: new Map(actors.map((actor) => [actor.id, actor])),
          };
          expectBack({ ...base, vocabulary }, 'en', Infinity);
          const table = parseCsv(formatCsv(eventTable(base.events, vocabulary, 'en', Infinity)));
          const cells = table
            .slice(1)
            .flatMap((row) => splitList(row[columns.indexOf('participants')]!));
          const plain = cells.map((item) => unescapeItem(item.replace(/ \((\w+)\)$/, '')));
          expect(plain.every((item) => item === name)).toBe(true);
        },
      ),
    );
  });
});
