import type { KeyboardEvent, MouseEvent, SVGAttributes } from 'react';
import type { Standing } from './useWalk';

/** One option of a picture: how it stands and what it tells. */
export type Option = Standing & {
  /** Its accessible name, a sentence. */
  readonly name: string;
  /** Whether the filter includes it, or it is opened. */
  readonly selected: boolean;
  /** Whether only the view's own filter leaves it out: then it is for the pointer only. */
  readonly ghost: boolean;
  /** Whether it belongs to what is hovered; null when nothing is. */
  readonly lit: boolean | null;
  /** Tells a click or Enter; `add` with Shift. */
  readonly onPick: (add: boolean) => void;
  /** Takes it out of the filter; null when it is not in it. */
  readonly onRemove: (() => void) | null;
  /** Tells that the pointer or the focus came, or left. */
  readonly onTouch: (here: boolean) => void;
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

/**
 * The attributes of an option's group. A ghost takes no Tab stop and is not read out. With `aimed` false the
 * pointer is not the option's own: the picture finds the mark that is meant.
 */
export function optionAttributes(option: Option, aimed = true): SVGAttributes<SVGGElement> {
  const { id, element, name, selected, ghost, lit, place, stop, onPick, onRemove, onTouch } =
    option;
  const shown = litAttributes(lit);
  const click = aimed && { onClick: (event: MouseEvent) => onPick(event.shiftKey) };
  // Under the pointer a ghost comes out by itself: what is shown must not step back for it.
  if (ghost) return { ...shown, ...click, 'aria-hidden': true, ...{ 'data-ghost': true } };
  const point = aimed && {
    onPointerEnter: () => onTouch(true),
    onPointerLeave: () => onTouch(false),
  };
  return {
    ...shown,
    ...click,
    ...point,
    ...{ 'data-key': id },
    id: element,
    role: 'option',
    'aria-label': name,
    'aria-selected': selected,
    'aria-posinset': place?.[0],
    'aria-setsize': place?.[1],
    tabIndex: stop ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.code === 'Escape' && onRemove) {
        event.stopPropagation();
        onRemove();
      } else if (['Enter', 'NumpadEnter', 'Space'].includes(event.code)) {
        event.preventDefault();
        onPick(event.shiftKey);
      }
    },
    // A click puts the focus where the pointer is, and the pointer tells of itself.
    onFocus: ({ target }) => target.matches(':focus-visible') && onTouch(true),
    onBlur: () => onTouch(false),
  };
}
