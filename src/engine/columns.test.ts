import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset';
import { kinds, statuses } from '../model/event';
import { knownDays, resolve } from '../model/resolve';
import { isTimed } from '../time/calendar';
import { dayAt, days, report } from '../testing/records';
import { synthesize } from '../testing/synthesize';
import { actor, datasetOf, participants, wholeFrame } from '../testing/talks';
import { noFilters } from '../filters/filters';
import { firstOf, widthOf, type Column } from './column';
import { columnsOf, versionsOn, type Columns } from './columns';
import { createLocalEngine } from './local';
import { aboutOf, eventRow } from './rows';
import { createTable } from './table';

const columnsFor = (dataset: Dataset): Columns => columnsOf(dataset, createTable(dataset));
const orNone = (ids: readonly string[]) => (ids.length ? ids : ['none']);
const valuesOf = (column: Column, row: number): string[] => {
  const first = firstOf(column, row);
  return [...column.codes.subarray(first, first + widthOf(column, row))].map(
    (code) => column.ids[code]!,
  );
};

const made = fc
  .record({ seed: fc.nat(), events: fc.integer({ min: 0, max: 25 }) })
  .map((options) => synthesize(options));

/** The pairs of sides of each event as known latest, by the ids of both. */
function pairsOf(sides: readonly string[]): string[] {
  const sorted = [...sides].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`));
}

describe('the columns of a dataset', () => {
  it('say of every version what resolving it on its first day says', () => {
    fc.assert(
      fc.property(made, (dataset) => {
        const { events, vocabulary } = dataset;
        const columns = columnsFor(dataset);
        const latest = events.map((record) => eventRow(record, Infinity, vocabulary)!);
        let row = 0;
        events.forEach((record, index) => {
          const first = knownDays(record);
          first.forEach((day, i) => {
            const event = resolve(record, day)!;
            const of = eventRow(record, day, vocabulary)!;
            const when = event.when?.value.when;
            expect({
              id: columns.ids[row],
              event: columns.event[row],
              known: [columns.knownFrom[row], columns.knownTo[row]],
              when: [columns.start[row], columns.end[row], columns.within[row], columns.timed[row]],
              contact: columns.contact[row],
              kind: kinds[columns.kind[row]!],
              status: statuses[columns.status[row]!],
              heads: columns.heads[row],
              sources: columns.sources[row],
              followed: columns.followed[row],
            }).toEqual({
              id: record.id,
              event: index,
              known: [day, first[i + 1] ?? Infinity],
              when: [
                when?.start ?? Infinity,
                when?.end ?? Infinity,
                Number(when?.span === 'within'),
                Number(Boolean(when && isTimed(when.precision))),
              ],
              contact: Number(of.contact),
              kind: event.kind?.value,
              status: event.status?.value,
              heads: of.heads.length,
              sources: of.sources.length,
              followed: Number(
                events.some(({ links }) =>
                  links.some((link) => link.type === 'follows' && link.event === record.id),
                ),
              ),
            });
            expect(valuesOf(columns.lanes.side, row)).toEqual(orNone(of.sides));
            expect(valuesOf(columns.lanes.actor, row)).toEqual(orNone(aboutOf(event, of.heads)));
            expect(valuesOf(columns.lanes.place, row)).toEqual([event.place?.value ?? 'none']);
            expect(valuesOf(columns.lanes.kind, row)).toEqual([event.kind?.value ?? 'none']);
            const own = pairsOf(of.sides).map((pair) =>
              Math.max(1, latest.filter(({ sides }) => pairsOf(sides).includes(pair)).length),
            );
            expect(columns.rarest[row]).toBe(own.length ? Math.min(...own) : 0);
            row++;
          });
        });
        expect(columns.size).toBe(row);
      }),
      { numRuns: 25 },
    );
  });

  it('say nothing of the pairs of a gathering of many sides', () => {
    const sides = Array.from({ length: 9 }, (_, i) => `side-${i}`);
    const actors = sides.map((side) => actor(`of-${side}`, { side }));
    const who = (n: number) =>
      participants(
        actors
          .slice(0, n)
          .map(({ id }) => id)
          .join(' '),
      );
    const dataset = datasetOf({ nine: { says: who(9) }, two: { says: who(2) } }, { actors });
    expect([...columnsFor(dataset).rarest]).toEqual([0, 1]);
  });

  it('count 0 heads of an event of nobody, and know no kind or status that is not stated', () => {
    const columns = columnsFor(datasetOf({ bare: {} }));
    expect([columns.heads[0], columns.kind[0], columns.status[0]]).toEqual([
      0,
      kinds.length,
      statuses.length,
    ]);
  });
});

describe('the versions known on a day', () => {
  it('are those that the engine draws, whatever the day', async () => {
    await fc.assert(
      fc.asyncProperty(made, fc.integer({ min: -2, max: 14 }), async (dataset, n) => {
        const engine = createLocalEngine(dataset);
        const known = Date.UTC(2025, 0, 1) + dayAt(n);
        const { columns } = await engine.outline();
        for (const day of [known, 'latest'] as const) {
          const { drawn } = await engine.aggregate({ ...noFilters, known: day }, wholeFrame);
          const rows = versionsOn(columns, day === 'latest' ? Infinity : day);
          expect([...rows]).toEqual([...drawn.now].sort((a, b) => a - b));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are one of each event, the last of those begun', () => {
    const when = (n: number) => ({ when: { when: days(n), said: null } });
    const columns = columnsFor(
      datasetOf({
        moved: {
          reports: [report(when(1), { known: dayAt(3) }), report(when(2), { known: dayAt(5) })],
        },
        always: { reports: [report(when(4), { known: -Infinity })] },
      }),
    );
    const on = (known: number) => [...versionsOn(columns, known)];
    expect([on(dayAt(2)), on(dayAt(3)), on(dayAt(5)), on(Infinity), on(-Infinity)]).toEqual([
      [2],
      [0, 2],
      [1, 2],
      [1, 2],
      [2],
    ]);
  });
});
