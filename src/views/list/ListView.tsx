import {
  Fragment,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type SyntheticEvent,
  type UIEvent,
} from 'react';
import { Help } from '../../chart/Help';
import { usePopover } from '../../chart/usePopover';
import { useText } from '../../i18n/useText';
import type { AxisTime } from '../../time/interval';
import { later } from '../later';
import type { ViewProps } from '../view';
import { laneWidth } from './LaneDots';
import { sideLanes } from './lanes';
import { NoRows, type Way } from './NoRows';
import { Row } from './Row';
import { covers, longList, rowHeight, sliceAt, walk } from './slice';
import { DayHeading, Legend } from './Story';
import { storyline, type StoryMark } from './storyline';
import './list.css';
import './storyline.css';
import './card.css';

// Nothing is filtered on a first visit.
const Card = later(() => import('./Card').then((module) => module.Card), {
  waiting: <div className="card" />,
});

/** What the list needs beside what every view gets. */
export type ListViewProps = ViewProps & {
  /** Whether time runs down the page: the lanes become lines that run through all rows. Absent = no. */
  readonly storyline?: boolean;
  /** The reader's own day; with `latest`, plans before it count as past. */
  readonly today: AxisTime;
  /** Ways out when nothing is left; empty when nothing is filtered. */
  readonly ways: readonly Way[];
  /** Id of what was opened in the list's place until now: its row takes the focus; null or absent leaves the focus. */
  readonly returnTo?: string | null;
  /** Asks for other rows of a long list: from which, and how many. */
  readonly onRange: (from: number, count: number) => void;
};

// A row among too many to know what spans it.
const alone: StoryMark = { heading: null, later: 0, brackets: [] };

const idOf = (target: globalThis.EventTarget): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-event]')?.dataset.event ?? null)
    : null;

// The row's own place, not the one remembered: a filter may have moved the row since.
const indexOf = (target: globalThis.EventTarget): number | null => {
  const row = target instanceof Element && target.closest('[aria-posinset]');
  return row ? Number(row.getAttribute('aria-posinset')) - 1 : null;
};

