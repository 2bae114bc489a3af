import { createRandom } from './random';

/**
 * A small dataset file without a fault, as text: its lines are short and stay where they are, so that
 * tests can name the line and column of a fault they put in.
 */
export const fileText = `{
  "parley": 1,
  "id": "small",
  "title": { "en": "A small dataset", "uk": "Малий набір" },
  "defaultKnown": "2026-01-01",
  "sources": [
    { "id": "paper", "publisher": { "en": "The Paper" }, "url": "https://paper.example/1", "published": "2026-01-02" },
    { "id": "agency", "publisher": { "en": "The Agency" } }
  ],
  "sides": [{ "id": "ua", "name": { "en": "Ukraine" }, "country": "UA" }],
  "actors": [
    { "id": "anna", "kind": "person", "name": { "en": "Anna" }, "memberOf": ["team"], "side": "ua",
      "title": [{ "text": { "en": "Minister" }, "from": "2025-03", "to": "2025-12-31" }] },
    { "id": "team", "kind": "group", "name": { "en": "The team" }, "aliases": ["crew"], "wikidata": "Q42" }
  ],
  "places": [
    { "id": "town", "name": { "en": "Town" }, "country": "UA", "lat": 50.5, "lon": 30.5, "precision": "city" }
  ],
  "topics": [{ "id": "trade", "name": { "en": "Trade" } }],
  "events": [
    { "id": "first", "reports": [
      { "source": "paper", "known": "2025-12-29", "says": {
        "title": { "en": "First" }, "kind": "meeting", "when": "2026-01",
        "said": { "en": "in January" }, "status": "planned", "place": "town",
        "participants": [{ "actor": "anna", "role": "party" }, { "actor": "team" }], "topics": ["trade"] } },
      { "source": "agency", "at": "¶2", "known": "2026-01-03", "disputes": ["when"], "says": { "when": "2026-01-02" } }
    ] },
    { "id": "second", "reports": [{ "source": "agency", "says": { "title": { "en": "Second" }, "when": "2026-01-05", "status": "held" } }],
      "links": [{ "type": "follows", "event": "first" }] }
  ],
  "briefings": [{ "id": "tour", "title": { "en": "Tour" }, "steps": [{ "title": { "en": "One" }, "link": "?who=anna" }] }]
}
`;

/** {@link fileText} with its first `from` replaced by `to`. Throws where there is none, a mistake of the test. */
export function fileWith(from: string, to: string): string {
  if (!fileText.includes(from)) throw new Error(`the file has no ${from}`);
  return fileText.replace(from, () => to);
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const intruders: readonly string[] = [
  'null',
  'true',
  '0',
  '-1e309',
  '""',
  '" "',
  '"none"',
  '"__proto__"',
  '"2026-02-31"',
  '"2026-01-XX~/.."',
  '[]',
  '{}',
  '[null]',
  '[[[]]]',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":"x","toString":1}',
  '{"en":""}',
  '{"id":"anna"}',
  '"\\u0000\\ud800"',
  '"javascript:alert(1)"',
];

/**
 * A file's text, damaged in up to four places by chance, the same for the same seed: keys deleted,
 * renamed or repeated, values swapped for others, lists shuffled and doubled, and the text itself cut
 * short or overwritten. The result need not be JSON.
 */
export function mutate(text: string, seed: number): string {
  const random = createRandom(seed);
  const { below, chance, pick } = random;
  const root = JSON.parse(text) as Json;
  const change = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return;
    const keys = Object.keys(node);
    if (!keys.length) return;
    const key = pick(keys);
    const holder = node as { [key: string]: Json };
    const value = holder[key]!;
    if (typeof value === 'object' && value !== null && chance(0.8)) return change(value);
    const acts = [
      () => (Array.isArray(node) ? node.splice(Number(key), 1) : delete holder[key]),
      () => (holder[key] = JSON.parse(pick(intruders)) as Json),
      () => (holder[key] = structuredClone(holder[pick(keys)]!)),
      () => (Array.isArray(node) ? node.push(structuredClone(value)) : (holder[`${key}s`] = value)),
      () =>
        Array.isArray(node)
          ? node.reverse()
          : Object.defineProperty(node, '__proto__', {
              value,
              enumerable: true,
              writable: true,
              configurable: true,
            }),
    ];
    pick(acts)();
  };
  for (let i = below(4); i >= 0; i--) change(root);
  const damaged = JSON.stringify(root, null, pick([0, 1, 2]));
  if (chance(0.9)) return damaged;
  const at = below(damaged.length);
  if (chance(0.5)) return damaged.slice(0, at);
  const noise = Array.from({ length: 1 + below(8) }, () => String.fromCharCode(below(0x3000)));
  return damaged.slice(0, at) + noise.join('') + damaged.slice(at + noise.length);
}
