/** What gives up each gesture under way. */
const held = new Set<() => void>();

// Before any part of the page hears the key, which would mean something else to it.
const first = { capture: true };

/**
 * Holds a gesture from its beginning until the result is called. Escape, a window that is left and
 * {@link letGo} end it before: then `giveUp` is called, once, and the gesture must tell nothing more.
 */
export function hold(giveUp: () => void): () => void {
  const end = () => {
    held.delete(lose);
    window.removeEventListener('keydown', onKey, first);
    window.removeEventListener('blur', lose);
  };
  const lose = () => {
    end();
    giveUp();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.code !== 'Escape') return;
    event.stopPropagation();
    lose();
  };
  held.add(lose);
  window.addEventListener('keydown', onKey, first);
  window.addEventListener('blur', lose);
  return end;
}

/** Gives up every gesture under way: what it began on is no longer on the screen. */
export function letGo(): void {
  for (const lose of [...held]) lose();
}

/** A gesture of which d3 tells the steps. d3 follows the pointer to the end also where what it began on is gone, so this says whether a step still counts. */
export type Gesture = {
  /** Whether it is under way. */
  readonly under: boolean;
  /** Whether it was given up; until it ends it must tell nothing more. */
  readonly cancelled: boolean;
  /** Whether it has moved anything yet; set by whoever hears its steps. */
  moved: boolean;
  /** Begins it, {@link hold held}. */
  readonly begin: () => void;
  /** Ends it. */
  readonly end: () => void;
  /** Gives it up where it is under way, once. */
  readonly giveUp: () => void;
};

/** A gesture that has not begun; `onLost` is told when it is given up. */
export function createGesture(onLost: () => void): Gesture {
  let under = false;
  let cancelled = false;
  let release = () => {};
  const giveUp = () => {
    if (!under || cancelled) return;
    cancelled = true;
    onLost();
  };
  return {
    get under() {
      return under;
    },
    get cancelled() {
      return cancelled;
    },
    moved: false,
    begin() {
      under = true;
      cancelled = false;
      this.moved = false;
      release = hold(giveUp);
    },
    end() {
      under = false;
      release();
    },
    giveUp,
  };
}