const rowAt = (root: Element, index: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[aria-posinset="${index + 1}"]`);

/** What the rows are about where the filters say so; see {@link ListView}. */
const hasSubject = ({ who, where, side }: ViewProps['filters']): boolean =>
  [who, where, side].some((clause) => clause !== null && clause.include.length > 0);

/** The events in time order: one Tab stop, arrows walk, Enter opens, ? lists the keys. A long list is drawn in part. */
export function ListView(props: ListViewProps) {
  const { aggregates, vocabulary, focus, highlight, onHover, onOpen, onRange } = props;
  const words = useText();
  const list = useRef<HTMLDivElement>(null);
  const help = usePopover();
  const [active, setActive] = useState<number | null>(null);
  // The row to focus as soon as it is drawn, when a key led to one that is not.
  const wanted = useRef<number | null>(null);
  const hadFocus = useRef(false);
  // Every panel follows a hover, so that the same row is not told twice.
  const told = useRef<string | null>(null);
  const wasEmpty = useRef(false);

  const { total, from, items } = aggregates.rows;
  const long = total > longList;
  const { storyline: down = false } = props;
  const sides = aggregates.facets.side;
  const lanes = useMemo(() => sideLanes(sides, vocabulary.sides), [sides, vocabulary.sides]);
  // The rows of a long list are all of one height, and without the rows before them nothing spans them.
  const marks = useMemo(
    () => (down && !long ? storyline(items, words) : null),
    [down, long, items, words],
  );
  const opened =
    focus?.type === 'event' ? items.findIndex(({ event }) => event.id === focus.id) : -1;
  const inside = active !== null && active >= from && active < from + items.length;
  const tabStop = inside ? active : from + Math.max(opened, 0);
  const asOf = Math.min(aggregates.known, props.today);

  const ask = (root: HTMLElement, top: number) => {
    const seen = sliceAt(top, root.clientHeight, total);
    if (long && !covers({ from, count: items.length }, seen)) onRange(seen.from, seen.count);
  };

  const { returnTo = null } = props;
  useEffect(() => {
    const root = list.current;
    if (!root || returnTo === null) return;
    const row = root.querySelector<HTMLElement>(`[data-event="${CSS.escape(returnTo)}"]`);
    (row ?? root).focus();
  }, [returnTo]);

  useEffect(() => {
    const root = list.current;
    if (!root) {
      wasEmpty.current = true;
      return;
    }
    // A list drawn anew, as after a detail, may stand elsewhere than the rows it has.
    if (long) ask(root, root.scrollTop);
    if (wanted.current !== null) {
      const row = rowAt(root, wanted.current);
      if (row) {
        wanted.current = null;
        row.focus();
        return;
      }
    }
    // The way out of an empty list is gone once taken; the list has the focus then.
    if (wasEmpty.current && document.activeElement === document.body) root.focus();
    wasEmpty.current = false;
    // A focused row that was scrolled out of what is drawn hands its focus to the list.
    if (hadFocus.current && document.activeElement === document.body) {
      root.focus({ preventScroll: true });
    }
  });

  const card = hasSubject(props.filters) && (
    <Card
      {...{ aggregates, vocabulary, onOpen }}
      filters={props.filters}
      onRemove={(change) => {
        // The card goes, and the keyboard with it unless it is taken along.
        list.current?.focus({ preventScroll: true });
        props.onCommit(change);
      }}
    />
  );
  if (total === 0) {
    return (
      <div className="events">
        {card}
        <NoRows ways={props.ways} onCommit={props.onCommit} />
      </div>
    );
  }

  const onScroll = (event: UIEvent<HTMLElement>) =>
    ask(event.currentTarget, event.currentTarget.scrollTop);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The sign itself, wherever a layout has it, or the key where most have it.
    if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) {
      event.preventDefault();
      help.box.current?.togglePopover();
      return;
    }
    const id = idOf(event.target);
    if ((event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Space') && id) {
      event.preventDefault();
      onOpen({ type: 'event', id });
      return;
    }
    const next = walk(event.code, indexOf(event.target) ?? active ?? tabStop, total);
    if (next === null) return;
    event.preventDefault();
    const root = event.currentTarget;
    const row = rowAt(root, next);
    if (row) {
      row.focus();
      return;
    }
    setActive(next);
    wanted.current = next;
    root.scrollTop = next * rowHeight;
    ask(root, root.scrollTop);
  };
  const onPoint = (event: SyntheticEvent<HTMLElement>) => {
    const id = idOf(event.target);
    if (id === null || id === told.current) return;
    told.current = id;
    onHover({ type: 'event', id });
  };
  const onLeave = () => {
    told.current = null;
    onHover(null);
  };
  const keys = [
    { key: '↑ ↓', does: words.t('list.key-walk') },
    { key: 'PgUp PgDn', does: words.t('list.key-page') },
    { key: 'Home End', does: words.t('list.key-ends') },
    { key: 'Enter', does: words.t('list.key-open') },
    { key: '?', does: words.t('list.key-help') },
  ];
  return (
    <div className={down ? 'events events-down' : 'events'}>
      <div className="list-tools" data-furniture>
        <Help of={help} label={words.t('list.help')} keys={keys} />
      </div>
      {card}
      {down && <Legend lanes={lanes} vocabulary={vocabulary} />}
      <div
        ref={list}
        role="listbox"
        className={[
          'list',
          long && 'list-long',
          down && 'list-down',
          !long && !down && 'list-plain',
        ]
          .filter(Boolean)
          .join(' ')}
        style={{ '--lanes': `${laneWidth(lanes)}px` } as CSSProperties}
        aria-label={words.t('list.label')}
        tabIndex={-1}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const id = idOf(event.target);
          if (id) onOpen({ type: 'event', id });
        }}
        onPointerOver={onPoint}
        onPointerLeave={onLeave}
        onFocus={(event) => {
          hadFocus.current = true;
          const id = idOf(event.target);
          const index = items.findIndex((row) => row.event.id === id);
          if (index >= 0) setActive(from + index);
          onPoint(event);
        }}
        onBlur={() => {
          hadFocus.current = false;
          onLeave();
        }}
      >
        {long && <div role="presentation" style={{ height: from * rowHeight }} />}
        {items.map((row, i) => {
          const story = marks?.[i] ?? null;
          const id = row.event.id;
          return (
            <Fragment key={id}>
              {story?.heading != null && <DayHeading mark={story} lanes={lanes} />}
              <Row
                row={row}
                vocabulary={vocabulary}
                asOf={asOf}
                lanes={lanes}
                story={story ?? (down ? alone : null)}
                dated={story !== null}
                selected={i === opened}
                lit={highlight && highlight.events.has(id)}
                tabStop={from + i === tabStop}
                index={from + i + 1}
                total={total}
              />
            </Fragment>
          );
        })}
        {long && (
          <div role="presentation" style={{ height: (total - from - items.length) * rowHeight }} />
        )}
      </div>
    </div>
  );
}
