import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import type { FilterPanelProps } from './FilterPanel';
import { LazyFilterPanel } from './panel';
import './controls.css';

/** What the popover gets: what its panel gets, but for the way to close it, which it knows itself. */
export type FilterPopoverProps = Omit<FilterPanelProps, 'onClose'> & {
  /** Its id in the document, for the button that shows and hides it. */
  readonly id: string;
  /** Whether it is open, as `onToggle` told last; its panel is there only then. */
  readonly open: boolean;
  /** Tells that it opened or closed, by whatever means; always the same function. */
  readonly onToggle: (open: boolean) => void;
};

/** The panel that adds filters, beside the column of the filter bar, where it covers no result. */
export function FilterPopover({ id, open, onToggle, ...panel }: FilterPopoverProps) {
  const words = useText();
  const box = useRef<HTMLDivElement>(null);
  // What is taken off the page is closed, and says so no more.
  useEffect(() => () => onToggle(false), [onToggle]);
  return (
    <div
      ref={box}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={words.t('controls.label')}
      className="filter-popover"
      onToggle={({ newState, target, currentTarget }) => {
        // Popovers inside have toggles of their own, which bubble in React.
        if (target === currentTarget) onToggle(newState === 'open');
      }}
      // Escape closes it, and takes back nothing on the page around it.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      {open && <LazyFilterPanel {...panel} onClose={() => box.current?.hidePopover()} />}
    </div>
  );
}
