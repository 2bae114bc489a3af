import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { placesIn } from '../../chart/option';

/** What the keys of the timeline do. */
export type OptionActions = {
  /** Opens an event, or zooms into a stack. */
  readonly onOpen: (key: string) => void;
  /** Tells which option has the focus; null when none has. */
  readonly onFocus: (key: string | null) => void;
  /** Moves the window by a part of its width; positive is later. */
  readonly onPan: (part: number) => void;
  /** Sets an end of the time filter at an option. */
  readonly onRange: (key: string, end: 'start' | 'end') => void;
};

/** Handlers for the element that holds the options, and the option at which Tab stops. */
export type Options = {
  /** Key of the option at which Tab stops; null when there is none. */
  readonly active: string | null;
  /** Which one each option is of how many, by its key, in the order of the walk. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
  /** For the element that holds the options. */
  readonly onKeyDown: (event: KeyboardEvent<SVGGElement>) => void;
  /** For the same element. */
  readonly onFocus: (event: FocusEvent<SVGGElement>) => void;
  /** For the same element. */
  readonly onBlur: (event: FocusEvent<SVGGElement>) => void;
  /** Makes another option the one at which Tab stops, also one that comes only with the next picture. */
  readonly move: (key: string) => void;
};

const keyOf = (target: EventTarget): string | null =>
  (target as Element).closest('[data-option]')?.getAttribute('data-option') ?? null;

/** Roving focus over the marks in `holder`, in the order of `keys`; keys go by their place on the keyboard, since layouts differ. */
export function useOptions(
  holder: RefObject<SVGGElement | null>,
  keys: readonly string[],
  actions: OptionActions,
): Options {
  const [last, setLast] = useState<string | null>(null);
  const inside = useRef<Element | null>(null);
  const active = last !== null && keys.includes(last) ? last : (keys[0] ?? null);

  const focus = (key: string | undefined) => {
    const marks = [...(holder.current?.querySelectorAll<SVGGElement>('[data-option]') ?? [])];
    const mark = marks.find((option) => option.getAttribute('data-option') === key);
    (mark ?? holder.current?.closest<HTMLElement>('.timeline'))?.focus();
  };

  // When the focused mark goes, for instance with a filter, the focus stays in the view.
  useEffect(() => {
    const lost = inside.current && !inside.current.isConnected;
    if (lost && document.activeElement === document.body) focus(active ?? undefined);
  });

  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    const key = keyOf(event.target);
    if (key === null || event.ctrlKey || event.metaKey || event.altKey) return;
    // Escape is then meant for the list of keys.
    if (event.code === 'Escape' && document.querySelector(':popover-open')) return;
    const i = keys.indexOf(key);
    const walk = (to: number) => focus(keys[Math.max(0, Math.min(keys.length - 1, to))]);
    const run = commandOf(event, key, i, keys.length, actions, walk);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };

  return {
    active,
    places: placesIn(keys),
    onKeyDown,
    onFocus: ({ target }) => {
      const key = keyOf(target);
      inside.current = target;
      setLast(key);
      // A click puts the focus where the pointer is, and the pointer tells of itself.
      if (target.matches(':focus-visible')) actions.onFocus(key);
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      // A mark that was taken away has no next target, and the focus is still the view's.
      if (relatedTarget && !currentTarget.contains(relatedTarget as Node)) inside.current = null;
      actions.onFocus(null);
    },
    move: setLast,
  };
}

function commandOf(
  event: KeyboardEvent<SVGGElement>,
  key: string,
  i: number,
  n: number,
  actions: OptionActions,
  walk: (to: number) => void,
): (() => void) | null {
  switch (event.code) {
    case 'ArrowRight':
      return event.shiftKey ? () => actions.onPan(0.25) : () => walk(i + 1);
    case 'ArrowLeft':
      return event.shiftKey ? () => actions.onPan(-0.25) : () => walk(i - 1);
    case 'ArrowDown':
      return () => walk(i + 1);
    case 'ArrowUp':
      return () => walk(i - 1);
    case 'Home':
      return () => walk(0);
    case 'End':
      return () => walk(n - 1);
    case 'Enter':
    case 'NumpadEnter':
    case 'Space':
      return () => actions.onOpen(key);
    case 'Escape': {
      const mark = event.target as SVGGElement;
      return () => mark.closest<HTMLElement>('.timeline')?.focus();
    }
    case 'BracketLeft':
      return () => actions.onRange(key, 'start');
    case 'BracketRight':
      return () => actions.onRange(key, 'end');
    default:
      return null;
  }
}
