import type { Ref, RefCallback } from 'react';
import { Help } from './Help';
import { zoomStep } from './key';
import { Toolbar } from './Toolbar';

/** What the words of {@link Tools} are for. */
export type ToolWord = 'tools' | 'zoom-in' | 'zoom-out' | 'fit' | 'table' | 'keys';

/** One key of a view with what it does. */
export type KeyHelp = {
  /** What stands on the key. */
  readonly key: string;
  /** What it does, in words. */
  readonly does: string;
};

type Props = {
  /** The words. */
  readonly words: (word: ToolWord) => string;
  /** What showing everything does, at length. */
  readonly fitHint: string;
  /** The keys of the view. */
  readonly keys: readonly KeyHelp[];
  /** Zooms by a factor about the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Shows everything. */
  readonly onFit: () => void;
  /** Whether the table stands in place of the picture. */
  readonly tabular: boolean;
  /** Puts the table in place of the picture, or the picture back. */
  readonly onTable: () => void;
  /** The group itself, for what it covers. */
  readonly ref: RefCallback<HTMLDivElement>;
  /** The list of keys, to show it on a key. */
  readonly help: Ref<HTMLDivElement>;
};

/** Buttons for what wheel, drag and keys do: nearer, farther, all; the table instead of the picture; the keys. */
export function Tools({ words, fitHint, keys, zoomBy, onFit, tabular, onTable, ref, help }: Props) {
  return (
    <Toolbar ref={ref} className="view-tools" furniture label={words('tools')}>
      <button
        type="button"
        aria-label={words('zoom-in')}
        title={words('zoom-in')}
        disabled={tabular}
        onClick={() => zoomBy(zoomStep)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words('zoom-out')}
        title={words('zoom-out')}
        disabled={tabular}
        onClick={() => zoomBy(1 / zoomStep)}
      >
        −
      </button>
      <button type="button" title={fitHint} disabled={tabular} onClick={onFit}>
        {words('fit')}
      </button>
      <button type="button" aria-pressed={tabular} onClick={onTable}>
        {words('table')}
      </button>
      <Help ref={help} label={words('keys')} keys={keys} />
    </Toolbar>
  );
}
