import { useId, useMemo, useState } from 'react';

/** Where a key leads from an option, by `event.code`; null for a key that leads nowhere, or without options. */
export type Lead = (order: readonly string[], active: string | null, code: string) => string | null;

/** How an option stands in a walk. */
export type Standing = {
  /** What tells it from the other options. */
  readonly id: string;
  /** The id of its element. */
  readonly element: string;
  /** Which one it is of how many in the order of the walk, from 1; null for what is not walked. */
  readonly place: readonly [at: number, of: number] | null;
  /** Whether it is the view's one Tab stop. */
  readonly stop: boolean;
};

/** The options of a view as keys walk them: one Tab stop for all, arrows from one to the next. */
export type Walk = {
  /** Keys of the options in the order of the walk. */
  readonly order: readonly string[];
  /** The view's one Tab stop; null without options. */
  readonly stop: string | null;
  /** The option that a key leads to; null for none. */
  readonly lead: (code: string) => string | null;
  /** How an option stands. */
  readonly standing: (key: string) => Standing;
  /** The ids of the elements of the options, in that order: what is drawn over what may need another one. */
  readonly elements: string;
  /** Makes an option the Tab stop, also one that comes only with the next picture. */
  readonly settle: (key: string) => void;
};

/** Arrows to the next or the last option, Home and End to the ends. */
export const along: Lead = (order, active, code) => {
  const at = active === null ? -1 : order.indexOf(active);
  const last = order.length - 1;
  if (code === 'Home') return order[0] ?? null;
  if (code === 'End') return order[last] ?? null;
  if (code === 'ArrowRight' || code === 'ArrowDown') return order[Math.min(last, at + 1)] ?? null;
  if (code === 'ArrowLeft' || code === 'ArrowUp') return order[Math.max(0, at - 1)] ?? null;
  return null;
};

/** Which ones the options are of all that there are, where not all are offered. */
export type Share = {
  /** The place of each among all, from 0. */
  readonly places: readonly number[];
  /** How many there are. */
  readonly of: number;
};

// An id holds no space, and a list of ids is parted by them.
const elementOf = (base: string, key: string): string => `${base}${key.replace(/\s/g, '_')}`;

/** A walk through `order`, which begins with its first option and goes on from the one that had the focus last. */
export function useWalk(
  order: readonly string[],
  lead: Lead = along,
  share: Share | null = null,
): Walk {
  const places = useMemo(
    () =>
      new Map(
        order.map((key, i) => [
          key,
          [(share?.places[i] ?? i) + 1, share?.of ?? order.length] as const,
        ]),
      ),
    [order, share],
  );
  const base = useId();
  const [last, settle] = useState<string | null>(null);
  const active = last !== null && places.has(last) ? last : (order[0] ?? null);
  // Of thousands it takes a part of every frame.
  const elements = useMemo(() => order.map((key) => elementOf(base, key)).join(' '), [order, base]);
  return {
    order,
    stop: active,
    elements,
    lead: (code) => lead(order, active, code),
    standing: (key) => ({
      id: key,
      element: elementOf(base, key),
      place: places.get(key) ?? null,
      stop: key === active,
    }),
    settle,
  };
}
