import type { AxisTime } from '../time/interval';
import type { Localized } from './text';

/** What an actor is. A person holds no members. */
export const actorKinds = ['person', 'organisation', 'state', 'group'] as const;

/** One of {@link actorKinds}. */
export type ActorKind = (typeof actorKinds)[number];

/** A state or bloc that actors act for; it gives them their colour. */
export type Side = {
  /** Its id in the dataset; the table of side colours is keyed by it. */
  readonly id: string;
  /** Its name. */
  readonly name: Localized;
  /** A shorter name for lanes and labels; null when the name itself is short enough. */
  readonly short: Localized | null;
  /** ISO 3166-1 alpha-2 code; null for a bloc. */
  readonly country: string | null;
};

/** What an actor was called during a time, such as an office held. */
export type ActorTitle = {
  /** The title's words. */
  readonly text: Localized;
  /** First day it held; -Infinity when not stated. */
  readonly from: AxisTime;
  /** End of the last day it held (exclusive); Infinity when not stated. */
  readonly to: AxisTime;
};

/** A person, organisation, state or group that takes part in events. */
export type Actor = {
  /** Its id in the dataset; stands in links. */
  readonly id: string;
  /** What it is. */
  readonly kind: ActorKind;
  /** Its usual name. */
  readonly name: Localized;
  /** A shorter name for labels on marks; null when the name itself is short enough. */
  readonly short: Localized | null;
  /** Other spellings and names, for search. */
  readonly aliases: readonly string[];
  /** Titles by time. */
  readonly title: readonly ActorTitle[];
  /** Ids of the groups, organisations and states it belongs to. */
  readonly memberOf: readonly string[];
  /** Id of the side it acts for; null when none. */
  readonly side: string | null;
  /** Wikidata item, `Q…`; null when not verified. */
  readonly wikidata: string | null;
};
