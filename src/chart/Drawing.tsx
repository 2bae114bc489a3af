import {
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SVGAttributes,
} from 'react';
import { flushSync } from 'react-dom';
import type { Point } from './box';
import type { KeyHelp } from './Help';
import { codeOf, directions, keyCommand, panStep, type Direction } from './key';
import { pointIn } from './point';
import { Tools, type ToolWord } from './Tools';
import type { Measured } from './useDrawing';
import { useKeptFocus } from './useKeptFocus';
import { usePopover } from './usePopover';
import type { Walk } from './useWalk';
import './view.css';

// The keys that do the same in every picture.
const shared = [
  ['Shift Enter', 'key-add'],
  ['Esc', 'key-escape'],
  ['+ −', 'key-zoom'],
  ['0', 'key-fit'],
  ['Shift ← → ↑ ↓', 'key-pan'],
  ['F6 Shift+F6', 'key-panels'],
  ['?', 'key-help'],
] as const;

/** What the words of a {@link Drawing} are for: its tools, the keys of every picture, and how the wheel zooms. */
export type DrawingWord = ToolWord | (typeof shared)[number][1] | 'wheel';

type Props = {
  /** Class of the whole. */
  readonly name: string;
  /** Lengths that its style reckons with, as CSS variables. */
  readonly style?: CSSProperties;
  /** The picture in a sentence. */
  readonly summary: string;
  /** What was measured of it. */
  readonly measured: Measured;
  /** How keys walk its options; without any it is an image. */
  readonly walk: Walk;
  /** Whether several options can be chosen. Absent = no. */
  readonly multiple?: boolean;
  /** Whether something of it is still fetched. */
  readonly busy?: boolean;
  /** How far all that is drawn has moved from where it was laid out, in pixels. Absent where it never does. */
  readonly moved?: Point;
  /** Zooms by a factor about the middle, or about the option that has the focus. */
  readonly zoomBy: (factor: number, option: string | null) => void;
  /** Zooms by a factor about a point of the drawing, in its pixels. */
  readonly zoomAt: (factor: number, point: readonly [x: number, y: number]) => void;
  /** Whether it has an up and a down to be moved by. Absent = yes. */
  readonly level?: boolean;
  /** Shifts what is shown by pixels. */
  readonly panBy: (dx: number, dy: number) => void;
  /** Shows everything. */
  readonly onFit: () => void;
  /** Drops a change that is shown but not made, if there is one. */
  readonly onDrop?: () => void;
  /** What other keys do at an option, by `event.code`; whether this one does anything. */
  readonly onKey?: (code: string, option: string) => boolean;
  /** The name of its tools. */
  readonly label: string;
  /** The words of the tools and of the keys that every picture has. */
  readonly words: (word: DrawingWord) => string;
  /** What showing everything does, at length. */
  readonly fitHint: string;
  /** The keys that walk and press this picture's marks; those that all pictures share follow them. */
  readonly keys: readonly KeyHelp[];
  /** The same facts as a table. */
  readonly table: () => ReactNode;
  /** Tools of this picture alone. */
  readonly tools?: ReactNode;
  /** What stands beside the picture. */
  readonly beside?: ReactNode;
  /** Marks too many for elements, as pixels over the picture. */
  readonly sheet?: ReactNode;
  /** Where the Tab stop is among those, drawn over them; seen only while it has the focus of the keyboard. */
  readonly ring?: ReactNode;
  /** What lies over the picture. */
  readonly over?: ReactNode;
  /** What stands under it. */
  readonly foot: ReactNode;
  /** What is drawn under the marks; nothing of it is walked. */
  readonly ground?: ReactNode;
  /** What is drawn over them, and is used by itself. */
  readonly front?: ReactNode;
  /** What finds the mark that the pointer means, where marks do not do so themselves. */
  readonly aim?: Pick<
    SVGAttributes<SVGSVGElement>,
    'onClick' | 'onDoubleClick' | 'onPointerMove' | 'onPointerLeave'
  >;
  /** The marks. */
  readonly children: ReactNode;
};

const arrows = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

// How much nearer a double click goes.
const closer = 2;

// What a click beside the marks does not mean: marks, ghosts, bars, and what is dragged by itself.
const meant = '[data-key], [data-ghost], [data-bin], .no-zoom';

const optionOf = (target: EventTarget): string | null =>
  (target as Element).closest('[data-key]')?.getAttribute('data-key') ?? null;

/**
 * A picture that is walked by arrows, zoomed and moved by keys, with its tools above and its foot below:
 * one Tab stop among its marks, one among its tools. Keys work while something of it has the focus.
 */
