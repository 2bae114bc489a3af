import type { Status } from '../model/event';

/**
 * How far an event got, for counting: `took` took place as far as stated, which is held or without a stated
 * status; each status that says otherwise is a number of its own.
 */
export const standings = ['took', 'planned', 'postponed', 'cancelled', 'unconfirmed'] as const;
/** One of {@link standings}. */
export type Standing = (typeof standings)[number];

/** How many events got how far. */
export type Standings = { readonly [S in Standing]: number };

/** None of any. */
export const noStandings: Standings = {
  took: 0,
  planned: 0,
  postponed: 0,
  cancelled: 0,
  unconfirmed: 0,
};

/** How far an event of a status got; null is no stated status. */
export function standingOf(status: Status | null): Standing {
  return status === null || status === 'held' ? 'took' : status;
}

/** How many events there are in all. */
export function totalOf(counts: Standings): number {
  return standings.reduce((sum, standing) => sum + counts[standing], 0);
}

/** Several counts taken together. */
export function sumOf(all: readonly Standings[]): Standings {
  return standingsFrom((standing) => all.reduce((sum, counts) => sum + counts[standing], 0));
}

/** The counts that a function gives for each. */
export function standingsFrom(count: (standing: Standing, i: number) => number): Standings {
  const [took, planned, postponed, cancelled, unconfirmed] = standings.map(count);
  return {
    took: took!,
    planned: planned!,
    postponed: postponed!,
    cancelled: cancelled!,
    unconfirmed: unconfirmed!,
  };
}

/** How far a set of events got at most: the first of {@link standings} with a count, so that one thing can be drawn for all; null for none. */
export function foremost(counts: Standings): Standing | null {
  return standings.find((standing) => counts[standing] > 0) ?? null;
}
