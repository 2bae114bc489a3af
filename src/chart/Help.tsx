import type { Ref } from 'react';
import { useId } from 'react';
import { closeOnLeave } from './leave';

type Props = {
  /** The name of the button and of what it opens. */
  readonly label: string;
  /** The keys of a view, each with what it does. */
  readonly keys: readonly { readonly key: string; readonly does: string }[];
  /** What it opens, for a view that shows it on a key: call its `togglePopover`. */
  readonly ref?: Ref<HTMLDivElement>;
};

// The browser puts the focus on what carries this attribute when it opens a popover; React sets none.
const takesFocus = (heading: HTMLElement | null) => heading?.setAttribute('autofocus', '');

/** A button marked `?` and the list of keys that it opens; Escape or a click elsewhere closes it. */
export function Help({ label, keys, ref }: Props) {
  const id = useId();
  return (
    <>
      <button type="button" data-furniture aria-label={label} title={label} popoverTarget={id}>
        ?
      </button>
      <div
        ref={ref}
        id={id}
        popover="auto"
        className="view-help"
        role="dialog"
        aria-label={label}
        onBlur={closeOnLeave}
      >
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
      </div>
    </>
  );
}
