import { clauseKeys, type ClauseKey } from '../filters/dimensions';
import type { Filters } from '../filters/filters';
import type { ResolvedEvent } from '../model/resolve';
import type { AxisTime, TimeWindow } from '../time/interval';

/** The dimensions with a count for each value: those that a clause filters by. */
export const facetKeys = clauseKeys;
/** One of {@link facetKeys}. */
export type FacetKey = ClauseKey;

/** Three counts of events. */
export type Tally = {
  /** With every clause. */
  readonly now: number;
  /** With every clause but the asker's own. */
  readonly open: number;
  /** Known on the day, nothing filtered. */
  readonly all: number;
};

/** What the views ask for. */
export type Frame = {
  /** Edges of the time bins, ascending; n edges make n−1 bins. Fewer than two: no bins. */
  readonly bins: readonly AxisTime[];
  /** The rows of the list wanted: from which, and how many at most. */
  readonly rows: { readonly from: number; readonly count: number };
  /** The pairs wanted: how many, and from events of how many participants at most. */
  readonly pairs: { readonly top: number; readonly largest: number };
  /** How many marks a view takes one by one; above it `marks` is null and bins stand for them. */
  readonly marks: number;
  /** How many ghosts a view takes. */
  readonly ghosts: number;
};

/** One event, as known on the day, with what the views would otherwise work out again and again. */
export type EventRow = {
  /** The event. */
  readonly event: ResolvedEvent;
  /** Whether it is a contact: every kind but `statement`, also none. */
  readonly contact: boolean;
  /** The ids of actors that count: without those merely mentioned, and without groups whose named member is there. */
  readonly heads: readonly string[];
  /** The ids of the sides of `heads`, in their order, once each. */
  readonly sides: readonly string[];
  /** Accepted date and alternatives together; null without a date. */
  readonly hull: TimeWindow | null;
};

/** The events of one view: those shown, and those that only the view's own clause leaves out. */
export type Marks = {
  /** Shown events in time order; null when there are more than `frame.marks`. */
  readonly now: readonly EventRow[] | null;
  /** Ghosts in time order, at most `frame.ghosts`; empty when `now` is null. */
  readonly ghosts: readonly EventRow[];
};

/** Counts by time, every event in exactly one place: that of its accepted start (open start: the first bin). */
export type Bins = {
  /** The edges asked for. */
  readonly edges: readonly AxisTime[];
  /** A count for each bin. `open` leaves out `when` and `certain`. */
  readonly counts: readonly Tally[];
  /** Events that start before the first edge. */
  readonly before: Tally;
  /** Events that start at or after the last edge. */
  readonly after: Tally;
  /** Events without a date. */
  readonly undated: Tally;
};

/** Two actors that took part together. */
export type Pair = {
  /** The id that comes first a–z. */
  readonly a: string;
  /** The other id. */
  readonly b: string;
  /** Contacts they share. `open` leaves out `who` and `together`. */
  readonly count: Tally;
  /** Σ 1/(n−1) over the contacts they share in `open`, n = heads of the contact (Newman 2001); for ranking only. */
  readonly weight: number;
};

/** Counts of what the events are, each of which can be filtered by. */
export type Totals = {
  /** Every event. */
  readonly events: Tally;
  /** Every contact. */
  readonly contacts: Tally;
  /** Contacts by status; absent status under `none`. */
  readonly contactsByStatus: ReadonlyMap<string, Tally>;
  /** Statements. */
  readonly statements: Tally;
  /** Events on whose date sources differ. `open` leaves out `disputed`. */
  readonly disputedDates: Tally;
};

/** Everything the views get for the current filters. In `rows` and `totals` nobody asks, so open = now, but for `disputedDates`. */
export type Aggregates = {
  /** The day that was looked at; Infinity for `latest`. */
  readonly known: AxisTime;
  /** The totals. */
  readonly totals: Totals;
  /** For each facet the count of each id that occurs, and `none`; `where` counts a place under its country too. */
  readonly facets: { readonly [K in FacetKey]: ReadonlyMap<string, Tally> };
  /** Events at exactly each place, and `none`; `open` leaves out `where`. */
  readonly places: ReadonlyMap<string, Tally>;
  /** Events by time. */
  readonly bins: Bins;
  /** The pairs with the greatest weight, ties by a, then b; those without an event in `open` are left out. */
  readonly pairs: readonly Pair[];
  /** The rows of the list in time order, those without a date last. */
  readonly rows: {
    /** How many there are in all. */
    readonly total: number;
    /** Index of the first one in `items`. */
    readonly from: number;
    /** The rows asked for. */
    readonly items: readonly EventRow[];
  };
  /** The events of the timeline; `open` leaves out `when` and `certain`. */
  readonly timeline: Marks;
  /** The events of the map; `open` leaves out `where`. */
  readonly map: Marks;
  /** The events of the network, contacts and statements; `open` leaves out `who` and `together`. */
  readonly network: Marks;
};

/** Answers questions about one dataset, in this thread or elsewhere. */
export type Engine = {
  /** The aggregates for filters that fit the dataset; rejects only when the engine itself fails. */
  aggregate(filters: Filters, frame: Frame): Promise<Aggregates>;
  /** Frees what it holds; no answer comes after. */
  dispose(): void;
};
