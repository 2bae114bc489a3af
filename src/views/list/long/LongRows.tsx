import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Aggregates } from '../../../engine/engine';
import type { ListOrder } from '../../../filters/filters';
import { useText } from '../../../i18n/useText';
import { Row, type RowProps } from '../Row';
import { DayHeading } from '../Story';
import type { StoryMark } from '../storyline';
import { createHeights } from './heights';
import { headingText, storyMarks } from './headings';
import { columnOf, headingHeight, missing, spanOf, type Span } from './place';
import { anchorOf, measureRows, rowIn, scrollBy, seenOf, toTop, type Anchor } from './scroll';
import './long.css';

/** A row to go to. */
export type Goal = {
  /** Its index. */
  readonly index: number;
  /** Whether it takes the focus; else it is only brought into sight. */
  readonly focus: boolean;
};

/** Rows that were found, and which of them is gone to. */
export type Found = {
  /** Their indices. */
  readonly rows: ReadonlySet<number>;
  /** One of them; null for none. */
  readonly here: number | null;
};

/** What the rows of a long list get. */
export type LongRowsProps = Pick<RowProps, 'vocabulary' | 'asOf' | 'lanes'> & {
  /** The rows held. */
  readonly rows: Aggregates['rows'];
  /** The list around them. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** How they are ordered and grouped; null for time order. */
  readonly order: ListOrder | null;
  /** Whether time runs down the page. */
  readonly down: boolean;
  /** Id of the event opened; null for none. */
  readonly opened: string | null;
  /** Ids of the events that stand out; null when nothing is hovered. */
  readonly lit: ReadonlySet<string> | null;
  /** Index of the row that had the focus last; null for none. */
  readonly active: number | null;
  /** The row to go to; null for none. */
  readonly goal: Goal | null;
  /** Tells that the row to go to is reached. */
  readonly onReached: () => void;
  /** What was found; null when nothing is looked for. */
  readonly found: Found | null;
  /** Asks for other rows: from which, and how many. */
  readonly onRange: (from: number, count: number) => void;
};

// Drawn above and below what is in sight, in pixels: more than a page of keys leads on, or a turn of the wheel.
const margin = 500;
// As many as are held at a time.
const held = 400;
const usual = { panel: 45, down: 92 };

const noStory: StoryMark = { heading: null, later: 0, brackets: [] };

