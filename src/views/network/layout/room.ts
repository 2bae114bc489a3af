import type { Size } from '../../../chart/box';

// Marks that were apart in less room are so in more.
const smaller = { pixels: 30, part: 0.15 };
const larger = { pixels: 60, part: 0.35 };

function isNear(now: number, before: number): boolean {
  const { pixels, part } = now < before ? smaller : larger;
  return Math.abs(now - before) <= Math.max(pixels, part * before);
}

/**
 * The room that a network is laid out in: `before`, the same object, where the room now is little different from it. A
 * longer sentence over the panel must move no mark, and is not worth a new layout. In whole pixels; null before there is any.
 */
export function roomFor(now: Size | null, before: Size | null): Size | null {
  if (!now) return null;
  if (before && isNear(now.width, before.width) && isNear(now.height, before.height)) return before;
  // At another scale a browser lays out the same page to other fractions, which would make it another network.
  return { width: Math.round(now.width), height: Math.round(now.height) };
}
