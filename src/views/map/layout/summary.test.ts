import { describe, expect, it } from 'vitest';
import { labelWidth } from '../../../chart/label';
import type { PlaceCount } from '../../../engine/engine';
import { noStandings, totalOf, type Standings } from '../../../engine/standing';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords } from '../../../i18n/words';
import type { Place } from '../../../model/place';
import { transformOf } from './camera';
import { marksOf, treeOf } from './marks';
import {
  includesText,
  markLines,
  shorterLines,
  markSentence,
  pinLabel,
  pinSentence,
  placeLines,
  placeSentence,
  summarizeMap,
} from './summary';
import { tallyPlaces, type PlaceTally } from './tally';

const place = (id: string, en: string, uk: string): [string, Place] => [
  id,
  {
    id,
    name: new Map([
      ['en', en],
      ['uk', uk],
    ]),
    aliases: [],
    country: null,
    lat: 0,
    lon: 0,
    precision: 'city',
    radiusKm: null,
  },
];
const vocabulary = {
  places: new Map([place('ankara', 'Ankara', 'Анкара'), place('paris', 'Paris', 'Париж')]),
};
const at = (now: Partial<Standings>, sides: readonly string[] = []): PlaceCount => {
  const standings = { ...noStandings, ...now };
  const n = totalOf(standings);
  return { now: n, open: n, all: n, standings, sides, span: null };
};
const of = (now: number, open = now) => ({ now, open, all: open });
const aggregates = {
  places: new Map([
    ['paris', at({ planned: 1 })],
    ['ankara', at({ took: 1, planned: 1 }, ['tr', 'ua'])],
    ['none', at({ took: 3 })],
  ]),
  placeless: { byNature: of(2), notStated: of(1) },
};
const marks = (tallies: readonly PlaceTally[], unit = 1) =>
  marksOf(
    tallies,
    treeOf(tallies, unit, -169),
    transformOf({ zoom: 4, lat: 0, lon: 0 }, { width: 440, height: 300 }, -169),
    { unit, west: -169 },
  );
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);

describe('tallies', () => {
  it('tell what took place from plans, most events first', () => {
    expect(tallyPlaces(aggregates, vocabulary)).toMatchObject([
      { place: { id: 'ankara' }, now: 2, standings: { took: 1, planned: 1 }, sides: ['tr', 'ua'] },
      { place: { id: 'paris' }, now: 1, standings: { took: 0, planned: 1 } },
    ]);
  });
});