/** The rows of a long list under their headings, of which those in sight are drawn, and a few around them. */
export function LongRows(props: LongRowsProps) {
  const { rows, list, order, down, goal, onReached, onRange, found, lit, vocabulary } = props;
  const { total, from, items, again, groups } = rows;
  const words = useText();
  const [heights] = useState(() => createHeights(down ? usual.down : usual.panel));
  heights.resize(total);
  const column = columnOf(heights, groups, total);
  const [span, setSpan] = useState<Span>({ first: 0, last: 30 });
  const [paper, setPaper] = useState(false);
  const anchor = useRef<Anchor | null>(null);
  const [inSight, setInSight] = useState(0);

  const looking = useRef(() => undefined as void);
  const shown = useRef(order);
  const asked = useRef<number | null>(null);

  useLayoutEffect(() => {
    looking.current = () => {
      const root = list.current;
      if (!root) return;
      const { y0, y1 } = seenOf(root);
      const next = spanOf(column, y0, y1, margin);
      const begun = column.at(y0 + headingHeight);
      const top = column.top(begun) < y0 ? begun + 1 : begun;
      const focused = document.activeElement;
      const index = focused && root.contains(focused) ? rowIn(focused) : null;
      // A row that goes out of what is drawn hands its focus to the list, which remembers the row.
      if (index !== null && (index < next.first || index > next.last)) {
        root.focus({ preventScroll: true });
      }
      anchor.current = anchorOf(root);
      setSpan((last) => (last.first === next.first && last.last === next.last ? last : next));
      setInSight(top);
      const ask = missing({ from, count: items.length }, next, held);
      const asking = ask !== null && total > items.length;
      if (asking) onRange(ask, held);
      // What was asked for on the way here is not to replace what is in sight when it comes.
      else if (asked.current !== null && asked.current !== from) onRange(from, held);
      asked.current = asking ? ask : null;
    };
    // The list around is there only after its rows when both are drawn first.
    const root = list.current;
    if (!root) return;
    measureRows(root, heights.measure);
    // What is drawn for the first time above what is in sight may be higher than was thought.
    const moved = anchor.current?.moved() ?? 0;
    if (Math.abs(moved) > 0.5) scrollBy(root, moved);
    // Another order begins at its beginning.
    if (order !== shown.current) toTop(root);
    shown.current = order;
    if (goal && goal.index >= total) onReached();
    else if (goal) {
      const row = root.querySelector<HTMLElement>(`[aria-posinset="${goal.index + 1}"]`);
      if (row) {
        if (goal.focus) row.focus();
        else row.scrollIntoView({ block: 'nearest' });
        onReached();
      } else {
        const { y0, y1 } = seenOf(root);
        scrollBy(root, column.top(goal.index) - y0 - (y1 - y0) / 3);
      }
    }
    looking.current();
  });

  useEffect(() => {
    const root = list.current;
    if (!root) return undefined;
    const onScroll = () => looking.current();
    onScroll();
    const sized = new ResizeObserver(onScroll);
    sized.observe(root);
    root.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll);
    const print = (on: boolean) => () => flushSync(() => setPaper(on));
    const [before, after] = [print(true), print(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      sized.disconnect();
      root.removeEventListener('scroll', onScroll);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [list]);

  const marks = useMemo(
    () => (down ? storyMarks(items, from, groups, order, words) : null),
    [down, items, from, groups, order, words],
  );
  // On paper stands all that is held; else what is in sight.
  const first = paper ? from : Math.max(from, Math.min(span.first, total - 1));
  const last = Math.min(paper ? Infinity : span.last, from + items.length - 1, total - 1);
  const stop =
    props.active !== null && props.active >= first && props.active <= last
      ? props.active
      : Math.min(Math.max(inSight, first), Math.max(first, last));

  const draw = (low: number, high: number) =>
    items.slice(low - from, high - from).map((row, i) => {
      const index = low + i;
      const { id } = row.event;
      const story = marks?.[index - from] ?? null;
      const hit = found?.rows.has(index);
      return (
        <div key={id} role="presentation" className="row-around">
          {story?.heading != null && <DayHeading mark={story} lanes={props.lanes} />}
          <Row
            row={row}
            before={items[index - from - 1]}
            vocabulary={vocabulary}
            asOf={props.asOf}
            lanes={props.lanes}
            story={story ?? (down ? noStory : null)}
            dated={story !== null}
            selected={id === props.opened}
            lit={lit && lit.has(id)}
            tabStop={index === stop}
            index={index + 1}
            total={total}
            again={again[index - from] ?? false}
            found={found?.here === index ? 'here' : hit ? 'hit' : undefined}
            brief
          />
        </div>
      );
    });
  const space = (height: number) =>
    height > 0 && !paper && <div role="presentation" style={{ height }} />;

  if (last < first) return space(column.groupTop(groups.length));
  const between = (low: number, high: number) => space(heights.before(high) - heights.before(low));
  if (!groups.length) {
    return (
      <>
        {between(0, first)}
        {draw(first, last + 1)}
        {between(last + 1, total)}
      </>
    );
  }
  const [g0, g1] = [column.groupOf(first), column.groupOf(last)];
  return (
    <>
      {space(column.groupTop(g0))}
      {groups.slice(g0, g1 + 1).map(({ heading, from: begin, count: n }) => {
        const end = begin + n;
        const [low, high] = [Math.max(first, begin), Math.min(last + 1, end)];
        const name = headingText(heading, vocabulary, words);
        return (
          <div
            key={`${heading.by} ${name}`}
            role="group"
            aria-label={words.t('list.heading', { name, n })}
            className="list-group"
          >
            <div className="list-heading" aria-hidden>
              <span className="list-heading-name" dir="auto" title={name}>
                {name}
              </span>
              <span className="list-heading-count">{words.number(n)}</span>
            </div>
            {between(begin, low)}
            {draw(low, high)}
            {between(high, end)}
          </div>
        );
      })}
      {space(column.groupTop(groups.length) - column.groupTop(g1 + 1))}
    </>
  );
}
