import { expect } from 'vitest';
import { flagsConflict, type PlacedFlag } from '../views/timeline/layout/labels';

/** Holds that no two labels touch and no line crosses a label. */
export function expectApart(placed: ReadonlyMap<string, PlacedFlag>) {
  const flags = [...placed.values()];
  flags.forEach((a, i) => {
    const other = flags.slice(i + 1).find((b) => flagsConflict(a, b));
    if (other) expect.fail(`${a.text} and ${other.text}`);
  });
}
