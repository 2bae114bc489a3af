import { useState } from 'react';
import type { Aggregates } from '../../engine/engine';
import type { NetForm } from '../../filters/filters';
import { backboneOf } from './layout/backbone';
import { usualForm } from './layout/graph';

/** What of the network is drawn as lines. */
export type Form = {
  /** How it is drawn. */
  readonly form: NetForm;
  /** How it would be where nobody says. */
  readonly usual: NetForm;
  /** The pairs that carry it, by `pairKey`. */
  readonly kept: ReadonlySet<string>;
};

/**
 * The form of the network, chosen or by its size, and its backbone. While a gesture is under way both stay as
 * they were when it began, so that lines fade and come back, and none appears elsewhere.
 */
export function useForm(aggregates: Aggregates, chosen: NetForm | null, moving: boolean): Form {
  const [last, setLast] = useState(() => ({ of: aggregates, ...chosenFrom(aggregates) }));
  const isNews = !moving && last.of !== aggregates;
  const found = isNews ? { of: aggregates, ...chosenFrom(aggregates) } : last;
  if (isNews) setLast(found);
  return { form: chosen ?? found.usual, usual: found.usual, kept: found.kept };
}

const chosenFrom = (aggregates: Aggregates) => ({
  usual: usualForm(aggregates),
  kept: backboneOf(aggregates.pairs, aggregates.actors),
});
