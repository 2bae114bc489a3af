import { describe, expect, it } from 'vitest';
import { kinds } from '../model/event';
import { fileText, fileWith } from '../testing/fixtures';
import { issueCodes } from './issue';
import { locate, readJson } from './json';
import { validate } from './validate';

/** Reads a text as a file is read, its issues as `code at line:column value`. */
async function read(text: string) {
  const json = await readJson(text);
  if (!json.ok) throw new Error('not JSON');
  const { issues, ...rest } = validate(json.value);
  const located = await locate(text, issues);
  return {
    ...rest,
    issues: located,
    lines: located.map(({ code, at, line, column }) => `${code} ${at} ${line}:${column}`),
  };
}

// What is put in, and then what comes out: the issues, and what is refused.
const faults: readonly [from: string, to: string, lines: string[], refused?: number][] = [
  ['"parley": 1', '"parley": 2', ['version parley 2:13']],
  ['  "parley": 1,\n', '', ['missing parley 1:1']],
  ['"id": "small"', '"id": "Small"', ['bad-id id 3:9']],
  ['"id": "small"', '"id": "data"', ['reserved-id id 3:9']],
  ['"id": "small"', '"id": "none"', ['bad-id id 3:9']],
  ['"id": "small"', `"id": "${'x'.repeat(81)}"`, ['bad-id id 3:9']],
  ['{ "en": "A small dataset", "uk": "Малий набір" }', '{}', ['empty title 4:12']],
  ['"A small dataset"', '5', ['wrong-type title.en 4:20']],
  [
    '{ "en": "A small dataset", "uk": "Малий набір" }',
    '"A small dataset"',
    ['wrong-type title 4:12'],
  ],
  ['"uk": "Малий', '"українською": "Малий', ['bad-language title["українською"] 4:39']],
  ['"uk": "Малий', '"__proto__": "Малий', ['bad-language title.__proto__ 4:39']],
  ['"defaultKnown": "2026-01-01"', '"defaultKnown": "2026-02-30"', ['bad-day defaultKnown 5:19']],
  ['"defaultKnown"', '"__proto__"', ['unknown-key __proto__ 5:3']],
  ['"https://paper', '"javascript:alert(1)//paper', ['bad-url sources[0].url 7:65']],
  ['"https://paper.example/1"', '"https://"', ['bad-url sources[0].url 7:65']],
  ['"published": "2026-01-02"', '"published": "2026"', ['bad-day sources[0].published 7:105']],
  ['"The Paper"', '"The \\u202ePaper\\u0000"', ['hidden-characters sources[0].publisher.en 7:43']],
  ['paper.example/1', 'paper.example/\\u2066', ['hidden-characters sources[0].url 7:65']],
  ['"?who=anna"', '"?who=\\n"', ['hidden-characters briefings[0].steps[0].link 31:106']],
  ['"crew"', '"\\u202e\\u0000"', ['empty actors[1].aliases[0] 14:80']],
  [
    '"id": "agency"',
    '"id": "paper"',
    [
      'duplicate-id sources[1].id 8:13',
      'unknown-id events[0].reports[1].source 26:19',
      'unknown-id events[1].reports[0].source 28:47',
      'no-reports events[1].reports 28:34',
    ],
    2,
  ],
  ['"country": "UA" }]', '"country": "ua" }]', ['bad-country sides[0].country 10:67']],
  [
    '"kind": "person"',
    '"kind": "Person"',
    [
      'not-an-option actors[0].kind 12:29',
      'unknown-id events[0].reports[0].says.participants[0].actor 25:37',
    ],
    1,
  ],
  [
    '"memberOf": ["team"]',
    '"memberOf": ["crew", "team"]',
    ['unknown-id actors[0].memberOf[0] 12:78'],
  ],
  ['"memberOf": ["team"]', '"memberOf": "team"', ['wrong-type actors[0].memberOf 12:77']],
  [
    '"aliases": ["crew"]',
    '"memberOf": ["x", "anna"]',
    ['unknown-id actors[1].memberOf[0] 14:81', 'member-cycle actors[1].memberOf[1] 14:86'],
  ],
  ['"side": "ua"', '"side": "fr"', ['unknown-id actors[0].side 12:95']],
  ['"from": "2025-03"', '"from": "March"', ['bad-date actors[0].title[0].from 13:57']],
  ['"Q42"', '"42"', ['bad-wikidata actors[1].wikidata 14:101']],
  [
    '"lat": 50.5',
    '"lat": 95',
    ['out-of-range places[0].lat 17:71', 'unknown-id events[0].reports[0].says.place 24:71'],
    1,
  ],
  [
    '"lon": 30.5',
    '"lon": "30.5"',
    ['wrong-type places[0].lon 17:84', 'unknown-id events[0].reports[0].says.place 24:71'],
    1,
  ],
  ['"topics": [{', '"topics": [null, {', ['wrong-type topics[0] 19:14'], 1],
  [
    '"topics": [{ "id": "trade", "name": { "en": "Trade" } }]',
    '"topics": {}',
    ['wrong-type topics 19:13', 'unknown-id events[0].reports[0].says.topics[0] 25:97'],
  ],
  [
    '"known": "2025-12-29"',
    '"known": "29 December"',
    [
      'bad-day events[0].reports[0].known 22:37',
      'no-title events[0].reports[1] 26:7',
      'unknown-id events[1].links[0].event 29:47',
    ],
    1,
  ],
  [
    '"First"',
    '" "',
    [
      'empty events[0].reports[0].says.title.en 23:26',
      'no-title events[0].reports[0] 22:7',
      'unknown-id events[1].links[0].event 29:47',
    ],
    1,
  ],
  ['"kind": "meeting"', '"kind": null', ['wrong-type events[0].reports[0].says.kind 23:45']],
  ['"when": "2026-01"', '"when": "2026-13"', ['bad-date events[0].reports[0].says.when 23:64']],
  ['"when": "2026-01",', '', ['said-without-when events[0].reports[0].says.said 24:17']],
  [
    '"actor": "team"',
    '"actor": "crew"',
    ['unknown-id events[0].reports[0].says.participants[1].actor 25:75'],
  ],
  [
    '"role": "party"',
    '"role": "boss"',
    ['not-an-option events[0].reports[0].says.participants[0].role 25:53'],
  ],
  [
    '"disputes": ["when"]',
    '"disputes": ["topics", "when"]',
    ['disputes-set events[0].reports[1].disputes[0] 26:77'],
  ],
  [
    '"disputes": ["when"]',
    '"disputes": ["status", "wehn"]',
    ['disputes-unclear events[0].reports[1].disputes[1] 26:87'],
  ],
  [
    '"disputes": ["when"]',
    '"disputes": "when"',
    ['disputes-unclear events[0].reports[1].disputes 26:76'],
  ],
  ['"disputes": ["when"]', '"disputes": null', ['wrong-type events[0].reports[1].disputes 26:76']],
  [
    '"disputes": ["when"]',
    '"without": { "topics": ["x"] }',
    ['unknown-id events[0].reports[1].without.topics[0] 26:88'],
  ],
  ['"type": "follows"', '"type": "after"', ['not-an-option events[1].links[0].type 29:27']],
  ['"event": "first"', '"event": "second"', ['follows-cycle events[1].links[0] 29:17']],
  [
    '"link": "?who=anna"',
    '"link": "/actor/anna"',
    ['bad-link briefings[0].steps[0].link 31:106', 'empty briefings[0].steps 31:69'],
    1,
  ],
  [
    '"link": "?who=anna"',
    '"note": {}',
    [
      'empty briefings[0].steps[0].note 31:106',
      'missing briefings[0].steps[0].link 31:70',
      'empty briefings[0].steps 31:69',
    ],
    1,
  ],
];

