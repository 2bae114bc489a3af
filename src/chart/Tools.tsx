import { useId, useState, type ReactNode, type RefCallback } from 'react';
import { Help, type KeyHelp } from './Help';
import { zoomFactor, type Direction } from './key';
import { Toolbar } from './Toolbar';
import type { PopoverState } from './usePopover';
import './tools.css';

/** What the words of {@link Tools} are for. */
export type ToolWord =
  'zoom-in' | 'zoom-out' | 'fit' | 'table' | 'keys' | 'pan' | `pan-${Direction}`;

type Props = {
  /** Class of the picture that they belong to. */
  readonly name: string;
  /** What they are called. */
  readonly label: string;
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
  /** Where one may move the picture to. */
  readonly pans: readonly Direction[];
  /** Moves it a step. */
  readonly onPan: (direction: Direction) => void;
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

const signs: Readonly<Record<Direction, string>> = { left: '←', right: '→', up: '↑', down: '↓' };

/** Buttons for what wheel, drag and keys do: nearer, farther, aside, all; the table instead of the picture; the keys. */
export function Tools(props: Props) {
  const { name, words, fitHint, keys, help, zoomBy, onFit, tabular, onTable, ref } = props;
  const { pans, onPan } = props;
  const zoom = (word: 'zoom-in' | 'zoom-out', sign: string, factor: number) => (
    <button
      type="button"
      data-furniture
      title={words(word)}
      disabled={tabular}
      onClick={() => zoomBy(factor)}
    >
      <span aria-hidden>{sign}</span>
    </button>
  );
  return (
    <Toolbar ref={ref} className={`view-tools ${name}-tools`} label={props.label}>
      {props.children}
      {zoom('zoom-in', '+', zoomFactor)}
      {zoom('zoom-out', '−', 1 / zoomFactor)}
      <Pan {...{ words, pans, onPan }} disabled={tabular} />
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

type PanProps = Pick<Props, 'words' | 'pans' | 'onPan'> & {
  /** Whether there is no picture to move. */
  readonly disabled: boolean;
};

/** An arrow for each direction. Under a finger they take more room than there is, and open from a button of their own. */
function Pan({ words, pans, onPan, disabled }: PanProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <span className="view-move" data-furniture>
      <button
        type="button"
        className="view-move-open"
        aria-label={words('pan')}
        aria-expanded={open}
        aria-controls={id}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        ✥
      </button>
      <span id={id} className="view-pan" data-open={(open && !disabled) || undefined}>
        {pans.map((direction) => (
          <button
            key={direction}
            type="button"
            title={words(`pan-${direction}`)}
            disabled={disabled}
            onClick={() => onPan(direction)}
          >
            <span aria-hidden>{signs[direction]}</span>
          </button>
        ))}
      </span>
    </span>
  );
}
