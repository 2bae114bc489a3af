import { useCallback, useId, useRef, useState, type RefObject } from 'react';

/** One popover: which it is, whether it is open, and the ways to open and close it from code. */
export type PopoverState = {
  /** Its id in the document, for the `popoverTarget` of the button that opens it. */
  readonly id: string;
  /** Whether it is open. */
  readonly open: boolean;
  /** Its element, while it is on the page. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** Takes what the browser tells: that it opened or closed, by whatever means; always the same function. */
  readonly onToggle: (open: boolean) => void;
  /** Opens it. */
  readonly show: () => void;
  /** Closes it. */
  readonly close: () => void;
};

/** A popover that is closed at first; put it on a `Popover`. */
export function usePopover(): PopoverState {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, onToggle] = useState(false);
  const show = useCallback(() => box.current?.showPopover(), []);
  const close = useCallback(() => {
    if (!box.current?.matches(':popover-open')) return;
    box.current.hidePopover();
    // The browser tells only later, and not at all where it has been opened again by then.
    onToggle(false);
  }, []);
  return { id, open, box, onToggle, show, close };
}
