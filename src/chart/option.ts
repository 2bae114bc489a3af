import type { KeyboardEvent, MouseEvent, SVGAttributes } from 'react';

/** How one option of a drawing stands and what it tells. */
export type Option = {
  /** What tells it from the other options. */
  readonly id: string;
  /** Its accessible name, a sentence. */
  readonly name: string;
  /** Whether the filter includes it, or it is opened. */
  readonly selected: boolean;
  /** Whether only the view's own filter leaves it out: then it is for the pointer only. */
  readonly ghost: boolean;
  /** Whether it belongs to what is hovered; null when nothing is. */
  readonly lit: boolean | null;
  /** Which one it is of how many in the order of the walk, from 1; null for a ghost, which is not walked. */
  readonly place: readonly [at: number, of: number] | null;
  /** Whether it is the view's one Tab stop. */
  readonly stop: boolean;
  /** Tells a click or Enter; `add` with Shift. */
  readonly onPick: (add: boolean) => void;
  /** Takes it out of the filter; null when it is not in it. */
  readonly onRemove: (() => void) | null;
  /** Tells that the pointer or the focus came, or left. */
  readonly onTouch: (here: boolean, focused: boolean) => void;
};

/** The attributes that tell whether a mark belongs to what is hovered; neither when nothing is. */
export function litAttributes(lit: boolean | null): {
  readonly 'data-lit': true | undefined;
  readonly 'data-dim': true | undefined;
} {
  return {
    'data-lit': lit === true || undefined,
    'data-dim': lit === false || undefined,
  };
}

/** {@link Option.place} of each key, by the order of the walk. */
export function placesIn(order: readonly string[]): ReadonlyMap<string, readonly [number, number]> {
  return new Map(order.map((key, i) => [key, [i + 1, order.length]]));
}

/** The attributes of an option's group. A ghost takes no Tab stop and is not read out. */
export function optionAttributes({
  id,
  name,
  selected,
  ghost,
  lit,
  place,
  stop,
  onPick,
  onRemove,
  onTouch,
}: Option): SVGAttributes<SVGGElement> {
  const pointer = {
    ...litAttributes(lit),
    onClick: (event: MouseEvent) => onPick(event.shiftKey),
  };
  // Under the pointer a ghost comes out by itself: what is shown must not step back for it.
  if (ghost) return { ...pointer, 'aria-hidden': true, ...{ 'data-ghost': true } };
  return {
    ...pointer,
    onPointerEnter: () => onTouch(true, false),
    onPointerLeave: () => onTouch(false, false),
    ...{ 'data-key': id },
    role: 'option',
    'aria-label': name,
    'aria-selected': selected,
    'aria-posinset': place?.[0],
    'aria-setsize': place?.[1],
    tabIndex: stop ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.code === 'Escape' && onRemove) {
        event.stopPropagation();
        onRemove();
      } else if (event.code === 'Enter' || event.code === 'Space') {
        event.preventDefault();
        onPick(event.shiftKey);
      }
    },
    onFocus: () => onTouch(true, true),
    onBlur: () => onTouch(false, true),
  };
}
