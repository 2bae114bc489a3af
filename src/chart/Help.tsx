import type { ReactNode } from 'react';
import { Popover } from './Popover';
import type { PopoverState } from './usePopover';

/** One key with what it does. */
export type KeyHelp = {
  /** What stands on the key. */
  readonly key: string;
  /** What it does, in words. */
  readonly does: string;
};

type Props = {
  /** What the button opens. */
  readonly of: PopoverState;
  /** The name of the button and of what it opens. */
  readonly label: string;
  /** The keys. */
  readonly keys: readonly KeyHelp[];
  /** What can be chosen of them. Absent = nothing. */
  readonly children?: ReactNode;
};

// The browser puts the focus on what carries this attribute when it opens a popover; React sets none.
const takesFocus = (heading: HTMLElement | null) => heading?.setAttribute('autofocus', '');

/** A button marked `?` and the list of keys that it opens. */
export function Help({ of, label, keys, children }: Props) {
  return (
    <>
      <button type="button" data-furniture title={label} popoverTarget={of.id}>
        <span aria-hidden>?</span>
      </button>
      <Popover of={of} label={label} className="view-help" ready>
        <h3 ref={takesFocus} tabIndex={-1}>
          {label}
        </h3>
        <dl>
          {keys.map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        {children}
      </Popover>
    </>
  );
}
