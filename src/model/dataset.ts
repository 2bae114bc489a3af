import type { AxisTime } from '../time/interval';
import type { Actor, Side } from './actor';
import type { EventRecord } from './event';
import type { Place } from './place';
import type { Source } from './source';
import type { Localized } from './text';

/** A subject that events are about. */
export type Topic = {
  /** Its id in the dataset; stands in links. */
  readonly id: string;
  /** Its name. */
  readonly name: Localized;
};

/** The named things that events refer to, by id. */
export type Vocabulary = {
  /** Published pages. */
  readonly sources: ReadonlyMap<string, Source>;
  /** States and blocs. */
  readonly sides: ReadonlyMap<string, Side>;
  /** Persons, organisations, states and groups. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Places. */
  readonly places: ReadonlyMap<string, Place>;
  /** Topics. */
  readonly topics: ReadonlyMap<string, Topic>;
};

/** One step of a briefing: a view to show and what to say to it. */
export type BriefingStep = {
  /** Its heading. */
  readonly title: Localized;
  /** A sentence or two; null when the heading is enough. */
  readonly note: Localized | null;
  /** The view, as the query string of a link into the same dataset: `?who=umerov`. */
  readonly link: string;
};

/** A sequence of views that tells a story. */
export type Briefing = {
  /** Its id in the dataset; stands in links. */
  readonly id: string;
  /** Its title. */
  readonly title: Localized;
  /** Its steps in order; never empty. */
  readonly steps: readonly BriefingStep[];
};

/** One loaded file: what it is about, and everything in it that passed validation. */
export type Dataset = {
  /** Its id; the first part of a link's path. */
  readonly id: string;
  /** Its name. */
  readonly title: Localized;
  /** The answer it gives in one sentence, shown as the headline; null when absent. */
  readonly lede: Localized | null;
  /** What it covers and how it was made; null when absent. */
  readonly description: Localized | null;
  /** Licence identifier; null when absent. */
  readonly license: string | null;
  /** The day one looks at unless the link says otherwise; null opens at `latest`. */
  readonly defaultKnown: AxisTime | null;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The events in file order. */
  readonly events: readonly EventRecord[];
  /** The briefings in file order. */
  readonly briefings: readonly Briefing[];
};