describe('sentences', () => {
  it('sum the map up', () => {
    expect(summarizeMap(aggregates, vocabulary, english)).toBe(
      'At 2 places: 1 event took place, 2 planned. Ankara (1, 1 planned) and Paris (1 planned). Without a place: 3.',
    );
    expect(summarizeMap(aggregates, vocabulary, ukrainian)).toBe(
      '2 місця: 1 подія відбулася, заплановано: 2. Анкара (1, заплановано: 1) і Париж (заплановано: 1). Без місця: 3.',
    );
  });

  it('write every number in the way of the language', () => {
    const many = {
      places: new Map([
        ['paris', at({ took: 1234 })],
        ['none', at({ took: 5678 })],
      ]),
      placeless: { byNature: of(5678), notStated: of(0) },
    };
    expect(summarizeMap(many, vocabulary, english)).toBe(
      'At 1 place: 1,234 events took place. Paris (1,234). Without a place: 5,678.',
    );
    expect(summarizeMap(many, vocabulary, ukrainian).replaceAll('\u00a0', ' ')).toBe(
      '1 місце: 1 234 події відбулися. Париж (1 234). Без місця: 5 678.',
    );
  });

  it('say when there is nothing', () => {
    const none = { places: new Map(), placeless: { byNature: of(0), notStated: of(0) } };
    expect(summarizeMap(none, vocabulary, english)).toBe('No event with a place.');
  });

  it('name a place with its counts', () => {
    const [ankara, paris] = tallyPlaces(aggregates, vocabulary);
    expect(placeSentence(ankara!, english)).toBe('Ankara: 1 event took place, 1 planned');
    expect(placeLines(ankara!, english, 200, false)).toEqual(['Ankara · 1, 1 planned']);
    expect(placeLines(paris!, english, 200, false)).toEqual(['Paris · 1 planned']);
    expect(placeLines(ankara!, english, 200, true)).toEqual(['Ankara · 1 planned']);
    const past = { ...ankara!, standings: { ...noStandings, took: 2 } };
    expect(placeLines(past, english, 200, true)).toEqual(['Ankara']);
    expect(pinLabel(marks([paris!]), 'left', english)).toBe('← Paris · 1 planned');
    expect(pinLabel([...marks([ankara!]), ...marks([paris!])], 'right', english)).toBe(
      '2 more places · 1, 2 planned →',
    );
  });

  it('keep a name beside many counts, on lines of their own or with the first of them', () => {
    const [ankara] = tallyPlaces(aggregates, vocabulary);
    const standings = { took: 3, planned: 1, postponed: 1, cancelled: 1, unconfirmed: 1 };
    const many = { ...ankara!, standings };
    expect(
      placeLines(many, english, 180, true).map((line) => line.replaceAll('\u00a0', ' ')),
    ).toEqual(['Ankara', '1 planned, 1 postponed,', '1 cancelled, 1 unconfirmed']);
    expect(pinLabel(marks([many]), 'left', english, 160)).toBe('← Ankara · 3');
    const plans = { ...many, standings: { ...standings, took: 0 } };
    expect(pinLabel(marks([plans]), 'left', english, 160)).toBe('← Ankara · 4');
  });

  it('cut long names to their room, and keep the count', () => {
    const [ankara] = tallyPlaces(aggregates, vocabulary);
    const name = new Map([['en', 'Llanfair'.repeat(600)]]);
    const long = { ...ankara!, place: { ...ankara!.place, name } };
    const [first, second] = placeLines(long, english, 160, false);
    expect([first, second]).toEqual([expect.stringMatching(/^Llanfair\S*…$/), '1, 1 planned']);
    expect(labelWidth(first!)).toBeLessThanOrEqual(160);
    const pin = pinLabel(marks([long]), 'left', english, 160);
    expect(pin).toMatch(/^← Llan\S*… · 1, 1 planned$/);
    expect(labelWidth(pin)).toBeLessThanOrEqual(160);
  });

  it('say that no city is stated for a country', () => {
    const [ankara] = tallyPlaces(aggregates, vocabulary);
    const country = { ...ankara!, place: { ...ankara!.place, precision: 'country' as const } };
    expect(placeSentence(country, english)).toBe(
      'Ankara: 1 event took place, 1 planned; city not stated',
    );
  });

  it('name the largest of several places that are drawn as one, and how many more there are', () => {
    const town = (id: string, now: number, planned = 0): PlaceTally => ({
      place: place(id, id, id)[1],
      ...at({ took: now, planned }),
    });
    const four = [town('Paris', 10), town('London', 6), town('Windsor', 1), town('Kent', 1)];
    const [small] = marks(four);
    expect(markLines(small!, english, 300)).toEqual([
      'Paris 10, London 6, Kent 1 + 1 more',
      'together 18',
    ]);
    expect(markLines(small!, english, 180)[0]).toBe('Paris 10, London 6 + 2 more');
    expect(markLines(small!, ukrainian, 180)[0]).toBe('Paris 10, London 6 + ще 2');
    expect(markLines(small!, english, 120)[0]).toBe('Paris 10 + 3 more');
    for (const room of [120, 180, 300]) {
      for (const line of markLines(small!, english, room)) {
        expect(labelWidth(line)).toBeLessThanOrEqual(room);
      }
    }
    // The sum stands in the disc; two names with their counts have said it.
    expect(markLines(marks(four, 4)[0]!, english, 300)).toHaveLength(1);
    expect(markLines(marks(four.slice(0, 2))[0]!, english, 300)).toEqual(['Paris 10, London 6']);
    const planned = marks([town('Paris', 10, 1), town('Kent', 2)], 4)[0]!;
    expect(markLines(planned, english, 300)).toEqual(['Paris 10, Kent 2', '1 planned']);
    // Of those that a filter leaves one, it alone is named.
    const filtered = marks([four[0]!, { ...four[1]!, ...at({}), open: 6, all: 6 }])[0]!;
    expect(markLines(filtered, english, 300)).toEqual(['Paris · 10']);
    const venues = ['a', 'b', 'c', 'd'].map((id) => town(id, 1));
    expect(markLines(marks(venues, 6)[0]!, english, 300)).toEqual(['a, b, c + 1 more']);
    // Where that finds no room, less is said, but never a cut number.
    expect(shorterLines(small!, english)).toEqual([
      ['Paris 10 + 3 more', 'together 18'],
      ['Paris 10 + 3 more'],
    ]);
    expect(shorterLines(marks(four, 4)[0]!, english)).toEqual([['Paris 10 + 3 more']]);
    expect(markSentence(small!, english, true)).toBe(
      'Paris 10, London 6, Kent 1 + 1 more: together 18 events took place; drawn as one, Enter zooms in until they part',
    );
    // What is heard is what is seen.
    for (const room of [120, 180, 300]) {
      const lines = markLines(small!, english, room);
      const said = markSentence(small!, english, true, lines);
      expect(said.replaceAll(':', '')).toContain(lines.join(' '));
    }
    expect(markSentence(filtered, english, true)).toMatch(/^Paris: 10 events took place; /);
    expect(markSentence(small!, english, false)).toContain('Enter lists them');
    expect(pinLabel([small!], 'left', english, 200)).toBe('← Paris 10, London 6 + 2 more');
    expect(pinSentence([small!], english, 180)).toMatch(
      /^Paris 10, London 6 \+ 2 more: together 18/,
    );
    const rome = marks([town('Rome', 3)])[0]!;
    expect(pinSentence([small!, rome], english, 180)).toMatch(
      /^5 more places · 21: Paris 10.* and Rome: 3 events took place; outside the view/,
    );
  });

  it('say which places a country in the filter brings along', () => {
    const inTurkiye = (id: string, precision: 'city' | 'country'): PlaceTally => ({
      place: { ...place(id, id, id)[1], country: 'TR', precision },
      ...at({ took: 1 }),
    });
    const tallies = [inTurkiye('Ankara', 'city'), inTurkiye('Türkiye', 'country')];
    const known = { places: new Map(tallies.map((each) => [each.place.id, each.place])) };
    const said = (include: readonly string[]) =>
      includesText({ include, exclude: [] }, tallies, known, english);
    expect(said(['Türkiye'])).toBe('Türkiye includes Ankara');
    expect(said(['Ankara'])).toBeNull();
    expect(said(['none'])).toBeNull();
    expect(includesText(null, tallies, known, english)).toBeNull();
  });
});