describe('validate', () => {
  it('reads a file without a fault', async () => {
    expect(await read(fileText)).toMatchObject({ lines: [], loaded: 10, refused: 0, seen: 10 });
  });

  it.each(faults)('%s → %s', async (from, to, lines, refused = 0) => {
    const result = await read(fileWith(from, to));
    expect(result.lines).toEqual(lines);
    expect(result.refused).toBe(refused);
  });

  it('has every code that a file that is JSON can give in the table above', () => {
    const seen = new Set(faults.flatMap(([, , lines]) => lines.map((line) => line.split(' ')[0])));
    const elsewhere = ['syntax', 'not-a-dataset', 'repeated-key'];
    expect(issueCodes.filter((code) => !seen.has(code) && !elsewhere.includes(code))).toEqual([]);
  });

  it.each([[null], [[]], ['parley'], [1], [undefined]])('takes %j for no dataset', (value) => {
    expect(validate(value)).toMatchObject({
      dataset: null,
      issues: [{ code: 'not-a-dataset', at: '' }],
      seen: 0,
    });
  });

  it('says that a file has no events, and reads the rest', () => {
    const { dataset, issues } = validate({ parley: 1, id: 'x', title: { en: 'X' } });
    expect(dataset).toMatchObject({ id: 'x', events: [], lede: null, defaultKnown: null });
    expect(issues).toMatchObject([{ code: 'missing', at: 'events' }]);
  });

  it('takes names of built-in properties for plain text', async () => {
    const text = fileText.replaceAll('"anna"', '"constructor"').replaceAll('Town', '__proto__');
    const { dataset, lines } = await read(text);
    expect(lines).toEqual([]);
    expect(dataset?.vocabulary.actors.get('constructor')?.memberOf).toEqual(['team']);
    expect(dataset?.vocabulary.places.get('town')?.name.get('en')).toBe('__proto__');
  });

  it.each([
    ['"kind": "meeting"', '"kind": "party"', kinds.join(', ')],
    [
      '"disputes": ["when"]',
      '"disputes": ["x"]',
      'title, summary, kind, mode, when, status, place',
    ],
    ['"when": "2026-01"', '"when": "2026-05/2026-01"', 'backwards'],
    ['"side": "ua"', '"side": "fr"', 'sides'],
    ['"side": "ua"', '"side": 7', 'string'],
    ['"kind": "meeting"', '"kind": 7', 'string'],
    ['"lat": 50.5', '"lat": []', 'number'],
    ['{ "en": "Town" }', '7', 'text-by-language'],
  ])('says in what way: %s → %s', (from, to, detail) => {
    expect(validate(JSON.parse(fileWith(from, to))).issues[0]).toMatchObject({ detail });
  });

  it('shortens what it quotes', async () => {
    const { issues } = await read(fileWith('"kind": "meeting"', `"kind": "${'x'.repeat(999)}"`));
    expect(issues[0]?.value).toHaveLength(200);
  });

  it('keeps the first of two events with one id, whatever the second holds', async () => {
    const { dataset, lines } = await read(fileWith('"id": "second"', '"id": "first"'));
    expect(dataset?.events.map(({ reports }) => reports.length)).toEqual([2]);
    expect(lines).toEqual(['duplicate-id events[1].id 28:13']);
  });
});
