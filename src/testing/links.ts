import fc from 'fast-check';
import { linkKeys } from '../filters/codec';
import { dimensions, eachDimension, type ClauseKey } from '../filters/dimensions';
import {
  clause,
  languages,
  laneChoices,
  listOrders,
  netForms,
  noneId,
  panels,
  togetherKeys,
  type Clause,
  type Filters,
  type Link,
} from '../filters/filters';
import type { Vocabulary } from '../model/dataset';
import { isId } from '../model/id';
import { firstMoment, lastMoment } from '../time/calendar';
import { dayLength, type TimeWindow } from '../time/interval';

const noVocabulary: Vocabulary = {
  actors: new Map(),
  sides: new Map(),
  places: new Map(),
  topics: new Map(),
  sources: new Map(),
};

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });

/** Ids, often from a few so that they meet. */
export const idArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('umerov', 'fidan', 'kalin', 'ankara', '1', 'a-', 'constructor'),
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).filter(isId),
);

const clauseOf = (ids: fc.Arbitrary<string>): fc.Arbitrary<Clause | null> => {
  const list = fc.array(fc.oneof({ weight: 6, arbitrary: ids }, fc.constant(noneId)), {
    maxLength: 4,
  });
  return fc.tuple(list, list).map(([include, exclude]) => clause(include, exclude));
};

/** Starts of axis days: mostly near ours, in years of four digits, before year 1, and as far as there are dates. */
export const dayArbitrary: fc.Arbitrary<number> = fc
  .oneof(
    fc.integer({ min: 20_000, max: 21_000 }),
    fc.integer({
      min: Date.UTC(1000, 0, 1) / dayLength,
      max: Date.UTC(9999, 11, 30) / dayLength,
    }),
    fc.integer({ min: -800_000, max: -700_000 }),
    fc.integer({ min: firstMoment / dayLength, max: lastMoment / dayLength - 1 }),
  )
  .map((day) => day * dayLength);

const minute = 60_000;
const momentArbitrary = fc.oneof(
  dayArbitrary,
  fc
    .tuple(dayArbitrary, fc.integer({ min: 0, max: dayLength / minute - 1 }))
    .map(([day, minutes]) => day + minutes * minute),
);

/** Windows with two finite ends, on days or minutes. */
const boundedWindowArbitrary: fc.Arbitrary<TimeWindow> = fc
  .tuple(momentArbitrary, momentArbitrary)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const windowArbitrary: fc.Arbitrary<TimeWindow> = fc.oneof(
  boundedWindowArbitrary,
  momentArbitrary.map((start) => ({ start, end: Infinity })),
  momentArbitrary.map((end) => ({ start: -Infinity, end })),
);

const freeTextArbitrary = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
  .filter((text) => text.length > 0 && text.length <= 200);

const wellFormed = fc.string({ unit: 'binary', maxLength: 12 });

// A name that only looks otherwise than one of ours is taken for it.
const looksKnown = new RegExp(`(?<![a-z0-9_])(${linkKeys.join('|')})(?![a-z0-9_])`, 'i');

const unknownArbitrary = fc.array(
  fc.tuple(
    fc
      .oneof(
        wellFormed,
        fc.constantFrom('utm_source', '__proto__', 'constructor', '', 'whose', 'on'),
      )
      .filter((key) => !looksKnown.test(key.normalize('NFKC'))),
    wellFormed,
  ),
  { maxLength: 3 },
);

const filePathArbitrary = fc
  .array(fc.stringMatching(/^[\p{L}\d ._%&=?#+'-]{1,8}$/u), { minLength: 1, maxLength: 4 })
  .map((parts) => `/${parts.join('/')}`.trimEnd());

const integerOver = (low: number, high: number, by: number) =>
  fc.integer({ min: low * by, max: high * by }).map((n) => n / by);

const mapCameraArbitrary = fc.record({
  zoom: integerOver(0, 20, 100),
  lat: integerOver(-85, 85, 10_000),
  lon: integerOver(-180, 180, 10_000),
});

const on = fc.constant(true as const);

// The words of a dimension are the same in every dataset; the ids of others may be anything.
const idsOf = (key: ClauseKey): fc.Arbitrary<string> =>
  dimensions[key].name ? idArbitrary : fc.constantFrom(...dimensions[key].ids(noVocabulary).keys());

/** Valid filters, each dimension absent or not. */
const filtersArbitrary: fc.Arbitrary<Filters> = fc.record({
  known: maybe(fc.oneof(fc.constant('latest' as const), dayArbitrary)),
  when: maybe(windowArbitrary),
  certain: maybe(on),
  disputed: maybe(on),
  together: maybe(fc.subarray([...togetherKeys], { minLength: 1 })),
  q: maybe(freeTextArbitrary),
  ...eachDimension((key) => clauseOf(idsOf(key))),
});

/** Every valid link: what the codec must carry through an address unchanged. */
export const linkArbitrary: fc.Arbitrary<Link> = fc
  .tuple(
    filtersArbitrary,
    fc.record({
      data: maybe(filePathArbitrary),
      t: maybe(boundedWindowArbitrary),
      map: maybe(mapCameraArbitrary),
      lanes: maybe(fc.constantFrom(...laneChoices)),
      net: maybe(fc.constantFrom(...netForms)),
      list: maybe(fc.constantFrom(...listOrders)),
      ego: maybe(idArbitrary),
      show: maybe(fc.shuffledSubarray([...panels], { minLength: 1 })),
      lang: maybe(fc.constantFrom(...languages)),
      embed: maybe(on),
      unknown: unknownArbitrary,
    }),
  )
  .map(([filters, rest]) => ({ ...filters, ...rest }));
