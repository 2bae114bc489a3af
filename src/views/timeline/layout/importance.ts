import type { Columns } from '../../../engine/columns';
import { firstOf, widthOf } from '../../../engine/column';
import { kinds, statuses, type Kind, type Status } from '../../../model/event';

// What a reader would miss most: that heads of state met, then that delegations did, then the rest.
const ofKind: Readonly<Record<Kind, number>> = {
  ...{ summit: 3, talks: 2.5, meeting: 2, call: 1.25, debrief: 0.75, statement: 0 },
};
// What was announced and did not take place is asked for, and no line joins it to what followed.
const ofStatus: Partial<Record<Status, number>> = { cancelled: 2, postponed: 2 };

const unstated = 0.75;
const mostHeads = 32;

/**
 * How much it matters that an event is named where not all can be: by its kind, its status, the number of its heads,
 * sides and sources, how rarely two of its sides met, and whether another event follows it. Only the order says
 * something; ties are broken by whoever asks.
 */
export function importanceOf(columns: Columns, row: number): number {
  const { kind, status, heads, sources, rarest, followed, lanes } = columns;
  const side = lanes.side;
  const sides = side.codes[firstOf(side, row)] === 0 ? 0 : widthOf(side, row);
  const named = kinds[kind[row]!];
  const stated = statuses[status[row]!];
  return (
    (named ? ofKind[named] : unstated) +
    ((stated && ofStatus[stated]) ?? 0) +
    0.8 * Math.log2(1 + Math.min(heads[row]!, mostHeads)) +
    0.4 * Math.log2(1 + sides) +
    (rarest[row] ? 1.5 / Math.sqrt(rarest[row]) : 0) +
    0.6 * Math.log2(1 + sources[row]!) +
    0.75 * followed[row]!
  );
}

const orders = new WeakMap<Columns, Uint32Array>();

/** All versions, the most important first; of equals the earlier in the file. Must not be changed. */
export function byImportance(columns: Columns): Uint32Array {
  const held = orders.get(columns);
  if (held) return held;
  const weights = Float64Array.from({ length: columns.size }, (_, row) =>
    importanceOf(columns, row),
  );
  const order = Uint32Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b);
  orders.set(columns, order);
  return order;
}
