import { useLayoutEffect, useRef } from 'react';
import { Popover } from '../../chart/Popover';
import { usePopover } from '../../chart/usePopover';
import { later } from '../later';
import type { LeftListProps } from './LeftList';
import './left.css';

type Props = Omit<LeftListProps, 'onPick'> & {
  /** What the button says, also the name of the list. */
  readonly label: string;
  /** Chooses one of them, beside those chosen before with `add`. */
  readonly onPick: (id: string, add: boolean) => void;
};

// Few look for those who are not drawn.
const LeftList = later(() => import('./LeftList').then((module) => module.LeftList));

/** A button that says how many are not drawn, and opens the list of them. */
export function Left({ label, onPick, ...list }: Props) {
  const of = usePopover();
  const host = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const { current } = host;
    // Whoever is chosen is drawn, and with nobody left the button goes: the keyboard goes on at the picture.
    return () => {
      if (!current?.contains(document.activeElement)) return;
      current.closest('.view')?.querySelector<SVGElement>('[role="listbox"]')?.focus();
    };
  }, []);
  return (
    <span className="network-left" ref={host}>
      <button type="button" popoverTarget={of.id} aria-haspopup="dialog">
        {label}
      </button>
      <Popover of={of} label={label} className="network-left-box">
        <LeftList
          {...list}
          onPick={(id, add) => {
            // First, so that the focus is back where it came from.
            of.close();
            onPick(id, add);
          }}
        />
      </Popover>
    </span>
  );
}
