import { Suspense, useEffect, useRef } from 'react';
import { useText } from '../../i18n/useText';
import type { FilterPanelProps } from './FilterPanel';
import { LazyFilterPanel } from './panel';
import './controls.css';

/** What the popover gets: what its panel gets, and whether it is open. */
export type FilterPopoverProps = FilterPanelProps & {
  /** Whether it is shown. A click elsewhere or Escape closes it and calls `onClose`. */
  readonly open: boolean;
};

/** The panel that adds filters, beside the column of the filter bar, where it covers no result. */
export function FilterPopover({ open, ...panel }: FilterPopoverProps) {
  const words = useText();
  const box = useRef<HTMLDivElement>(null);
  const opening = useRef(false);
  useEffect(() => {
    const popover = box.current;
    if (popover && popover.matches(':popover-open') !== open) popover.togglePopover(open);
    if (!open) return;
    // A press on the button that opened it closes the popover before the button's own click comes,
    // which would then open it again.
    const note = ({ type, target }: Event) => {
      opening.current =
        type === 'pointerdown' && target instanceof Element && !!target.closest('.add-filter');
    };
    document.addEventListener('pointerdown', note, true);
    document.addEventListener('keydown', note, true);
    return () => {
      document.removeEventListener('pointerdown', note, true);
      document.removeEventListener('keydown', note, true);
      opening.current = false;
    };
  }, [open]);
  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      aria-label={words.t('controls.label')}
      className="filter-popover"
      onToggle={({ newState, target, currentTarget }) => {
        // Popovers inside have toggles of their own, which bubble in React.
        if (target !== currentTarget || newState === 'open' || opening.current) return;
        if (open) panel.onClose();
      }}
      // Escape closes it, and takes back nothing on the page around it.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      {open && (
        <Suspense fallback={<p className="panel-loading">{words.t('controls.loading')}</p>}>
          <LazyFilterPanel {...panel} />
        </Suspense>
      )}
    </div>
  );
}
