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

/** The attributes of an option's group. A ghost takes no Tab stop and is not read out. */
export function optionAttributes({
  id,
  name,
  selected,
  ghost,
  lit,
  stop,
  onPick,
  onRemove,
  onTouch,
}: Option): SVGAttributes<SVGGElement> {
  const pointer = {
    ...litAttributes(lit),
    onClick: (event: MouseEvent) => onPick(event.shiftKey),
    onPointerEnter: () => onTouch(true, false),
    onPointerLeave: () => onTouch(false, false),
  };
  if (ghost) return { ...pointer, 'aria-hidden': true, ...{ 'data-ghost': true } };
  return {
    ...pointer,
    ...{ 'data-key': id },
    role: 'option',
    'aria-label': name,
    'aria-selected': selected,
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
