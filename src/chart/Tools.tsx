import type { ReactNode, RefCallback } from 'react';
import { Help, type KeyHelp } from './Help';
import { zoomFactor } from './key';
import { Toolbar } from './Toolbar';
import type { PopoverState } from './usePopover';
import './tools.css';

/** What the words of {@link Tools} are for. */
export type ToolWord = 'tools' | 'zoom-in' | 'zoom-out' | 'fit' | 'table' | 'keys';

type Props = {
  /** Class of the picture that they belong to. */
  readonly name: string;
  /** The words. */
  readonly words: (word: ToolWord) => string;
  /** What showing everything does, at length. */
  readonly fitHint: string;
  /** The keys of the view. */
  readonly keys: readonly KeyHelp[];
  /** The list of keys. */
  readonly help: PopoverState;
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
  /** Tools of this picture alone, before those of every picture. */
  readonly children?: ReactNode;
};

/** Buttons for what wheel, drag and keys do: nearer, farther, all; the table instead of the picture; the keys. */
export function Tools(props: Props) {
  const { name, words, fitHint, keys, help, zoomBy, onFit, tabular, onTable, ref } = props;
  const zoom = (word: 'zoom-in' | 'zoom-out', sign: string, factor: number) => (
    <button
      type="button"
      data-furniture
      aria-label={words(word)}
      title={words(word)}
      disabled={tabular}
      onClick={() => zoomBy(factor)}
    >
      {sign}
    </button>
  );
  return (
    <Toolbar ref={ref} className={`view-tools ${name}-tools`} label={words('tools')}>
      {props.children}
      {zoom('zoom-in', '+', zoomFactor)}
      {zoom('zoom-out', '−', 1 / zoomFactor)}
      <button type="button" data-furniture title={fitHint} disabled={tabular} onClick={onFit}>
        {words('fit')}
      </button>
      <button type="button" data-furniture aria-pressed={tabular} onClick={onTable}>
        {words('table')}
      </button>
      <Help of={help} label={words('keys')} keys={keys} />
    </Toolbar>
  );
}
