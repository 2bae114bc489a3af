import type { HistoryEntry } from './place';

/** The clock a writer runs on; the browser's own, but for tests. */
export type Clock = {
  /** Milliseconds, ever growing. */
  readonly now: () => number;
  /** Calls back once after `delay` milliseconds; the result takes the call back. */
  readonly after: (delay: number, call: () => void) => () => void;
};

/** The browser's own clock. */
export const browserClock: Clock = {
  now: () => performance.now(),
  after: (delay, call) => {
    const timer = setTimeout(call, delay);
    return () => clearTimeout(timer);
  },
};

/** Writes to the history no faster than browsers allow. */
export type Writer = {
  /** Writes at once, or as soon as the limit allows; of several that wait the last is written. */
  readonly write: (entry: HistoryEntry) => void;
  /** The entry that waits; null when all is written. */
  readonly waiting: () => HistoryEntry | null;
  /** Forgets the entry that waits. */
  readonly cancel: () => void;
};

/** How many writes browsers take without silently dropping some, and in which time. */
const most = 75;
const span = 30_000;

/** A writer that makes at most 75 calls of `commit` in any 30 seconds and never loses the last. */
export function createWriter(
  commit: (entry: HistoryEntry) => void,
  clock: Clock = browserClock,
): Writer {
  let times: number[] = [];
  let waiting: HistoryEntry | null = null;
  let stop: (() => void) | null = null;

  const flush = () => {
    stop = null;
    const entry = waiting;
    waiting = null;
    if (entry) write(entry);
  };
  const write = (entry: HistoryEntry) => {
    const now = clock.now();
    times = times.filter((time) => time > now - span);
    if (waiting === null && times.length < most) {
      times.push(now);
      commit(entry);
      return;
    }
    // Whatever waits was meant as a step of its own unless all of it replaces.
    waiting = { ...entry, replace: entry.replace && (waiting?.replace ?? true) };
    stop ??= clock.after(Math.max(0, (times[0] ?? now) + span - now) + 1, flush);
  };
  const cancel = () => {
    stop?.();
    stop = null;
    waiting = null;
  };
  return { write, waiting: () => waiting, cancel };
}
