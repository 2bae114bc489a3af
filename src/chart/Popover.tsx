import { useEffect, type CSSProperties, type FocusEvent, type ReactNode } from 'react';
import type { PopoverState } from './usePopover';
import './popover.css';

type Props = {
  /** The popover. */
  readonly of: PopoverState;
  /** Its accessible name. */
  readonly label: string;
  /** Its class. */
  readonly className: string;
  /** Where it lies, in pixels of the page; absent where its class says so. */
  readonly style?: CSSProperties;
  /** Whether what it holds is there before it opens, so that it can take the focus. Absent = no. */
  readonly ready?: boolean;
  /** What it holds. */
  readonly children: ReactNode;
};

/** What pops up over the page: a dialog that Escape, a click elsewhere or Tab past its end closes, and that takes back nothing else with it. */
export function Popover(props: Props) {
  const { of, label, className, style, ready, children } = props;
  const { id, open, box, onToggle, close } = of;
  // What is taken off the page is closed, and tells of it no more.
  useEffect(() => () => onToggle(false), [onToggle]);
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    const to = relatedTarget as Element | null;
    // Pressing the button that opened it is left to the browser, which closes it then.
    if (to && !currentTarget.contains(to) && !to.matches(':active')) close();
  };
  return (
    <div
      ref={box}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={`popover ${className}`}
      style={style}
      onToggle={({ newState, target, currentTarget }) => {
        // Popovers inside have toggles of their own, which bubble in React.
        if (target === currentTarget) onToggle(newState === 'open');
      }}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      onBlur={onBlur}
    >
      {(open || ready) && children}
    </div>
  );
}
