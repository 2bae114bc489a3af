import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { eventRow } from '../../engine/rows';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { createWords } from '../../i18n/words';
import { asText, eventLine, knownText, publishers, type Shared } from './text';

const dataset = validate(raw).dataset!;
const records = new Map(dataset.events.map((record) => [record.id, record]));
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);
const day = (text: string) => Date.parse(`${text}T00:00Z`);

const rowsOn = (known: number, ids: readonly string[]) =>
  ids.map((id) => eventRow(records.get(id)!, known, dataset.vocabulary)!);
const shared = (known: number, ids: readonly string[], more: Partial<Shared> = {}): Shared => ({
  headline: 'A headline',
  sentence: null,
  rows: rowsOn(known, ids),
  vocabulary: dataset.vocabulary,
  known,
  today: day('2026-03-03'),
  link: 'https://parley.example/?known=2026-01-01&lang=en',
  ...more,
});
const newYear = day('2026-01-01');
const line = (id: string, words = english, known = newYear) => {
  const of = shared(known, [id]);
  return eventLine(of.rows[0]!, of, words);
};

describe('an event in one line', () => {
  it.each([
    [
      'umerov-fidan',
      '1 January 2026 · Ankara · Meeting: Umerov and Fidan · held · Radio Svoboda, TRT World, Ukrinform, and RBC-Ukraine',
    ],
    [
      'trump-zelenskyy-florida',
      '28 or 29 December 2025 · Florida (city not stated) · Meeting: Trump and Zelenskyy · held · WION, Anadolu (via MENAFN), The Brussels Times, Underlines, and Radio Svoboda',
    ],
    [
      'us-ukraine-teams',
      'next week (29 December 2025 – 11 January 2026) · place not stated · Talks: US team and Ukrainian team · planned · Radio Svoboda',
    ],
    [
      'zelenskyy-address',
      '1 January 2026 · Statement: Evening address: exchanges the key topic · held · Radio Svoboda and Ukrinform',
    ],
  ])('%s in English', (id, text) => expect(line(id)).toBe(text));

  it.each([
    [
      'umerov-kalin',
      '1 січня 2026 року · Туреччина (місто не вказано) · Зустріч: Умєров і Калин · відбулося · Радіо Свобода, РБК-Україна, TRT World і Укрінформ',
    ],
    [
      'us-ukraine-teams',
      'наступного тижня (29 грудня 2025 року – 11 січня 2026 року) · місце не вказано · Переговори: Команда США і Команда України · заплановано · Радіо Свобода',
    ],
    [
      'macron-statement',
      '29 грудня 2025 року · Заява: Макрон про прогрес щодо гарантій безпеки · відбулося · The Brussels Times і Радіо Свобода',
    ],
  ])('%s in Ukrainian', (id, text) => expect(line(id, ukrainian)).toBe(text));

  it('does not call a place of talks missing for a call', () => {
    expect(line('leaders-call')).not.toContain('place');
  });

  it('tells of a plan whose day has passed that nobody reported its outcome', () => {
    expect(line('us-ukraine-teams', english, Infinity)).toContain(
      ' · planned, outcome not reported · ',
    );
  });

  it('is one line whatever the names are', () => {
    const name = new Map([['en', 'A\nB\t\u2028C']]);
    const actors = new Map(
      [...dataset.vocabulary.actors].map(([id, actor]) => [id, { ...actor, name, short: null }]),
    );
    const of = shared(newYear, ['umerov-fidan'], {
      vocabulary: { ...dataset.vocabulary, actors },
    });
    expect(eventLine(of.rows[0]!, of, english)).toContain('Meeting: A B C and A B C ·');
  });

  it('names actors and sources by their ids where there is nothing else', () => {
    const empty = new Map<string, never>();
    const vocabulary = { ...dataset.vocabulary, actors: empty, sources: empty, places: empty };
    const of = shared(newYear, ['umerov-fidan'], { vocabulary });
    expect(eventLine(of.rows[0]!, of, english)).toBe(
      '1 January 2026 · ankara · Meeting: umerov and fidan · held · radio-svoboda, trt-world, ukrinform, and rbc-ukraine',
    );
  });
});

describe('the text', () => {
  it('begins with the headline and ends with the day and the link', () => {
    const of = shared(newYear, ['macron-statement', 'umerov-on-fidan'], { sentence: 'A filter' });
    expect(asText(of, english).split('\n')).toEqual([
      'A headline',
      'A filter',
      '',
      '29 December 2025 · Statement: Macron: progress on security guarantees · held · The Brussels Times and Radio Svoboda',
      '1 January 2026 · Statement: Umerov posts about the Fidan meeting · held · Radio Svoboda and RBC-Ukraine',
      '',
      'As known on 1 January 2026',
      'https://parley.example/?known=2026-01-01&lang=en',
    ]);
  });

  it('says the filter once where the headline begins with it', () => {
    const of = shared(newYear, [], { sentence: 'A head.' });
    expect(asText(of, ukrainian)).toBe(
      `A headline\n\nЖодної події.\n\nСтаном на 1 січня 2026 року\n${of.link}`,
    );
  });

  it('names the reader’s own day where all that is known is shown', () => {
    expect(knownText(shared(Infinity, []), english)).toBe('As known today, 3 March 2026');
    expect(knownText(shared(Infinity, []), ukrainian)).toBe(
      'Станом на сьогодні, 3 березня 2026 року',
    );
  });
});

describe('the publishers', () => {
  it('stand once each, and only those who had reported by then', () => {
    const of = shared(newYear, ['umerov-fidan', 'umerov-kalin']);
    expect(publishers(of.rows, of, english)).toEqual([
      'Radio Svoboda',
      'TRT World',
      'Ukrinform',
      'RBC-Ukraine',
    ]);
    const latest = shared(Infinity, ['umerov-fidan', 'umerov-kalin']);
    expect(publishers(latest.rows, latest, english).length).toBeGreaterThan(4);
  });
});
