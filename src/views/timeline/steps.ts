import type { LinkChange, ViewProps } from '../view';

/** Steps that come closer together than this many milliseconds are one. */
export const pause = 700;

/** Small steps of keys and buttons, of which those that come close together are one step of the history. */
export type Steps = {
  /** Shows a change at once, and commits it when no other of its sort has come for {@link pause}. */
  readonly step: (change: LinkChange) => void;
  /** Shows a change of a gesture; steps before it are committed first. */
  readonly preview: (change: LinkChange | null) => void;
  /** Commits a change; steps before it are committed first. */
  readonly commit: (change: LinkChange) => void;
  /** Commits what waits. */
  readonly settle: () => void;
  /** Forgets what waits, without a word to the caller; tells whether anything did. */
  readonly forget: () => boolean;
  /** What waits; null when nothing does. */
  readonly waiting: () => LinkChange | null;
  /** Tells somebody else from now on; what waits is theirs too. */
  readonly tellTo: (listener: Listener) => void;
};

/** Whom steps are told to: who shows changes, and who writes them. */
export type Listener = Pick<ViewProps, 'onPreview' | 'onCommit'>;

const sortOf = (change: LinkChange) => Object.keys(change).join();

/** Gathers steps, of one parameter at a time, for a caller that shows and writes changes. */
export function createSteps(first: Listener): Steps {
  let listener = first;
  let held: LinkChange | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    clearTimeout(timer);
    const change = held;
    held = null;
    return change;
  };
  const settle = () => {
    const change = take();
    if (change) listener.onCommit(change);
  };
  return {
    step: (change) => {
      if (held && sortOf(held) !== sortOf(change)) settle();
      take();
      held = change;
      timer = setTimeout(settle, pause);
      listener.onPreview(change);
    },
    preview: (change) => {
      settle();
      listener.onPreview(change);
    },
    commit: (change) => {
      settle();
      listener.onCommit(change);
    },
    settle,
    forget: () => take() !== null,
    waiting: () => held,
    tellTo: (next) => {
      listener = next;
    },
  };
}
