import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, record, recordArbitrary, reportArbitrary } from '../testing/records';
import { sameInterval } from '../time/interval';
import { scalarFields, type EventRecord, type Report, type ScalarField, type When } from './event';
import { knownDays, resolve, roleOf, type Claim, type ResolvedEvent } from './resolve';
import { sameText, type Localized } from './text';

// Knowledge days on, before, between and after the days of the reports.
const knownArbitrary = fc.oneof(
  fc.integer({ min: -1, max: 5 }).map(dayAt),
  fc.constantFrom(dayAt(2.5), Infinity, -Infinity),
);

/** Whether two values of a field are the same statement. */
function same(field: ScalarField, a: unknown, b: unknown): boolean {
  if (field === 'when') {
    type W = NonNullable<Report['says']['when']>;
    return sameInterval((a as W).when, (b as W).when);
  }
  if (field === 'title' || field === 'summary') return sameText(a as Localized, b as Localized);
  return a === b;
}

/** Every value of a claim with its supporters: accepted, alternatives, history. */
const valuesOf = <T>(claim: Claim<T> | null) =>
  claim ? [claim, ...claim.alternatives, ...claim.history] : [];

/** Every member of a set field, also those taken out. */
const membersOf = (event: ResolvedEvent | null, field: 'participants' | 'topics') =>
  event ? [...event[field].present, ...event[field].removed] : [];

const knownReports = ({ reports }: EventRecord, known: number) =>
  [...reports.entries()].filter(([, report]) => report.known <= known);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** The same, with every report index put through `to`. */
function reindex(value: unknown, to: (index: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => reindex(item, to));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'supporters') return [key, (inner as number[]).map(to)];
      return [key, key === 'by' ? to(inner as number) : reindex(inner, to)];
    }),
  );
}

/** A date said of no clock takes that of the next one who names it; every other value stays what it was. */
function merged(field: ScalarField, held: unknown, said: unknown): unknown {
  if (field !== 'when') return held;
  const [a, b] = [held as When, said as When];
  return a.when.offset === null && b.when.offset !== null ? { ...a, when: b.when } : a;
}

/**
 * The values of a field in the plainest way from the words of the contract, each with the reports that say it.
 * The sources of an alternative are looked up anew each time; nothing is kept but what every one said last.
 */
function claimInWords(event: EventRecord, field: ScalarField, known: number) {
  type Value = { value: unknown; supporters: number[] };
  const state = { accepted: null as Value | null, against: [] as Value[], past: [] as Value[] };
  const last = new Map<string, unknown>();
  const order = knownDays(event)
    .filter((day) => day <= known)
    .flatMap((day) => [...event.reports.keys()].filter((i) => event.reports[i]!.known === day));
  for (const i of order) {
    const { says, source, disputes } = event.reports[i]!;
    const said = says[field];
    if (said === undefined) continue;
    last.set(source, said);
    const holds = ({ value, supporters }: Value) =>
      supporters.some((j) => same(field, last.get(event.reports[j]!.source), value));
    state.past.push(...state.against.filter((other) => !holds(other)));
    state.against = state.against.filter(holds);
    const equal = [state.accepted, ...state.against].find(
      (standing) => standing && same(field, standing.value, said),
    );
    const stated = { value: said, supporters: [i] };
    if (equal) {
      equal.supporters.push(i);
      equal.value = merged(field, equal.value, said);
    } else if (!state.accepted) state.accepted = stated;
    else if (disputes.includes(field)) state.against.push(stated);
    else {
      state.past.push(state.accepted);
      state.accepted = stated;
    }
  }
  return state;
}

