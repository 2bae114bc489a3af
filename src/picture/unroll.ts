import type { SnapshotOptions } from './sheet';

/** How a box is drawn when what scrolls in it, or in a box within it, is shown beyond what is in sight. */
export type Unrolled = {
  /** How much higher it is than on the screen. */
  readonly growth: number;
  /** How far its content is moved down; 0 for a box around the one that scrolls. */
  readonly dy: number;
  /** Whether all of its content is shown. */
  readonly whole: boolean;
  /** What its foot says of the content that is left out; null where nothing is said. */
  readonly foot: string | null;
};

/** A stretch of what scrolls in a box, in pixels down from its beginning. */
export type Stretch = {
  /** Its upper edge. */
  readonly top: number;
  /** Its lower edge. */
  readonly bottom: number;
};

/** The height of the line at the foot of a box that is not shown whole, in pixels. */
export const footHeight = 26;

// The longest picture that a page is likely to want: some ten screens.
const longest = 9_000;
// Less than this is the room at the end of a text, not a line of it.
const leastRest = 14;

/**
 * The boxes within `root` that scroll down, and those around them, as they are drawn when up to
 * `options.unroll` rows are shown: from the beginning when these are all, else from the first row in sight.
 * Where a box begins with what is left out, its content begins behind that.
 */
export function unrolled(
  root: Element,
  options: SnapshotOptions,
  ratio: number,
): ReadonlyMap<Element, Unrolled> {
  const found = new Map<Element, Unrolled>();
  for (const box of root.querySelectorAll('*')) {
    if (box.scrollHeight <= box.clientHeight + 1 || box.closest(options.omit)) continue;
    const { overflowY } = getComputedStyle(box);
    if (overflowY !== 'auto' && overflowY !== 'scroll') continue;
    const roll = unrollBox(box, options, ratio);
    found.set(box, roll);
    if (!roll.growth) continue;
    for (const around of upTo(root, box).slice(1)) {
      const growth = Math.max(found.get(around)?.growth ?? 0, roll.growth);
      found.set(around, { growth, dy: 0, whole: true, foot: null });
    }
  }
  return found;
}

/** An element and those around it, the last of them `root`. */
function upTo(root: Element, element: Element): readonly Element[] {
  const parent = element.parentElement;
  return element === root || !parent ? [element] : [element, ...upTo(root, parent)];
}

// What is left out at an end of a box, and the room that a long list keeps for rows it does not draw.
function blankHeight(child: Element | null, omit: string): number {
  if (!child) return 0;
  const blank = !child.textContent && !child.querySelector('svg, canvas, img');
  return blank || child.matches(omit) ? child.getBoundingClientRect().height : 0;
}

function unrollBox(box: Element, options: SnapshotOptions, ratio: number): Unrolled {
  const { unroll, rows: selector, omit, more } = options;
  const { scrollTop, scrollHeight, clientHeight } = box;
  const rows = rowsOf(box, selector);
  const stretches = rows.map(stretchIn(box, ratio));
  const total = totalOf(rows);
  const first = blankHeight(box.firstElementChild, omit) / ratio;
  const last = scrollHeight - blankHeight(box.lastElementChild, omit) / ratio;
  const shown = unroll
    ? unrolledStretch(stretches, { top: first, bottom: last }, scrollTop, unroll)
    : { top: Math.max(scrollTop, first), bottom: Math.max(scrollTop, first) + clientHeight };
  const rest = Math.max(shown.top - first, last - shown.bottom);
  const isCut = rest > leastRest || rowsLeft(stretches, shown, total) > 0;
  // The foot takes its room from the screen's, or else stands below the last row.
  const above = unroll ? shown : { ...shown, bottom: shown.bottom - footHeight };
  const foot = isCut ? more(box, rowsLeft(stretches, above, total)) : null;
  const height = shown.bottom - shown.top;
  return {
    growth: unroll ? height + (foot === null ? 0 : footHeight) - clientHeight : 0,
    dy: scrollTop - shown.top,
    whole: foot === null && height >= scrollHeight - 1,
    foot,
  };
}

/** The rows of a box, without those that stand in another row or head a table. */
function rowsOf(box: Element, selector: string): readonly Element[] {
  return [...box.querySelectorAll(selector)].filter((row) => {
    const around = row.parentElement?.closest(selector);
    return !row.closest('thead') && !(around && box.contains(around));
  });
}

/** How many rows there are: a long list says it, since it does not hold them all. */
function totalOf(rows: readonly Element[]): number {
  return Math.max(rows.length, Number(rows[0]?.getAttribute('aria-setsize')) || 0);
}

function stretchIn(box: Element, ratio: number): (row: Element) => Stretch {
  const origin = box.getBoundingClientRect().top + (box.clientTop - box.scrollTop) * ratio;
  return (row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return { top: (top - origin) / ratio, bottom: (bottom - origin) / ratio };
  };
}

/**
 * What is shown of a box that may be drawn higher than it is: all of its content, or `most` rows from the
 * first one that begins at `scrollTop` or below, and from an earlier one where fewer follow.
 */
export function unrolledStretch(
  rows: readonly Stretch[],
  content: Stretch,
  scrollTop: number,
  most: number,
): Stretch {
  const first = rows.findIndex(({ top }) => top >= scrollTop - 1);
  const from = Math.min(first < 0 ? rows.length : first, rows.length - most);
  const top = from > 0 ? rows[from]!.top : content.top;
  const bottom = rows.length > most ? rows[from + most - 1]!.bottom : content.bottom;
  return { top, bottom: Math.min(bottom, top + longest) };
}

/** How many of `total` rows are not drawn in a stretch: those outside it, and those that it cuts unless they are higher than it. */
export function rowsLeft(rows: readonly Stretch[], shown: Stretch, total: number): number {
  const isDrawn = ({ top, bottom }: Stretch): boolean => {
    const fits = top >= shown.top - 1 && bottom <= shown.bottom + 1;
    const higher = bottom - top >= shown.bottom - shown.top;
    return fits || (higher && top < shown.bottom && bottom > shown.top);
  };
  return Math.max(rows.length, total) - rows.filter(isDrawn).length;
}
