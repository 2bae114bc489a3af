import { clauseKeys, type ClauseKey } from '../filters/dimensions';
import type { Filters, ListOrder } from '../filters/filters';
import type { Change } from '../model/changes';
import type { EventLink, EventRecord } from '../model/event';
import type { ResolvedEvent } from '../model/resolve';
import type { Localized } from '../model/text';
import type { AxisTime, TimeWindow } from '../time/interval';
import type { Rows, RowsWanted, Wanted } from './list';
import type { Columns, Drawn } from './columns';
import type { Between, Circle } from './meeting';
import type { Relation } from './relation';
import type { Standings } from './standing';
import type { Standout } from './standout';

/** The dimensions with a count for each value: those that a clause filters by. */
export const facetKeys = clauseKeys;
/** One of {@link facetKeys}. */
export type FacetKey = ClauseKey;

/** Three counts of events. A clause is asked with its part of `together`. */
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
  /** The rows of the list wanted. */
  readonly rows: RowsWanted;
  /** The pairs wanted. */
  readonly pairs: {
    /** How many at most, and how many partners. */
    readonly top: number;
    /** How many heads a contact may have to be among those by which pairs are chosen; their numbers count every contact. */
    readonly largest: number;
    /** From how many heads on a contact is not `close`. */
    readonly hub: number;
    /** The actor whose partners are wanted as well; null for nobody's. */
    readonly of: string | null;
  };
  /** What is wanted of what stands out; null for nothing. */
  readonly standout: {
    /** Edges of the periods to count, such as months, ascending; fewer than two: none. */
    readonly periods: readonly AxisTime[];
  } | null;
  /** How many events without a date are wanted. */
  readonly undated: number;
  /** How many marks a view takes one by one; above it `marks` is null and bins stand for them. */
  readonly marks: number;
  /** How many ghosts a view takes. */
  readonly ghosts: number;
};

/** What stands behind a fact: one report that was known on the day. */
export type ReportLine = {
  /** Id of the source. */
  readonly source: string;
  /** Where in the source; null when not given. */
  readonly at: string | null;
  /** The day on which it became public; -Infinity when known from the start. */
  readonly known: AxisTime;
  /** Whether that day was inferred rather than stated. */
  readonly inferred: boolean;
};

/** One event, as known on the day, with all that views need of its reports. */
export type EventRow = {
  /** The event. */
  readonly event: ResolvedEvent;
  /** Whether it is a contact: every kind but `statement`, also none. */
  readonly contact: boolean;
  /** The ids of actors that count: without those merely mentioned, and without what a member named there belongs to. */
  readonly heads: readonly string[];
  /** The ids of the sides of all not merely mentioned, swallowed groups too, in their order, once each: the facet `side`. */
  readonly sides: readonly string[];
  /** Accepted date and alternatives together; null without a date. */
  readonly hull: TimeWindow | null;
  /** The reports known on the day, by the index that supporters name, in file order. */
  readonly reports: ReadonlyMap<number, ReportLine>;
  /** Ids of the sources of those reports, once each, in file order. */
  readonly sources: readonly string[];
  /** Its relations to other events, known or not. */
  readonly links: readonly EventLink[];
};

/** The events of one view: those shown, and those that only the view's own clause leaves out. */
export type Marks = {
  /** Shown events in time order; null when there are more than `frame.marks`. */
  readonly now: readonly EventRow[] | null;
  /** Ghosts in time order, at most `frame.ghosts`; empty when `now` is null. */
  readonly ghosts: readonly EventRow[];
};

/** Two of the three counts. */
export type Two = {
  /** With every clause. */
  readonly now: number;
  /** With every clause but the asker's own. */
  readonly open: number;
};

/** The events of one stretch of time. The tally counts those whose accepted date starts in it. */
export type Bin = Tally & {
  /** Those whose date lies in the bin and is not doubted; of one that lasted, the bin of its start. */
  readonly sure: Two;
  /** Those that may lie in it: their date is wider than the bin, or doubted. */
  readonly may: Two;
  /** The part of those that falls to the bin when each is spread evenly over its width. */
  readonly share: Two;
};

/** Counts by time, every event in exactly one place: that of its accepted start (open start: the first bin). */
export type Bins = {
  /** The edges asked for. */
  readonly edges: readonly AxisTime[];
  /** The counts of each bin. `open` leaves out `when` and `certain`. */
  readonly counts: readonly Bin[];
  /** Events that start before the first edge. */
  readonly before: Tally;
  /** Events that start at or after the last edge. */
  readonly after: Tally;
  /** Events without a date. */
  readonly undated: Tally;
};

/** An actor that is a head of contacts. */
export type ActorCount = {
  /** Its id. */
  readonly id: string;
  /** How far the contacts shown got. */
  readonly now: Standings;
  /** How far those of them got that name nobody else. */
  readonly alone: Standings;
  /** Its contacts without `who` and `together`. */
  readonly open: number;
  /** Those of them that name somebody else: the sum of its weights with all others, see {@link Pair}. */
  readonly strength: number;
  /** With how many others it shares a contact there, of at most `frame.pairs.largest` heads. */
  readonly degree: number;
};

/** How often an actor met another, see {@link Pair}. */
export type Partner = {
  /** The other's id. */
  readonly id: string;
  /** How far the contacts shown got that the two share. */
  readonly now: Standings;
};

