import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type SyntheticEvent,
  type UIEvent,
} from 'react';
import { useText } from '../../i18n/useText';
import type { EventRecord } from '../../model/event';
import type { AxisTime } from '../../time/interval';
import type { LinkChange, ViewProps } from '../view';
import { NoRows } from './NoRows';
import { Row } from './Row';
import { bracketed, daysBetween } from './line';
import { covers, longList, rowHeight, sliceAt, walk } from './slice';
import './list.css';

/** A way out of an empty list: what to leave out, and how many events that would show. */
export type Way = {
  /** The clause's value as a chip names it. */
  readonly label: string;
  /** Events without it. */
  readonly count: number;
  /** The change that takes it out. */
  readonly change: LinkChange;
};

/** What the list needs beside what every view gets. */
export type ListViewProps = ViewProps & {
  /** Every event's reports by id, for the sources of a row. */
  readonly records: ReadonlyMap<string, EventRecord>;
  /** Ids of the sides in the order of the timeline's lanes. */
  readonly laneOrder: readonly string[];
  /** The reader's own day; with `latest`, plans before it count as past. */
  readonly today: AxisTime;
  /** Ways out when nothing is left; empty when nothing is filtered. */
  readonly ways: readonly Way[];
  /** Id of what was opened in the list's place until now: its row takes the focus; null or absent leaves the focus. */
  readonly returnTo?: string | null;
  /** Asks for other rows of a long list: from which, and how many. */
  readonly onRange: (from: number, count: number) => void;
};

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

/** The events in time order: one Tab stop, arrows walk, Enter opens. A long list is drawn in part. */
export function ListView(props: ListViewProps) {
  const { aggregates, vocabulary, focus, highlight, onHover, onOpen, onRange } = props;
  const words = useText();
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number | null>(null);
  // The row to focus as soon as it is drawn, when a key led to one that is not.
  const wanted = useRef<number | null>(null);
  const hadFocus = useRef(false);
  const wasEmpty = useRef(false);

  const { total, from, items } = aggregates.rows;
  const long = total > longList;
  const opened =
    focus?.type === 'event' ? items.findIndex(({ event }) => event.id === focus.id) : -1;
  const inside = active !== null && active >= from && active < from + items.length;
  const tabStop = inside ? active : from + Math.max(opened, 0);
  const brackets = long ? new Set<string>() : bracketed(items);
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

  if (total === 0) return <NoRows ways={props.ways} onCommit={props.onCommit} />;

  const onScroll = (event: UIEvent<HTMLElement>) =>
    ask(event.currentTarget, event.currentTarget.scrollTop);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
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
    if (id) onHover({ type: 'event', id });
  };
  return (
    <div
      ref={list}
      role="listbox"
      className={long ? 'list list-long' : 'list'}
      aria-label={words.t('list.label')}
      tabIndex={-1}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const id = idOf(event.target);
        if (id) onOpen({ type: 'event', id });
      }}
      onPointerOver={onPoint}
      onPointerLeave={() => onHover(null)}
      onFocus={(event) => {
        hadFocus.current = true;
        const id = idOf(event.target);
        const index = items.findIndex((row) => row.event.id === id);
        if (index >= 0) setActive(from + index);
        onPoint(event);
      }}
      onBlur={() => {
        hadFocus.current = false;
        onHover(null);
      }}
    >
      {long && <div role="presentation" style={{ height: from * rowHeight }} />}
      {items.map((row, i) => (
        <Row
          key={row.event.id}
          row={row}
          record={props.records.get(row.event.id)}
          vocabulary={vocabulary}
          known={aggregates.known}
          asOf={asOf}
          laneOrder={props.laneOrder}
          selected={i === opened}
          lit={highlight?.events.has(row.event.id) ?? false}
          tabStop={from + i === tabStop}
          bracketed={brackets.has(row.event.id)}
          gap={long ? 0 : daysBetween(items[i - 1], row)}
          position={{ index: from + i + 1, total }}
        />
      ))}
      {long && (
        <div role="presentation" style={{ height: (total - from - items.length) * rowHeight }} />
      )}
    </div>
  );
}
