import type { AxisTime, Interval } from '../time/interval';
import type { Localized } from './text';

/** What sort of event it is. Every kind but `statement` is a contact. */
export const kinds = ['meeting', 'talks', 'summit', 'call', 'statement', 'debrief'] as const;
/** One of {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** By which means it took place. */
export const modes = ['in-person', 'video', 'phone', 'written', 'hybrid'] as const;
/** One of {@link modes}. */
export type Mode = (typeof modes)[number];

/** How far it got, as reported. */
export const statuses = ['planned', 'held', 'postponed', 'cancelled', 'unconfirmed'] as const;
/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];

/** What an actor did in an event. An audience is not a participant. */
export const roles = ['party', 'host', 'mediator', 'guest', 'speaker', 'mentioned'] as const;
/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** How one event relates to another. */
export const linkTypes = ['prepares', 'follows', 'announces', 'reports-on'] as const;
/** One of {@link linkTypes}. */
export type LinkType = (typeof linkTypes)[number];

/** The fields of an event that hold one value each; `when` stands for `when` and `said` together. */
export const scalarFields = [
  'title',
  'summary',
  'kind',
  'mode',
  'when',
  'status',
  'place',
] as const;
/** One of {@link scalarFields}. */
export type ScalarField = (typeof scalarFields)[number];

/** The fields that hold a set, which reports add to. */
export const setFields = ['participants', 'topics'] as const;

/** An actor and its role in one event. */
export type Participation = {
  /** The actor's id. */
  readonly actor: string;
  /** Its role; null when the report names none, which keeps the role known so far (at first `party`). */
  readonly role: Role | null;
};

/** When an event is, and how a source put it. The two are one field: compared by `when`, replaced together. */
export type When = {
  /** The stretch of time. */
  readonly when: Interval;
  /** How the source put it, in our rendering; null when a plain date says it all. */
  readonly said: Localized | null;
};

/** The facts one report states; an absent field is not said. */
export type Says = {
  /** Our own title for the event, with nothing in it that was not known on the report's day. */
  readonly title?: Localized;
  /** Our own summary, on the same condition. */
  readonly summary?: Localized;
  /** What sort of event. */
  readonly kind?: Kind;
  /** By which means. */
  readonly mode?: Mode;
  /** When, with the words for it. */
  readonly when?: When;
  /** How far it got. */
  readonly status?: Status;
  /** Id of the place. */
  readonly place?: string;
  /** Actors to add, or whose role to replace. */
  readonly participants?: readonly Participation[];
  /** Ids of topics to add. */
  readonly topics?: readonly string[];
};

/** What one source said of one event on one day. */
export type Report = {
  /** Id of the source. */
  readonly source: string;
  /** Where in the source, such as a paragraph: `¶6`; null when not given. */
  readonly at: string | null;
  /** The day on which it became public; -Infinity when known from the start. */
  readonly known: AxisTime;
  /** Whether `known` was inferred rather than stated; shown as "about". */
  readonly inferred: boolean;
  /** Fields on which this report stands against what is accepted, instead of replacing it. */
  readonly disputes: readonly ScalarField[];
  /** Members of set fields that this report takes out again. */
  readonly without: {
    /** Ids of actors. */
    readonly participants: readonly string[];
    /** Ids of topics. */
    readonly topics: readonly string[];
  };
  /** The facts themselves. */
  readonly says: Says;
};

/** A relation from one event to another; shown only when both are known. */
export type EventLink = {
  /** How they relate. */
  readonly type: LinkType;
  /** Id of the other event. */
  readonly event: string;
};

/** One contact or statement, as the list of what was reported of it. */
export type EventRecord = {
  /** Its id in the dataset; stands in links. */
  readonly id: string;
  /** Its reports in file order; never empty. */
  readonly reports: readonly Report[];
  /** Its relations to other events. */
  readonly links: readonly EventLink[];
};
