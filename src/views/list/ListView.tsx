import {
  Fragment,
  useEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import { Help } from '../../chart/Help';
import { whenIdle } from '../../chart/idle';
import { Toolbar } from '../../chart/Toolbar';
import { usePopover } from '../../chart/usePopover';
import { headedFrom, type Wanted } from '../../engine/list';
import type { Between } from '../../engine/meeting';
import { useText } from '../../i18n/useText';
import type { ListOrder } from '../../filters/filters';
import type { AxisTime } from '../../time/interval';
import { later } from '../later';
import type { ViewProps } from '../view';
import { laneWidth } from './LaneDots';
import { sideLanes } from './lanes';
import type { Far } from './long/LongList';
import { NoRows, type Way } from './NoRows';
import { Row } from './Row';
import { DayHeading, Legend } from './Story';
import { storyline } from './storyline';
import { walk } from './walk';
import './list.css';
import './spaced.css';
import './storyline.css';
import './card.css';

// Nothing is filtered on a first visit.
const Card = later(() => import('./Card').then((module) => module.Card), {
  waiting: <div className="card" />,
});

// Few rows stand without headings, and what orders them is wanted after they are read.
const loadLong = () => import('./long/LongList');
const LongList = later(() => loadLong().then((module) => module.LongList));
const Order = later(() => loadLong().then((module) => module.Order), { waiting: null });

/** What the list needs beside what every view gets. */
export type ListViewProps = ViewProps & {
  /** Whether time runs down the page: the lanes become lines that run through all rows. Absent = no. */
  readonly storyline?: boolean;
  /** How the list is ordered and grouped; null for time order. */
  readonly list: ListOrder | null;
  /** The reader's own day; with `latest`, plans before it count as past. */
  readonly today: AxisTime;
  /** Ways out when nothing is left; empty when nothing is filtered. */
  readonly ways: readonly Way[];
  /** Id of what was opened in the list's place until now: its row takes the focus; null or absent leaves the focus. */
  readonly returnTo?: string | null;
  /** What is between the two actors filtered by; null or absent where they are not two. */
  readonly between?: Between | null;
  /** Asks for other rows of a long list: from which, and how many. */
  readonly onRange: (from: number, count: number) => void;
  /** Finds rows of the list in its order, see `Engine.find`. */
  readonly onFind: (wanted: Wanted) => Promise<readonly number[]>;
};

const idOf = (target: globalThis.EventTarget): string | null => {
  const row = target instanceof Element && target.closest<HTMLElement>('[aria-posinset]');
  return row ? (row.dataset.event ?? row.dataset.again ?? null) : null;
};

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
  const far = useRef<Far>(null);
  const [idle, setIdle] = useState(false);
  const hadFocus = useRef(false);
  // Every panel follows a hover, so that the same row is not told twice.
  const told = useRef<string | null>(null);
  const wasEmpty = useRef(false);

  const { total, items, groups } = aggregates.rows;
  const long = groups.length > 0 || total > headedFrom;
  const { storyline: down = false, list: order } = props;
  const sides = aggregates.facets.side;
  const lanes = useMemo(() => sideLanes(sides, vocabulary.sides), [sides, vocabulary.sides]);
  const marks = useMemo(
    () => (down && !long ? storyline(items, words) : null),
    [down, long, items, words],
  );
  const opened =
    focus?.type === 'event' ? items.findIndex(({ event }) => event.id === focus.id) : -1;
  const tabStop = active !== null && active < total ? active : Math.max(opened, 0);
  const asOf = Math.min(aggregates.known, props.today);

  useEffect(() => whenIdle(() => setIdle(true), 3_000), []);
  const { returnTo = null } = props;
  useEffect(() => {
    const root = list.current;
    if (!root || returnTo === null) return;
    const row = root.querySelector<HTMLElement>(`[data-event="${CSS.escape(returnTo)}"]`);
    (row ?? root).focus();
    if (row || !long) return;
    void props.onFind({ event: returnTo }).then(([index]) => {
      if (index !== undefined) far.current?.go(index);
    });
    // Of what is asked only once nothing is to be asked again when it is made anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [returnTo]);

  useEffect(() => {
    const root = list.current;
    if (!root) {
      wasEmpty.current = total === 0;
      return;
    }
    // The way out of an empty list is gone once taken; the list has the focus then.
    if (wasEmpty.current && document.activeElement === document.body) root.focus();
    wasEmpty.current = false;
    // A focused row that is gone hands its focus to the list.
    if (hadFocus.current && document.activeElement === document.body) {
      root.focus({ preventScroll: true });
    }
  });

  const card = hasSubject(props.filters) && (
    <Card
      {...{ aggregates, vocabulary, onOpen }}
      filters={props.filters}
      between={props.between ?? null}
      onCommit={props.onCommit}
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

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // What a browser finds is what is drawn.
    if (long && (event.ctrlKey || event.metaKey) && event.code === 'KeyF') {
      event.preventDefault();
      far.current?.find();
    }
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
    const row = rowAt(event.currentTarget, next);
    if (row) row.focus();
    else far.current?.go(next);
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
    ...(long ? [{ key: 'Ctrl+F', does: words.t('list.key-find') }] : []),
    { key: 'F6 Shift+F6', does: words.t('chart.key-panels') },
    { key: '?', does: words.t('list.key-help') },
  ];
  const onOrder = (list: ListOrder | null) => props.onCommit({ list });
  const listbox = (rows: ReactNode) => (
    <div
      ref={list}
      role="listbox"
      className={`list list-${down ? 'down' : 'plain'}${long ? ' list-long' : ''}`}
      style={{ '--lanes': `${laneWidth(lanes)}px` } as CSSProperties}
      aria-label={words.t('list.label')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const id = idOf(event.target);
        if (id) onOpen({ type: 'event', id });
      }}
      onPointerOver={onPoint}
      onPointerLeave={onLeave}
      onFocus={(event) => {
        hadFocus.current = true;
        const index = indexOf(event.target);
        if (index !== null) setActive(index);
        // A finger that goes back to the list points at nothing.
        if (event.target.matches(':focus-visible')) onPoint(event);
      }}
      onBlur={() => {
        hadFocus.current = false;
        onLeave();
      }}
    >
      {rows}
    </div>
  );
  return (
    <div className={down ? 'events events-down' : 'events'}>
      <Toolbar className="list-tools" label={words.t('list.tools')} furniture>
        {idle && !down && (
          <Order {...{ order, onOrder }} onFind={long ? () => far.current?.find() : null} />
        )}
        <Help of={help} label={words.t('list.help')} keys={keys} />
      </Toolbar>
      {card}
      {down && <Legend lanes={lanes} vocabulary={vocabulary} />}
      {long ? (
        <LongList
          {...{ vocabulary, asOf, lanes, list, order, down, active, onRange, onOrder }}
          farRef={far}
          {...{ filters: props.filters, onFind: props.onFind }}
          rows={aggregates.rows}
          events={aggregates.totals.events.now}
          opened={focus?.type === 'event' ? focus.id : null}
          lit={highlight && highlight.events}
          around={listbox}
        />
      ) : (
        listbox(
          items.map((row, i) => {
            const story = marks?.[i] ?? null;
            const id = row.event.id;
            return (
              <Fragment key={id}>
                {story?.heading != null && <DayHeading mark={story} lanes={lanes} />}
                <Row
                  row={row}
                  before={items[i - 1]}
                  vocabulary={vocabulary}
                  asOf={asOf}
                  lanes={lanes}
                  story={story}
                  dated={story !== null}
                  selected={i === opened}
                  lit={highlight && highlight.events.has(id)}
                  tabStop={i === tabStop}
                  index={i + 1}
                  total={total}
                />
              </Fragment>
            );
          }),
        )
      )}
    </div>
  );
}