describe('resolve, over any record', () => {
  it('folds every field of one value as the words say', () => {
    fc.assert(
      fc.property(recordArbitrary, knownArbitrary, (event, known) => {
        const resolved = resolve(event, known);
        const reports = ({ supporters }: { readonly supporters: readonly number[] }) => supporters;
        for (const field of scalarFields) {
          const { accepted, against, past } = claimInWords(event, field, known);
          const claim: Claim<unknown> | null = resolved?.[field] ?? null;
          expect(claim?.supporters).toEqual(accepted?.supporters);
          expect(claim?.alternatives.map(reports) ?? []).toEqual(against.map(reports));
          expect(claim?.history.map(reports) ?? []).toEqual(past.map(reports));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not let a report known later change an earlier view', () => {
    const later = fc.array(reportArbitrary, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(recordArbitrary, later, fc.integer({ min: -1, max: 4 }), (event, more, day) => {
        const known = dayAt(day);
        const added = more.map((report, i) => ({ ...report, known: dayAt(day + 1 + i) }));
        expect(resolve({ ...event, reports: [...event.reports, ...added] }, known)).toEqual(
          resolve(event, known),
        );
        // Nor does it matter where in the file it stands.
        const early = { ...event, reports: [...added, ...event.reports] };
        const shifted = reindex(resolve(early, known), (index) => index - added.length);
        expect(shifted).toEqual(resolve(event, known));
      }),
    );
  });

  it('names for every value only reports that say it, known by then, each once', () => {
    fc.assert(
      fc.property(recordArbitrary, knownArbitrary, (event, known) => {
        const resolved = resolve(event, known);
        const isNamed = (supporters: readonly number[], says: (report: Report) => boolean) => {
          expect(supporters.length).toBeGreaterThan(0);
          expect(new Set(supporters).size).toBe(supporters.length);
          for (const index of supporters) {
            expect(event.reports[index]!.known).toBeLessThanOrEqual(known);
            expect(says(event.reports[index]!)).toBe(true);
          }
        };
        for (const field of scalarFields) {
          for (const { value, supporters } of valuesOf<unknown>(resolved?.[field] ?? null)) {
            isNamed(supporters, ({ says }) => {
              const said = says[field];
              return said !== undefined && same(field, said, value);
            });
          }
        }
        for (const { id, supporters, role } of membersOf(resolved, 'participants')) {
          const says = ({ says }: Report, named?: string) =>
            (says.participants ?? []).some((p) => p.actor === id && (!named || p.role === named));
          isNamed(supporters, (report) => says(report));
          for (const past of valuesOf(role)) isNamed(past.supporters, (r) => says(r, past.value));
        }
        for (const { id, supporters } of membersOf(resolved, 'topics')) {
          isNamed(supporters, ({ says }) => (says.topics ?? []).includes(id));
        }
      }),
    );
  });

  it('holds every value ever said, in support, alternatives, history or among those removed', () => {
    fc.assert(
      fc.property(recordArbitrary, knownArbitrary, (event, known) => {
        const resolved = resolve(event, known);
        for (const [index, { says }] of knownReports(event, known)) {
          for (const field of scalarFields) {
            if (says[field] === undefined) continue;
            const held = valuesOf<unknown>(resolved![field]).filter(({ supporters }) =>
              supporters.includes(index),
            );
            expect(held.map(({ value }) => same(field, value, says[field]))).toEqual([true]);
          }
          for (const { actor, role } of says.participants ?? []) {
            const members = membersOf(resolved, 'participants').filter(
              ({ id, supporters }) => id === actor && supporters.includes(index),
            );
            expect(members).toHaveLength(1);
            const roles = valuesOf(members[0]!.role).filter(
              ({ value, supporters }) => value === role && supporters.includes(index),
            );
            if (role) expect(roles).not.toEqual([]);
          }
          for (const topic of says.topics ?? []) {
            const members = membersOf(resolved, 'topics').filter(
              ({ id, supporters }) => id === topic && supporters.includes(index),
            );
            expect(members).toHaveLength(1);
          }
        }
      }),
    );
  });

  it('takes no value twice at the same time, and no member twice', () => {
    fc.assert(
      fc.property(recordArbitrary, knownArbitrary, (event, known) => {
        const resolved = resolve(event, known);
        if (!resolved) return;
        for (const field of scalarFields) {
          const claim: Claim<unknown> | null = resolved[field];
          const standing = claim ? [claim, ...claim.alternatives] : [];
          standing.forEach(({ value }, i) => {
            const equal = standing.filter((other) => same(field, other.value, value));
            expect(equal).toEqual([standing[i]]);
          });
        }
        for (const { present } of [resolved.participants, resolved.topics]) {
          expect(new Set(present.map(({ id }) => id)).size).toBe(present.length);
        }
      }),
    );
  });

  it('folds reports of one day in file order, wherever other days stand between them', () => {
    fc.assert(
      fc.property(recordArbitrary, knownArbitrary, (event, known) => {
        const days = knownDays(event);
        const order = days.flatMap((day) =>
          [...event.reports.keys()].filter((i) => event.reports[i]!.known === day),
        );
        const sorted = { ...event, reports: order.map((i) => event.reports[i]!) };
        expect(reindex(resolve(sorted, known), (index) => order[index]!)).toEqual(
          resolve(event, known),
        );
      }),
    );
  });

  it('gives the same twice, and leaves the record as it was', () => {
    fc.assert(
      fc.property(recordArbitrary, knownArbitrary, (event, known) => {
        const before = structuredClone(event);
        const frozen = deepFreeze(event);
        expect(resolve(frozen, known)).toEqual(resolve(frozen, known));
        expect(frozen).toEqual(before);
      }),
    );
  });

  it('is null before the first report and never after, and knows the day of the newest one', () => {
    fc.assert(
      fc.property(recordArbitrary, knownArbitrary, (event, known) => {
        const resolved = resolve(event, known);
        const days = event.reports.map((report) => report.known).filter((day) => day <= known);
        if (!days.length) expect(resolved).toBeNull();
        else expect(resolved?.knownFrom).toBe(Math.max(...days));
      }),
    );
  });

  it('changes on the days of its reports only', () => {
    fc.assert(
      fc.property(recordArbitrary, knownArbitrary, (event, known) => {
        const newest = knownDays(event)
          .filter((day) => day <= known)
          .at(-1);
        expect(resolve(event, known)).toEqual(newest === undefined ? null : resolve(event, newest));
      }),
    );
  });

  it('gives every member a role: the last one named, at first `party`', () => {
    fc.assert(
      fc.property(recordArbitrary, (event) => {
        for (const member of resolve(event, Infinity)!.participants.present) {
          const named = [...knownReports(event, Infinity)]
            .filter(([index]) => member.supporters.includes(index))
            .sort(([, a], [, b]) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))
            .flatMap(([, { says }]) => says.participants ?? [])
            .filter(({ actor, role }) => actor === member.id && role !== null);
          expect(roleOf(member)).toBe(named.at(-1)?.role ?? 'party');
        }
      }),
    );
  });
});

describe('knownDays', () => {
  it('lists each day of a report once, in order', () => {
    fc.assert(
      fc.property(recordArbitrary, (event) => {
        const days = knownDays(event);
        expect(new Set(days)).toEqual(new Set(event.reports.map(({ known }) => known)));
        days.slice(1).forEach((day, i) => expect(day).toBeGreaterThan(days[i]!));
      }),
    );
    expect(knownDays(record())).toEqual([]);
  });
});
