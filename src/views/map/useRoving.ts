import { useState } from 'react';

/** The option that an arrow, Home or End leads to from another, by `event.code`; null for any other key, or without options. */
export function step(order: readonly string[], active: string | null, code: string): string | null {
  const at = active === null ? -1 : order.indexOf(active);
  const last = order.length - 1;
  if (code === 'Home') return order[0] ?? null;
  if (code === 'End') return order[last] ?? null;
  if (code === 'ArrowRight' || code === 'ArrowDown') return order[Math.min(last, at + 1)] ?? null;
  if (code === 'ArrowLeft' || code === 'ArrowUp') return order[Math.max(0, at - 1)] ?? null;
  return null;
}

/** One Tab stop among options: the one last focused, else the first. Returns its key and a way to set it. */
export function useRoving(
  order: readonly string[],
): readonly [string | null, (key: string) => void] {
  const [last, setLast] = useState<string | null>(null);
  return [last !== null && order.includes(last) ? last : (order[0] ?? null), setLast];
}
