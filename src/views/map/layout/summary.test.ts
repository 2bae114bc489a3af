import { describe, expect, it } from 'vitest';
import { labelWidth } from '../../../chart/label';
import type { EventRow, Tally } from '../../../engine/engine';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords } from '../../../i18n/words';
import type { Kind, Status } from '../../../model/event';
import type { Place } from '../../../model/place';
import { pinLabel, placeLabel, placeSentence, summarizeMap, trayText } from './summary';
import { tallyPlaces, tallyTray, withoutPlace } from './tally';

const claim = <T>(value: T | null) =>
  value === null ? null : { value, supporters: [0], alternatives: [], history: [] };
const row = (place: string | null, status: Status, kind: Kind = 'meeting'): EventRow => ({
  event: {
    id: `${place}-${status}-${kind}`,
    knownFrom: 0,
    title: null,
    summary: null,
    kind: claim(kind),
    mode: null,
    when: null,
    status: claim(status),
    place: claim(place),
    participants: { present: [], removed: [] },
    topics: { present: [], removed: [] },
  },
  contact: kind !== 'statement',
  heads: [],
  sides: ['ua', 'tr'],
  hull: null,
  reports: new Map(),
  sources: [],
  links: [],
});
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
const count = (now: number, open = now): Tally => ({ now, open, all: open });
const aggregates = {
  places: new Map([
    ['paris', count(1)],
    ['ankara', count(2)],
    ['none', count(3)],
  ]),
  map: {
    now: [
      row('ankara', 'held'),
      row('ankara', 'planned'),
      row('paris', 'planned'),
      row(null, 'held', 'call'),
      row(null, 'held', 'statement'),
      row(null, 'held', 'debrief'),
    ],
    ghosts: [],
  },
};
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);

describe('tallies', () => {
  it('tell held from planned, most events first', () => {
    expect(tallyPlaces(aggregates, vocabulary)).toMatchObject([
      { place: { id: 'ankara' }, now: 2, held: 1, planned: 1, sides: ['tr', 'ua'] },
      { place: { id: 'paris' }, now: 1, held: 0, planned: 1 },
    ]);
  });

  it('do not guess when there are too many events to look at', () => {
    const many = { ...aggregates, map: { now: null, ghosts: [] } };
    expect(tallyPlaces(many, vocabulary)[0]).toMatchObject({ now: 2, held: null, planned: null });
    expect(tallyTray(many)).toEqual({ now: 3, open: 3, byNature: null, notStated: null });
  });

  it('split what has no place by the reason', () => {
    expect(tallyTray(aggregates)).toEqual({ now: 3, open: 3, byNature: 2, notStated: 1 });
    expect(withoutPlace(aggregates)).toEqual([
      'null-held-call',
      'null-held-statement',
      'null-held-debrief',
    ]);
  });
});

describe('sentences', () => {
  it('sum the map up', () => {
    expect(summarizeMap(aggregates, vocabulary, english)).toBe(
      '3 events at 2 places: Ankara (2) and Paris (1). Without a place: 3.',
    );
    expect(summarizeMap(aggregates, vocabulary, ukrainian)).toBe(
      '3 події, 2 місця: Анкара (2) і Париж (1). Без місця: 3.',
    );
  });

  it('write every number in the way of the language', () => {
    const many = { places: new Map([['paris', count(1234)], ['none', count(5678)]]), map: { now: null, ghosts: [] } }; // prettier-ignore
    expect(summarizeMap(many, vocabulary, english)).toBe(
      '1,234 events at 1 place: Paris (1,234). Without a place: 5,678.',
    );
    expect(trayText(tallyTray(many), english)).toBe('Without a place: 5,678');
    expect(summarizeMap(many, vocabulary, ukrainian).replaceAll('\u00a0', ' ')).toBe(
      '1 234 події, 1 місце: Париж (1 234). Без місця: 5 678.',
    );
  });

  it('say when there is nothing', () => {
    const none = { places: new Map(), map: { now: [], ghosts: [] } };
    expect(summarizeMap(none, vocabulary, english)).toBe('No event with a place.');
    expect(trayText(tallyTray(none), english)).toBe('No event without a place');
  });

  it('name a place with its counts', () => {
    const [ankara, paris] = tallyPlaces(aggregates, vocabulary);
    expect(placeSentence(ankara!, english)).toBe('Ankara: 2 events, 1 of them planned');
    expect(placeLabel(ankara!, english)).toBe('Ankara · 2, 1 planned');
    expect(placeLabel(paris!, english)).toBe('Paris · 1 planned');
    expect(pinLabel([paris!], 'left', english)).toBe('← Paris · 1 planned');
    expect(pinLabel([ankara!, paris!], 'right', english)).toBe('2 more places · 3 →');
  });

  it('cut long names to their room, and keep the count', () => {
    const [ankara] = tallyPlaces(aggregates, vocabulary);
    const name = new Map([['en', 'Llanfair'.repeat(600)]]);
    const long = { ...ankara!, place: { ...ankara!.place, name } };
    const label = placeLabel(long, english, 160);
    expect(label).toMatch(/^Llanfair\S*… · 2, 1 planned$/);
    expect(labelWidth(label)).toBeLessThanOrEqual(160);
    expect(labelWidth(pinLabel([long], 'left', english, 160))).toBeLessThanOrEqual(160);
  });

  it('say that no city is stated for a country', () => {
    const [ankara] = tallyPlaces(aggregates, vocabulary);
    const country = { ...ankara!, place: { ...ankara!.place, precision: 'country' as const } };
    expect(placeSentence(country, english)).toBe(
      'Ankara (city not stated): 2 events, 1 of them planned',
    );
  });

  it('tell what the tray holds', () => {
    expect(trayText(tallyTray(aggregates), english)).toBe(
      'Without a place: 2 by nature (calls, statements) · 1 not stated',
    );
    expect(trayText({ now: 3, open: 3, byNature: null, notStated: null }, english)).toBe(
      'Without a place: 3',
    );
  });
});
