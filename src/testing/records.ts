import fc from 'fast-check';
import {
  kinds,
  modes,
  roles,
  scalarFields,
  statuses,
  type EventRecord,
  type Report,
  type Says,
  type When,
} from '../model/event';
import { hourLength, minuteLength } from '../time/calendar';
import { dayLength, type Interval } from '../time/interval';

/** The start of the nth day of the axis. */
export const dayAt = (n: number): number => n * dayLength;

/** An interval that fills whole days: from the nth on, `length` of them. */
export function days(n: number, length = 1, more: Partial<Interval> = {}): Interval {
  return {
    edtf: `day ${n} +${length}`,
    start: dayAt(n),
    end: dayAt(n + length),
    precision: 'day',
    uncertain: false,
    approximate: false,
    span: 'throughout',
    offset: null,
    ...more,
  };
}

/** The minute of day 1 that begins this hour of a clock so many minutes east of UTC; null for no clock named. */
export function hour(n: number, offset: number | null): Interval {
  const start = dayAt(1) + n * hourLength;
  const zone = offset === null ? '' : ` on ${offset}`;
  const more = { edtf: `hour ${n}${zone}`, precision: 'minute', offset } as const;
  return days(1, 1, { ...more, start, end: start + minuteLength });
}

/** A report that states `says`, from source `a` on day 0 unless `more` says otherwise. */
export function report(says: Says, more: Partial<Report> = {}): Report {
  return {
    source: 'a',
    at: null,
    known: dayAt(0),
    inferred: false,
    disputes: [],
    without: { participants: [], topics: [] },
    says,
    ...more,
  };
}

/** An event of these reports. */
export const record = (...reports: Report[]): EventRecord => ({ id: 'event', reports, links: [] });

// Few values in every pool, so that reports agree, dispute and repeat one another often.
const texts = ['one', 'two', 'three'].map((text) => new Map([['en', text]]));

const whenArbitrary: fc.Arbitrary<When> = fc.record({
  when: fc.constantFrom(
    days(1),
    days(2),
    days(1, 1, { edtf: 'another way to write day 1' }),
    days(1, 1, { uncertain: true, span: 'within' }),
    hour(15, null),
    hour(15, 120),
    hour(15, 0),
    days(0, 7, { span: 'within' }),
  ),
  said: fc.option(fc.constantFrom(...texts), { freq: 2 }),
});

const actor = fc.constantFrom('umerov', 'fidan', 'kalin', '__proto__');
const topic = fc.constantFrom('gas', 'grain', 'constructor');

const saysArbitrary: fc.Arbitrary<Says> = fc.record(
  {
    title: fc.constantFrom(...texts),
    summary: fc.constantFrom(...texts),
    kind: fc.constantFrom(...kinds.slice(0, 3)),
    mode: fc.constantFrom(...modes.slice(0, 3)),
    when: whenArbitrary,
    status: fc.constantFrom(...statuses.slice(0, 3)),
    place: fc.constantFrom('ankara', 'paris', 'florida'),
    participants: fc.array(
      fc.record({ actor, role: fc.option(fc.constantFrom(...roles.slice(0, 3))) }),
      { maxLength: 3 },
    ),
    topics: fc.array(topic, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Reports of a few sources over a few days, some of them known from the start. */
export const reportArbitrary: fc.Arbitrary<Report> = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  at: fc.constant(null),
  known: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 4 }).map(dayAt) },
    fc.constant(-Infinity),
  ),
  inferred: fc.boolean(),
  disputes: fc.subarray([...scalarFields]),
  without: fc.record({
    participants: fc.array(actor, { maxLength: 1 }),
    topics: fc.array(topic, { maxLength: 1 }),
  }),
  says: saysArbitrary,
});

/** Events of one to eight such reports, in any order of days. */
export const recordArbitrary: fc.Arbitrary<EventRecord> = fc
  .array(reportArbitrary, { minLength: 1, maxLength: 8 })
  .map((reports) => record(...reports));
