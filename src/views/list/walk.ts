import { clamp } from '../../time/interval';

/** Where a key leads from row `index` of `total`; null for a key that does not walk the list. */
export function walk(code: string, index: number, total: number, page = 8): number | null {
  const to = new Map([
    ['ArrowDown', index + 1],
    ['ArrowUp', index - 1],
    ['PageDown', index + page],
    ['PageUp', index - page],
    ['Home', 0],
    ['End', total - 1],
  ]).get(code);
  return to === undefined || total === 0 ? null : clamp(to, 0, total - 1);
}
