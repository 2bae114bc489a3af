import { letGo } from '../chart/hold';
import type { LinkChange } from '../filters/change';
import type { Focus, Link } from '../filters/filters';
import type { Route } from '../filters/path';
import type { Dataset } from '../model/dataset';
import {
  changeAt,
  goFrom,
  hasSheet,
  openAt,
  samePlace,
  type HistoryEntry,
  type Place,
} from './place';
import { browserClock, createWriter, type Clock } from './writer';

/** What is on the screen: a place, and over it what a gesture or a run of keys shows before it is written. */
export type Shown = {
  /** The entry written last; while the writer holds it back, ahead of the browser's own. */
  readonly place: Place;
  /** The change shown over it; null when it stands as it is. */
  readonly change: LinkChange | null;
};

/** The browser's history, as far as it is needed here. */
export type Port = {
  /** Writes an entry. */
  readonly write: (entry: HistoryEntry) => void;
  /** Goes back by one. */
  readonly back: () => void;
};

/** The history of one dataset's screen. Two changes may come before the first is drawn; the second builds on it. */
export type History = {
  /** Writes to `port` from now on, until the result is called; without a port nothing is written. */
  readonly connect: (port: Port) => () => void;
  /** What is on the screen; the same object until it becomes different. */
  readonly shown: () => Shown;
  /** Calls back whenever {@link shown} becomes different, until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The browser went to another entry, by Back or Forward: that wins over whatever was shown or waits, and a gesture under way is given up. */
  readonly arrive: (place: Place) => void;
  /** Shows a change without writing it; null drops it. */
  readonly preview: (change: LinkChange | null) => void;
  /** Writes a change as one step of the history; a change to what already stands there writes nothing. */
  readonly commit: (change: LinkChange) => void;
  /**
   * Shows a change that a key or a button makes and that others may follow: together they become one step
   * of the history, once none came for a while or anything else is written. A preview of null drops it.
   */
  readonly nudge: (change: LinkChange) => void;
  /** Drops what {@link nudge} has not written yet; false when there is nothing. */
  readonly dropNudge: () => boolean;
  /** Writes what {@link nudge} has not written yet. */
  readonly settle: () => void;
  /** Opens a thing, or with null closes what is open, as one step of the history. */
  readonly open: (focus: Focus | null) => void;
  /** Goes to a step of a briefing, or with null to the whole screen, as one step of the history; see {@link goFrom}. A gesture under way is given up. */
  readonly go: (brief: Route['brief'], link?: Link) => void;
  /** Goes to an address of the app outside this dataset, as one step of the history, and has it tell `notice`; null tells nothing. Back comes to what is on the screen now. */
  readonly leave: (to: string, notice: string | null) => void;
  /** Puts the filters over everything else, or takes them away. Back does so too. */
  readonly showSheet: (shown: boolean) => void;
  /** Forgets what waits to be written. */
  readonly dispose: () => void;
};

// Keys that follow each other this fast, in milliseconds, are one step.
const runTime = 700;

/** A history that begins at `start`, on the browser's clock but for tests. */
export function createHistory(
  dataset: Dataset,
  start: Place,
  clock: Clock = browserClock,
): History {
  let port: Port | null = null;
  const writer = createWriter((entry) => port?.write(entry), clock);
  const listeners = new Set<() => void>();
  let shown: Shown = { place: start, change: null };
  let held: { readonly change: LinkChange; readonly stop: () => void } | null = null;

  const show = (next: Shown) => {
    if (next.place === shown.place && next.change === shown.change) return;
    shown = next;
    listeners.forEach((call) => call());
  };
  const write = (entry: HistoryEntry) => {
    const { to, state } = entry;
    if (samePlace(entry, shown.place)) {
      show({ ...shown, change: null });
      return;
    }
    show({ place: { to, state }, change: null });
    // What lies under the filters gets what is chosen in them: Back takes only them away, and the next one that.
    if (state?.sheet === 'used' && !entry.replace) {
      writer.write({ to, state: { ...state, sheet: 'under' }, replace: true });
    }
    writer.write(entry);
  };
  /** What is held, which is held no more. */
  const take = (): LinkChange | null => {
    const change = held?.change ?? null;
    held?.stop();
    held = null;
    return change;
  };
  const settle = () => {
    const change = take();
    if (change) write(changeAt(shown.place, change, dataset));
  };
  const settled = (entry: (place: Place) => HistoryEntry) => {
    settle();
    write(entry(shown.place));
  };

  return {
    connect: (to) => {
      port = to;
      return () => {
        port = null;
      };
    },
    shown: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    arrive: (place) => {
      letGo();
      writer.cancel();
      const { place: left } = shown;
      const late = take();
      show({ place, change: null });
      if (left.state?.sheet !== 'used' || place.state?.sheet !== 'under') return;
      // The filters were left by Back: what was chosen in them stays.
      const { to } = late ? changeAt(left, late, dataset) : left;
      write({ to, state: place.state, replace: true });
    },
    preview: (change) => {
      // A gesture begins where the keys have come to; giving up gives up what they did as well.
      if (change) settle();
      else take();
      show({ ...shown, change });
    },
    commit: (change) => settled((place) => changeAt(place, change, dataset)),
    nudge: (next) => {
      const change = { ...take(), ...next };
      held = { change, stop: clock.after(runTime, settle) };
      show({ ...shown, change });
    },
    dropNudge: () => {
      const dropped = take() !== null;
      if (dropped) show({ ...shown, change: null });
      return dropped;
    },
    settle,
    open: (focus) => settled((place) => openAt(place, focus, dataset)),
    go: (brief, link) => {
      settle();
      letGo();
      write(goFrom(shown.place, brief, dataset, link));
    },
    leave: (to, notice) => {
      settle();
      letGo();
      const held = writer.waiting();
      writer.cancel();
      if (held) port?.write(held);
      port?.write({ to, state: notice === null ? null : { notice }, replace: false });
    },
    showSheet: (wanted) => {
      settle();
      const { to, state } = shown.place;
      if (wanted) write({ to, state: { ...state, sheet: 'new' }, replace: false });
      // What waits to be written has nothing under it to go back to.
      else if (hasSheet(shown.place) && !writer.waiting()) port?.back();
      else write({ to, state: { ...state, sheet: null }, replace: true });
    },
    dispose: () => {
      writer.cancel();
      take();
    },
  };
}
