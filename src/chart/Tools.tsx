/** The words on the buttons of {@link Tools}. */
export type ToolWords = {
  /** Name of the button that zooms in. */
  readonly zoomIn: string;
  /** Name of the button that zooms out. */
  readonly zoomOut: string;
  /** The button that shows everything. */
  readonly fit: string;
  /** What that button does, at length. */
  readonly fitHint: string;
  /** The button that puts the table in place of the picture. */
  readonly table: string;
};

type Props = {
  /** The words. */
  readonly words: ToolWords;
  /** Zooms by a factor about the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Shows everything. */
  readonly onFit: () => void;
  /** Whether the table stands in place of the picture. */
  readonly tabular: boolean;
  /** Puts the table in place of the picture, or the picture back. */
  readonly onTable: () => void;
};

/** Buttons for what wheel, drag and keys do: nearer, farther, all; and the table instead of the picture. */
export function Tools({ words, zoomBy, onFit, tabular, onTable }: Props) {
  return (
    <div className="view-tools">
      <button
        type="button"
        aria-label={words.zoomIn}
        disabled={tabular}
        onClick={() => zoomBy(1.5)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        disabled={tabular}
        onClick={() => zoomBy(1 / 1.5)}
      >
        −
      </button>
      <button type="button" title={words.fitHint} disabled={tabular} onClick={onFit}>
        {words.fit}
      </button>
      <button type="button" aria-pressed={tabular} onClick={onTable}>
        {words.table}
      </button>
    </div>
  );
}