/** The events at exactly one place. */
export type PlaceCount = Tally & {
  /** How far those shown got. */
  readonly standings: Standings;
  /** Ids of the sides of those shown, a–z. */
  readonly sides: readonly string[];
  /** From the first to the last of their accepted dates, open ends aside; an end that none states is infinite, null where none is dated. */
  readonly span: TimeWindow | null;
};

/** The events without a place, by the reason. `open` leaves out `where`. */
export type Placeless = {
  /** Calls and statements, which have none by their nature. */
  readonly byNature: Two;
  /** All others: no source says where. */
  readonly notStated: Two;
};

/** Two actors that took part together. */
export type Pair = {
  /** The id that comes first a–z. */
  readonly a: string;
  /** The other id. */
  readonly b: string;
  /** How far the contacts shown got that they share, of however many heads. */
  readonly now: Standings;
  /** The contacts they share without `who` and `together`. */
  readonly open: number;
  /** Of both the close ones, with fewer heads than `frame.pairs.hub`. */
  readonly close: Two;
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
  readonly places: ReadonlyMap<string, PlaceCount>;
  /** The events without a place. */
  readonly placeless: Placeless;
  /** Events by time. */
  readonly bins: Bins;
  /** What the timeline draws, as versions of {@link Outline.columns}. */
  readonly drawn: Drawn;
  /** The first events without a date that are shown, in the order of the list. */
  readonly undated: readonly EventRow[];
  /** The actors that are heads of a contact in `open`, in the order of the file. */
  readonly actors: readonly ActorCount[];
  /** Ids of the heads of statements shown that are heads of no contact shown, in time order. */
  readonly spoke: readonly string[];
  /** The pairs with the greatest weight, ties by a, then b; those without an event in `open` are left out. */
  readonly pairs: readonly Pair[];
  /** Whom the actor of `frame.pairs.of` met, most contacts that took place first, then most in all, ties a–z. */
  readonly partners: readonly Partner[];
  /** What stands out; null where the frame does not ask. */
  readonly standout: Standout | null;
  /** The rows of the list in the order asked for, in time order those without a date last. */
  readonly rows: Rows<EventRow>;
  /** The events of the timeline; `open` leaves out `when` and `certain`. */
  readonly timeline: Marks;
  /** The events of the map; `open` leaves out `where`. */
  readonly map: Marks;
  /** The events of the network, contacts and statements; `open` leaves out `who` and `together`. */
  readonly network: Marks;
};

/** What does not depend on any filter or day. */
export type Outline = {
  /** The days on which any report came, ascending, once each; reports known from the start have none. */
  readonly reportDays: readonly AxisTime[];
  /** From the first to the last day that any report ever named for an event; null without any. */
  readonly span: TimeWindow | null;
  /** All events as known latest, in file order. */
  readonly latest: readonly EventRow[];
  /** All versions of all events, for pictures of very many. */
  readonly columns: Columns;
};

/** One event with all that an opened event shows. */
export type EventDetail = {
  /** The event as known on the day; where it was not known yet, as first known. */
  readonly row: EventRow;
  /** Whether it was known on the day. */
  readonly known: boolean;
  /** The day on which it became known first; -Infinity when from the start. */
  readonly first: AxisTime;
  /** How other events known on the day relate to it, in time order. */
  readonly relations: readonly Relation[];
};

/** An event by its title. */
export type Titled = Pick<EventRecord, 'id'> & {
  /** Its title. */
  readonly title: Localized;
};

/** Answers questions about one dataset, in this thread or elsewhere; rejects only when the engine itself fails. */
export type Engine = {
  /** The aggregates for filters that fit the dataset. */
  aggregate(filters: Filters, frame: Frame): Promise<Aggregates>;
  /**
   * Where in the list of these filters and this order something stands: ascending indices of rows, each event
   * once, at its first. Empty where it is not among them, and for a text without words.
   */
  find(filters: Filters, order: ListOrder, wanted: Wanted): Promise<readonly number[]>;
  /** What does not depend on any filter or day. */
  outline(): Promise<Outline>;
  /** The versions at these indices of {@link Outline.columns}; there must be such. */
  versions(rows: Iterable<number>): Promise<readonly EventRow[]>;
  /** An event as known on a day, Infinity for `latest`; null where the dataset does not have it. */
  detail(id: string, known: AxisTime): Promise<EventDetail | null>;
  /** What became different from one day of knowledge to a later one, see `changesBetween`. */
  changes(from: AxisTime, to: AxisTime): Promise<readonly Change[]>;
  /** The titles of all events known on a day, in file order. */
  titles(known: AxisTime): Promise<readonly Titled[]>;
  /** The events of these ids with all their reports, for a file of one's own; unknown ids are left out. */
  records(ids: readonly string[]): Promise<readonly EventRecord[]>;
  /** What is between two actors under filters, whatever `who` and `together` say; null where there is nobody of one of the ids. */
  between(filters: Filters, a: string, b: string): Promise<Between | null>;
  /** Whom an actor met in the contacts that filters show, at most `most` of them; nobody where the id is nobody's. */
  circle(filters: Filters, of: string, most: number): Promise<Circle>;
  /** Frees what it holds; no answer comes after. */
  dispose(): void;
};
