import { useState, type KeyboardEvent } from 'react';

/** Where a cell is in a grid: its row, and which one of the row it is. */
export type At = readonly [row: number, column: number];

/**
 * The cell that a key leads to, by `event.code`, as grids have it: arrows to the next, Home and End to the ends of
 * the row and with Ctrl to those of the grid. `widths` says how many cells each row has; null for other keys.
 */
export function leadCell(
  widths: readonly number[],
  [row, column]: At,
  { code, ctrlKey }: Pick<globalThis.KeyboardEvent, 'code' | 'ctrlKey'>,
): At | null {
  const last = widths.length - 1;
  const within = (to: number, wanted: number): At => {
    const at = Math.max(0, Math.min(last, to));
    return [at, Math.max(0, Math.min(widths[at]! - 1, wanted))];
  };
  if (code === 'ArrowDown') return within(row + 1, column);
  if (code === 'ArrowUp') return within(row - 1, column);
  if (code === 'ArrowRight') return within(row, column + 1);
  if (code === 'ArrowLeft') return within(row, column - 1);
  if (code === 'Home') return within(ctrlKey ? 0 : row, 0);
  if (code === 'End') return within(ctrlKey ? last : row, Infinity);
  return null;
}

/** The cells of a grid as keys walk them: one Tab stop for all, arrows from one to the next. */
export type Cells = {
  /** What the control in a cell is given, by the cell's name. */
  readonly cell: (name: string) => {
    readonly 'data-cell': string;
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
  };
  /** What the grid does with a key; its rows are `role="row"`. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** A walk through the cells of these names, which begins with the first one and goes on from the one that had the focus last. */
export function useCells(names: readonly string[]): Cells {
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && names.includes(last) ? last : names[0];
  return {
    cell: (name) => ({
      'data-cell': name,
      tabIndex: name === stop ? 0 : -1,
      onFocus: () => setLast(name),
    }),
    onKeyDown: (event) => {
      if (event.altKey || event.metaKey) return;
      const rows = [...event.currentTarget.querySelectorAll('[role="row"]')].map((row) => [
        ...row.querySelectorAll<HTMLElement>('[data-cell]'),
      ]);
      const row = rows.findIndex((cells) => cells.some((cell) => cell === event.target));
      if (row < 0) return;
      const column = rows[row]!.findIndex((cell) => cell === event.target);
      const to = leadCell(
        rows.map(({ length }) => length),
        [row, column],
        event.nativeEvent,
      );
      if (!to) return;
      event.preventDefault();
      rows[to[0]]![to[1]]!.focus();
    },
  };
}
