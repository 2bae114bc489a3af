import type { AxisTime } from '../time/interval';
import { edgeAfter } from './bins';
import type { Table } from './table';

/** What lies in each bin for certain and what may; without bins all are empty. */
export type Spread = {
  /** Events whose accepted date lies in the bin and is not doubted; of one that lasted, the bin of its start. */
  readonly sure: Uint32Array;
  /** Events that may lie in the bin, and in others as well, or whose date is doubted. */
  readonly may: Uint32Array;
  /** The share of those that falls to the bin when each is spread evenly over its width. */
  readonly share: Float64Array;
};

/**
 * How `rows` lie in the bins of `edges`. An open end reaches to the edge of the bins; what lies outside them
 * all, or has no date, is in none. Each row costs the same however wide it is: where it begins and ends is
 * noted, and the bins between are summed up at the end.
 */
export function spreadOver(
  { start, end, within, doubted }: Table,
  edges: readonly AxisTime[],
  rows: Uint32Array,
): Spread {
  const n = Math.max(0, edges.length - 1);
  const [sure, may] = [new Uint32Array(n), new Uint32Array(n)];
  const share = new Float64Array(n);
  if (!n) return { sure, may, share };
  const [first, last] = [edges[0]!, edges[n]!];
  // What one bin has more than the one before it: in number, and in events for each millisecond.
  const steps = new Int32Array(n + 1);
  const rates = new Float64Array(n + 1);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const t0 = start[row]!;
    if (t0 === Infinity) continue;
    const from = Math.max(t0, first);
    const to = Math.min(end[row]!, last);
    if (to <= from) continue;
    const a = edgeAfter(edges, from) - 1;
    const b = Math.min(n - 1, edgeAfter(edges, to) - 1);
    const z = edges[b]! < to ? b : b - 1;
    const whole = t0 >= first && end[row]! <= last && a === z;
    const certain = !doubted[row] && (within[row] ? whole : t0 >= first);
    if (certain) {
      sure[a]!++;
      continue;
    }
    steps[a]!++;
    steps[z + 1]!--;
    const [s, e] = [t0 === -Infinity ? first : t0, end[row] === Infinity ? last : end[row]!];
    const rate = 1 / (e - s);
    if (a === z) share[a]! += (to - from) * rate;
    else {
      share[a]! += (edges[a + 1]! - from) * rate;
      share[z]! += (to - edges[z]!) * rate;
      rates[a + 1]! += rate;
      rates[z]! -= rate;
    }
  }
  let [count, rate] = [0, 0];
  for (let i = 0; i < n; i++) {
    count += steps[i]!;
    rate += rates[i]!;
    may[i] = count;
    // Where nothing may be, what the rates leave by rounding is nothing.
    share[i] = count ? share[i]! + rate * (edges[i + 1]! - edges[i]!) : 0;
  }
  return { sure, may, share };
}
