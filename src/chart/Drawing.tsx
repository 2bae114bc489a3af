import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { keyCommand } from './key';
import { Tools, type KeyHelp, type ToolWord } from './Tools';
import { useKeptFocus } from './useKeptFocus';
import type { Measured } from './useFrame';
import './view.css';

// The keys that do the same in every picture.
const shared = [
  ['Shift Enter', 'key-add'],
  ['Esc', 'key-escape'],
  ['+ −', 'key-zoom'],
  ['0', 'key-fit'],
  ['Shift ← → ↑ ↓', 'key-pan'],
  ['?', 'key-help'],
] as const;

/** What the words of a {@link Drawing} are for: its tools, the keys of every picture, and how the wheel zooms. */
export type DrawingWord = ToolWord | (typeof shared)[number][1] | 'wheel';

type Props = {
  /** Class of the whole. */
  readonly name: string;
  /** The picture in a sentence. */
  readonly summary: string;
  /** What was measured of it. */
  readonly frame: Measured;
  /** Keys of its options; empty makes it an image. */
  readonly order: readonly string[];
  /** Whether something of it is still fetched. */
  readonly busy?: boolean;
  /** The option that a key leads to, by `event.code`; null for none. */
  readonly step: (code: string) => string | null;
  /** Zooms by a factor about the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Shifts what is shown by pixels. */
  readonly panBy: (dx: number, dy: number) => void;
  /** Shows everything. */
  readonly onFit: () => void;
  /** Drops a change that is shown but not made, if there is one. */
  readonly onDrop?: () => void;
  /** The words of the tools and of the keys that every picture has. */
  readonly words: (word: DrawingWord) => string;
  /** What showing everything does, at length. */
  readonly fitHint: string;
  /** The keys that walk and press this picture's marks; those that all pictures share follow them. */
  readonly keys: readonly KeyHelp[];
  /** The same facts as a table. */
  readonly table: () => ReactNode;
  /** What lies over the picture. */
  readonly over?: ReactNode;
  /** What stands under it. */
  readonly foot: ReactNode;
  /** The marks. */
  readonly children: ReactNode;
};

const pans = new Map<string, readonly [number, number]>([
  ['ArrowLeft', [60, 0]],
  ['ArrowRight', [-60, 0]],
  ['ArrowUp', [0, 60]],
  ['ArrowDown', [0, -60]],
]);

/**
 * A picture that is walked by arrows, zoomed and moved by keys, with its tools above and its foot below:
 * one Tab stop among its marks, one among its tools. Keys work while something of it has the focus.
 */
export function Drawing(props: Props) {
  const { frame, summary, order, step, zoomBy, panBy, onFit, onDrop, words } = props;
  const { size, covered, svg, room, drawing, tools, refused } = frame;
  const help = useRef<HTMLDivElement>(null);
  const [tabular, setTabular] = useState(false);
  const kept = useKeptFocus(svg);

  const inPicture = (event: KeyboardEvent) => svg?.contains(event.target as Node) ?? false;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { code, shiftKey } = event;
    const pan = shiftKey && inPicture(event) ? pans.get(code) : undefined;
    const command = keyCommand(event);
    const next = inPicture(event) && !shiftKey ? step(code) : null;
    if (command?.type === 'help') help.current?.togglePopover();
    else if (tabular) return;
    else if (pan) panBy(...pan);
    else if (next !== null)
      svg?.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    else if (command?.type === 'zoom') zoomBy(command.by);
    else if (command?.type === 'fit') onFit();
    else if (code === 'Escape' && inPicture(event) && event.target !== svg) svg?.focus();
    else return;
    event.preventDefault();
  };
  // Before the marks hear of it: the list of keys is closed first, and steps not yet made are dropped.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.code !== 'Escape') return;
    if (help.current?.matches(':popover-open')) event.stopPropagation();
    else onDrop?.();
  };

  return (
    <div className={`view ${props.name}`} onKeyDown={onKeyDown} onKeyDownCapture={onKeyDownCapture}>
      <p className="view-said">{summary}</p>
      <Tools
        ref={tools}
        help={help}
        words={words}
        fitHint={props.fitHint}
        keys={[...props.keys, ...shared.map(([key, word]) => ({ key, does: words(word) }))]}
        zoomBy={zoomBy}
        onFit={onFit}
        tabular={tabular}
        onTable={() => setTabular(!tabular)}
      />
      <div className="view-frame" ref={room}>
        {size && !tabular && (
          <svg
            ref={drawing}
            role={order.length ? 'listbox' : 'img'}
            aria-label={summary}
            aria-multiselectable={order.length ? true : undefined}
            aria-busy={props.busy}
            tabIndex={-1}
            {...kept}
          >
            {props.children}
          </svg>
        )}
        {tabular && (
          <div
            className="view-table"
            style={{ paddingTop: covered.height }}
            role="group"
            aria-label={words('table')}
            tabIndex={0}
          >
            {props.table()}
          </div>
        )}
        {!tabular && props.over}
        {refused > 0 && (
          <p key={refused} className="view-hint" data-furniture aria-hidden>
            {words('wheel')}
          </p>
        )}
      </div>
      {props.foot}
    </div>
  );
}
