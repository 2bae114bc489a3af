import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { Toolbar } from '../../chart/Toolbar';
import { narrowScreen, useMedia } from '../../chart/useMedia';
import { useSize } from '../../chart/useSize';
import { useText } from '../../i18n/useText';
import { laneName, nameRoom, numberWidth, type Gutter } from './layout/gutter';
import type { Lanes } from './layout/lanes';
import type { PlacedLane } from './layout/placed';
import { tint } from './tint';
import { Unfold } from './Unfold';

type Props = {
  /** The lanes in their places. */
  readonly lanes: readonly PlacedLane[];
  /** How many events lie on each. */
  readonly events: readonly number[];
  /** How many events there are. */
  readonly most: number;
  /** Whether what shares the last lane can have lanes of its own, or has them. */
  readonly rest: Lanes['rest'];
  /** Where the lanes end, in pixels from the top. */
  readonly bottom: number;
  /** Ids that the lanes' clause includes; null when lanes cannot be filtered by. */
  readonly included: readonly string[] | null;
  /** Toggles the clause of a lane; `add` keeps the others. */
  readonly onToggle: (lane: PlacedLane, add: boolean) => void;
  /** Tells which lane the pointer or the keyboard is on, by its index; null when it left. */
  readonly onHover: (lane: number | null) => void;
  /** Unfolds the lanes, scrolled by so many; null folds them. */
  readonly onScroll: (at: number | null) => void;
};

const pitch = 24;

/** The names of the lanes with how many events are on them, each a filter; the last one of all that share it. */
export function LaneLabels(props: Props) {
  const { lanes, events, rest, bottom, included, onToggle, onHover, onScroll } = props;
  const { t, number } = useText();
  // Lanes lie closer than fingers need; where the screen is narrow, the filters have the same.
  const narrow = useMedia(narrowScreen);
  const [measure, size] = useSize();
  const names = useRef<HTMLDivElement>(null);
  const scroll = rest === 'none' || rest === 'folded' ? null : rest;
  const unfolds = rest !== 'none';
  useWheelOverNames(names, scroll, onScroll);

  // At either end of what is in sight the arrows go on to what is not.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    const row = (event.target as Element).getAttribute('data-lane');
    if (!scroll || !step || row === null) return;
    const to = scroll.at + step;
    const atEnd = Number(row) === (step > 0 ? lanes.length - 1 : 0);
    if (!atEnd || to < 0 || to > scroll.most) return;
    event.preventDefault();
    event.stopPropagation();
    onScroll(to);
  };
  const gutter: Gutter = { most: props.most, narrow };
  const width = { '--lane-count': `${numberWidth(props.most)}px` } as CSSProperties;
  return (
    <div className="lane-names" style={width} ref={names} {...{ onKeyDownCapture }}>
      <Toolbar
        className="lane-labels"
        label={t('timeline.lanes')}
        orientation="vertical"
        ref={measure}
      >
        {lanes.map((lane, i) => {
          const { label, color, members, y } = lane;
          const n = events[i] ?? 0;
          const folding = unfolds && rest === 'folded' && i === lanes.length - 1;
          const shown = laneName(lane, nameRoom(size?.width ?? 0, folding, gutter));
          const said = t('timeline.lane-count', { lane: label, n });
          const name = (
            <>
              <span className="lane-dot" style={tint(color)} aria-hidden />
              <span className="lane-name" dir="auto" title={shown === label ? undefined : said}>
                {shown}
              </span>
              <span className="lane-count">{number(n)}</span>
            </>
          );
          const row = {
            className: folding ? 'lane-label lane-folded' : 'lane-label',
            style: { top: y },
          };
          return narrow || !members.length || included === null ? (
            <span key={i} {...row}>
              {name}
            </span>
          ) : (
            <button
              key={i}
              type="button"
              {...row}
              data-lane={i}
              // By what is seen of it, so that it can be called by that.
              aria-label={t('timeline.lane-count', {
                lane: shown.includes('…') ? label : shown,
                n,
              })}
              aria-pressed={members.every((member) => included.includes(member))}
              onClick={({ shiftKey }) => onToggle(lane, shiftKey)}
              onPointerEnter={() => onHover(i)}
              onPointerLeave={() => onHover(null)}
              onFocus={() => onHover(i)}
              onBlur={() => onHover(null)}
            >
              {name}
            </button>
          );
        })}
        {unfolds && lanes.length > 0 && (
          <Unfold {...{ scroll, onScroll }} y={lanes.at(-1)!.y} bottom={bottom} />
        )}
      </Toolbar>
    </div>
  );
}

/** Lets the wheel over the names go through the lanes, a lane for each of their heights. */
function useWheelOverNames(
  names: React.RefObject<HTMLElement | null>,
  scroll: { readonly at: number; readonly most: number } | null,
  onScroll: (at: number) => void,
) {
  const [turn] = useState({ pixels: 0 });
  useEffect(() => {
    const element = names.current;
    if (!element || !scroll) return undefined;
    const listener = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      turn.pixels += event.deltaMode === 0 ? event.deltaY : event.deltaY * pitch;
      const lanes = Math.trunc(turn.pixels / pitch);
      turn.pixels -= lanes * pitch;
      const to = Math.max(0, Math.min(scroll.at + lanes, scroll.most));
      const stuck = to === scroll.at && lanes !== 0;
      // At the end of the lanes the wheel is the page's.
      if (!stuck) event.preventDefault();
      if (to !== scroll.at) onScroll(to);
    };
    element.addEventListener('wheel', listener, { passive: false });
    return () => element.removeEventListener('wheel', listener);
  });
}