export function Drawing(props: Props) {
  const { measured, summary, walk, zoomBy, zoomAt, panBy, onFit, onDrop, words, front } = props;
  const { size, covered, svg, room, drawing, tools, refused } = measured;
  const help = usePopover();
  const list = useRef<SVGGElement>(null);
  const [tabular, setTabular] = useState(false);
  const kept = useKeptFocus(list);
  // The option on which Escape has let go of what it lit: the next one is the page's.
  const eased = useRef<string | null>(null);

  const focusOn = (key: string) => {
    const find = () => list.current?.querySelector<SVGElement>(`[data-key="${CSS.escape(key)}"]`);
    // Of very many options only those around the Tab stop are there.
    if (!find()) flushSync(() => walk.settle(key));
    find()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { code, shiftKey, target, defaultPrevented } = event;
    if (defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const option = svg?.contains(target as Node) ? optionOf(target) : null;
    if (code !== 'Escape') eased.current = null;
    const walked = option !== null || target === list.current || target === svg;
    const pan = shiftKey && walked ? arrows.get(code) : undefined;
    const command = keyCommand(event);
    const next = walked && !shiftKey ? walk.lead(code) : null;
    if (command?.type === 'help') help.box.current?.togglePopover();
    else if (tabular) return;
    else if (pan) panBy(...panStep[pan]);
    else if (next !== null) focusOn(next);
    else if (command?.type === 'zoom') zoomBy(command.by, option);
    else if (command?.type === 'fit') onFit();
    else if (code === 'Escape' && option !== eased.current) eased.current = option;
    else if (option === null || !props.onKey?.(codeOf(event), option)) return;
    event.preventDefault();
  };
  // Before the marks hear of it: the list of keys is closed first, and what is not yet made is dropped.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.code !== 'Escape') return;
    if (help.open) event.stopPropagation();
    else onDrop?.();
  };
  const onDoubleClick = (event: MouseEvent<SVGSVGElement>) => {
    props.aim?.onDoubleClick?.(event);
    if (event.defaultPrevented || (event.target as Element).closest(meant)) return;
    zoomAt(event.shiftKey ? 1 / closer : closer, pointIn(event.currentTarget, event));
  };
  const { moved } = props;
  const at = moved && (moved.x || moved.y) ? `translate(${moved.x} ${moved.y})` : undefined;
  const carried = (part: ReactNode) => (moved && part ? <g transform={at}>{part}</g> : part);
  const walkable = walk.order.length > 0;

  return (
    <div
      className={`view ${props.name}`}
      style={props.style}
      data-tabular={tabular || undefined}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onKeyDownCapture}
    >
      {/* Where the marks or the picture have it for a name it is not spoken twice. */}
      <p className="view-said" aria-hidden={(!tabular && (walkable || !front)) || undefined}>
        {summary}
      </p>
      <Tools
        ref={tools}
        name={props.name}
        label={props.label}
        {...{ help, words, tabular, onFit }}
        fitHint={props.fitHint}
        keys={[
          ...props.keys,
          ...shared.map(([key, word]) => ({
            key: props.level ? key.replace(' ↑ ↓', '') : key,
            does: words(word),
          })),
        ]}
        zoomBy={(factor) => zoomBy(factor, null)}
        pans={props.level ? directions.slice(0, 2) : directions}
        onPan={(direction) => panBy(...panStep[direction])}
        onTable={() => setTabular(!tabular)}
      >
        {props.tools}
      </Tools>
      {!tabular && props.beside}
      <div className="view-frame" ref={room}>
        {size && !tabular && (
          <svg
            ref={drawing}
            tabIndex={-1}
            {...(!walkable && !front && { role: 'img', 'aria-label': summary })}
            aria-busy={props.busy}
            {...props.aim}
            onDoubleClick={onDoubleClick}
          >
            {carried(props.ground)}
            <g
              ref={list}
              transform={at}
              {...(walkable && { role: 'listbox', 'aria-label': summary })}
              aria-owns={(walkable && walk.elements) || undefined}
              aria-multiselectable={(walkable && props.multiple) || undefined}
              tabIndex={-1}
              onFocus={(event) => {
                kept.onFocus(event);
                const option = optionOf(event.target);
                if (option !== null) walk.settle(option);
              }}
              onBlur={kept.onBlur}
            >
              {props.children}
            </g>
            {carried(front)}
          </svg>
        )}
        {size && !tabular && props.sheet}
        {size && !tabular && props.ring && (
          <svg className="view-ring" aria-hidden>
            {carried(props.ring)}
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
