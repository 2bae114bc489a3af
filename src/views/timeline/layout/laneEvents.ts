import type { OnLanes } from './versions';

/** How many of the versions drawn lie on each lane, each event once a lane. */
export function laneEvents({ offsets, lanes }: OnLanes, n: number, drawn: Uint32Array): number[] {
  const counts = new Array<number>(n).fill(0);
  for (const row of drawn) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[lanes[at]!]! += 1;
  }
  return counts;
}
