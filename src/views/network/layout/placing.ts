import type { Size } from '../../../chart/box';
import { layoutSteps, type NetworkPositions } from './positions';
import type { Network } from './ties';

/** What is to be laid out. */
export type Placing = {
  /** The network. */
  readonly network: Network;
  /** The room that it gets. */
  readonly room: Size;
};

/** Told where everything lies. */
type Tell = (positions: NetworkPositions) => void;

// How long this thread works before it lets others do so, in milliseconds.
const slice = 12;

/**
 * Lays a network out beside everything else, in a worker or, where there is none, in this thread a little at a
 * time, and tells once where everything lies; the result gives it up.
 */
export function place(placing: Placing, tell: Tell): () => void {
  let stop = () => {};
  const here = () => {
    stop = placeInSlices(placing, tell);
  };
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    stop = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<NetworkPositions>) => {
      worker.terminate();
      tell(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      here();
    };
    worker.postMessage(placing);
  } catch {
    here();
  }
  return () => stop();
}

/** The same in this thread, which is free for others in between. */
function placeInSlices({ network, room }: Placing, tell: Tell): () => void {
  const steps = layoutSteps(network, room);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = () => {
    const until = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) return tell(value);
    } while (performance.now() < until);
    timer = setTimeout(work);
  };
  timer = setTimeout(work);
  return () => clearTimeout(timer);
}
