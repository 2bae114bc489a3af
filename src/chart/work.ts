import { whenIdle } from './idle';

/** Long work that may pause at every step, and gives what it made at its end. */
export type Work<T> = Generator<void, T>;

/** Does work without a pause, and gives what it made. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

// Milliseconds of a frame that may go to such work, and how long it waits for a frame that has nothing else to do.
const slice = 6;
const patience = 60;

/** Does work in short slices between frames and tells what it made; the result gives it up. */
export function inSlices<T>(work: Work<T>, onDone: (made: T) => void): () => void {
  let cancel = () => {};
  const goOn = () => {
    const until = performance.now() + slice;
    while (performance.now() < until) {
      const step = work.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    }
    cancel = whenIdle(goOn, patience);
  };
  cancel = whenIdle(goOn, patience);
  return () => cancel();
}
