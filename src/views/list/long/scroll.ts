import { scaleOf } from '../../../chart/point';

/** The part of a list that is in sight, in pixels from its top. */
export type Seen = {
  /** Where it begins. */
  readonly y0: number;
  /** Where it ends; never before its beginning. */
  readonly y1: number;
};

/** What is in sight of a list, which scrolls by itself or with the page. */
export function seenOf(list: HTMLElement): Seen {
  const scale = scaleOf(list);
  const top = list.getBoundingClientRect().top / scale;
  const y0 = list.scrollTop + Math.max(0, -top);
  const y1 = list.scrollTop + Math.min(list.clientHeight, innerHeight / scale - top);
  return { y0, y1: Math.max(y0, y1) };
}

const scrollsItself = (list: HTMLElement): boolean =>
  ['auto', 'scroll'].includes(getComputedStyle(list).overflowY);

/** Scrolls what scrolls the list, by so many pixels. */
export function scrollBy(list: HTMLElement, dy: number): void {
  if (scrollsItself(list)) list.scrollTop += dy;
  else window.scrollBy(0, dy * scaleOf(list));
}

// What stands above a list on the page while it is scrolled, in pixels.
const pageTop = 56;

/** Brings the beginning of a list into sight where one is past it. */
export function toTop(list: HTMLElement): void {
  const { y0 } = seenOf(list);
  if (y0 > 0) scrollBy(list, -y0 - (scrollsItself(list) ? 0 : pageTop));
}

/** The index of the row that an element is in; null for an element outside of all rows. */
export function rowIn(element: Element): number | null {
  const row = element.closest('[aria-posinset]');
  return row && Number(row.getAttribute('aria-posinset')) - 1;
}

/** Tells the height of each row that is drawn, with the day over it. */
export function measureRows(
  list: HTMLElement,
  tell: (index: number, height: number) => void,
): void {
  const scale = scaleOf(list);
  for (const around of list.querySelectorAll('.row-around')) {
    const index = rowIn(around.lastElementChild!);
    if (index !== null) tell(index, around.getBoundingClientRect().height / scale);
  }
}

/** A row in sight, which is to stay where it is when what lies above it turns out to be of another height. */
export type Anchor = {
  /** By how many pixels it was moved, while nobody scrolled; 0 when somebody did, and when it is gone. */
  readonly moved: () => number;
};

const position = (list: HTMLElement): number => list.scrollTop + window.scrollY;

/** The first row in sight; null when none is. */
export function anchorOf(list: HTMLElement): Anchor | null {
  const above = Math.max(0, list.getBoundingClientRect().top);
  const rows = [...list.querySelectorAll('.row-around')];
  const row = rows.find((each) => each.getBoundingClientRect().bottom > above);
  if (!row) return null;
  // What stands above the list may grow, and moves it as a whole.
  const scale = scaleOf(list);
  const within = () => (row.getBoundingClientRect().top - list.getBoundingClientRect().top) / scale;
  const [top, at] = [within(), position(list)];
  return { moved: () => (row.isConnected && position(list) === at ? within() - top : 0) };
}
