import type { Aggregates } from '../engine/engine';
import type { LinkChange } from '../filters/change';
import type { Filters, Focus } from '../filters/filters';
import type { Vocabulary } from '../model/dataset';

/** What the pointer or the keyboard is on, in any view. */
export type HoverTarget =
  | Focus
  | { readonly type: 'edge'; readonly a: string; readonly b: string }
  | { readonly type: 'side'; readonly id: string }
  | { readonly type: 'events'; readonly ids: readonly string[] };

/** The ids that belong to what is hovered; every view shows them, the link never does. */
export type Highlight = {
  /** Events. */
  readonly events: ReadonlySet<string>;
  /** Actors. */
  readonly actors: ReadonlySet<string>;
  /** Places. */
  readonly places: ReadonlySet<string>;
};

/** What every view gets and tells. It holds no state of the link of its own. */
export type ViewProps = {
  /** The numbers and events for the current filters (of the preview, during a gesture). */
  readonly aggregates: Aggregates;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The current filters. */
  readonly filters: Filters;
  /** The thing opened. */
  readonly focus: Focus | null;
  /** What is hovered anywhere; null when nothing is. */
  readonly highlight: Highlight | null;
  /** Tells what the pointer or keyboard focus is on; null when it left. */
  readonly onHover: (target: HoverTarget | null) => void;
  /** Opens an event, an actor or a place. */
  readonly onOpen: (focus: Focus) => void;
  /** Tells a change on every frame of a gesture; null drops the preview. Nothing is written to the address. */
  readonly onPreview: (change: LinkChange | null) => void;
  /** Makes a change one step of the history. */
  readonly onCommit: (change: LinkChange) => void;
  /**
   * Shows a change made by a key or a button that others may follow, such as a zoom: those that come quickly
   * one after the other become one step of the history together. A preview of null drops them.
   */
  readonly onNudge: (change: LinkChange) => void;
};
