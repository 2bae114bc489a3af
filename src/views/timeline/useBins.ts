import { useRef, type MouseEvent } from 'react';
import type { TimeWindow } from '../../time/interval';
import type { ViewProps } from '../view';

/** What clicks on the bins of the picture do. */
export type BinClicks = {
  /** Takes a click on a bin. */
  readonly onPick: (bin: TimeWindow, click: MouseEvent) => void;
  /** Takes a double click anywhere in the picture; whether it began on a bin. */
  readonly onTwice: () => boolean;
  /** Tells a click beside the bins, with which no double click on one begins. */
  readonly onBeside: () => void;
};

/**
 * What clicks on bins do: one filters by the days of the bin and goes there, and two only go there. After the
 * first there may be no bin any more under the pointer, so what it was is remembered.
 */
export function useBins(when: TimeWindow | null, onCommit: ViewProps['onCommit']): BinClicks {
  const first = useRef<{ bin: TimeWindow; when: TimeWindow | null } | null>(null);
  return {
    onPick: (bin, { detail }) => {
      if (detail > 1) return;
      first.current = { bin, when };
      onCommit({ when: bin, t: bin });
    },
    onTwice: () => {
      const begun = first.current;
      first.current = null;
      if (begun) onCommit({ when: begun.when, t: begun.bin });
      return begun !== null;
    },
    onBeside: () => {
      first.current = null;
    },
  };
}
