import type { EventRow } from './engine';
import type { Standings } from './standing';
import type { Table } from './table';

/** How often somebody or something was met, or named, among contacts. */
export type Met = {
  /** Its id. */
  readonly id: string;
  /** How far those contacts got. */
  readonly now: Standings;
};

/** The first and the last of some contacts in time order, of those that took place where any did. */
export type Times = {
  /** The first. */
  readonly first: EventRow;
  /** The last; the same where there is one alone. */
  readonly last: EventRow;
};

/** Somebody whom two others both met. */
export type PartnerMet = {
  /** The id. */
  readonly id: string;
  /** The contacts that took place with the first of the two. */
  readonly a: number;
  /** Those with the other. */
  readonly b: number;
};

/** One step of a chain of contacts. */
export type ChainStep = {
  /** Who is there already. */
  readonly from: string;
  /** Who is reached. */
  readonly to: string;
  /** The contact that both are heads of. */
  readonly row: EventRow;
};

/** What is between two actors, of the contacts that all clauses but `who` and `together` let through. */
export type Between = {
  /** The id of one. */
  readonly a: string;
  /** The id of the other. */
  readonly b: string;
  /** How far the contacts got that they share. */
  readonly now: Standings;
  /** The first and the last of them; null where they share none. */
  readonly times: Times | null;
  /** Where those were, most first; contacts without a place aside. */
  readonly places: readonly Met[];
  /** Who else was there, most first. */
  readonly others: readonly Met[];
  /** The sources of them, most first. */
  readonly sources: readonly Met[];
  /** Whom both met in contacts that took place, those first whom the one with fewer met most. */
  readonly partners: readonly PartnerMet[];
  /** The shortest chain of contacts that took place, from `a` to `b`; null where there is none. */
  readonly chain: readonly ChainStep[] | null;
};

/** Whom an actor met, and when first and last. */
export type Circle = {
  /** The actor's id. */
  readonly of: string;
  /** Whom it met in the contacts shown, most that took place first, then most in all, ties a–z. */
  readonly partners: readonly (Met & Times)[];
};

/** What questions about meetings are answered from. */
export type Desk = {
  /** The columns. */
  readonly table: Table;
  /** The rows shown, in time order. */
  readonly shown: Uint32Array;
  /** The rows that all clauses but `who` and `together` let through, in time order. */
  readonly open: Uint32Array;
  /** The events of rows. */
  readonly versions: (rows: Uint32Array) => readonly EventRow[];
};
