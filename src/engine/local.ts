import type { Dataset } from '../model/dataset';
import type { Engine } from './engine';
import { createAggregator } from './aggregate';

/**
 * An engine that works in this thread, as soon as it is asked. What it answers holds plain objects and
 * Maps only, so it can be cloned to another thread; rows of the same version are the same object
 * from answer to answer. After `dispose` a question stays unanswered.
 */
export function createLocalEngine(dataset: Dataset): Engine {
  let aggregator: ReturnType<typeof createAggregator> | null = createAggregator(dataset);
  return {
    aggregate: (filters, frame) =>
      new Promise((answer) => {
        if (aggregator) answer(aggregator(filters, frame));
      }),
    dispose: () => {
      aggregator = null;
    },
  };
}
