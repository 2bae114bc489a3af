import type { SnapshotOptions } from './sheet';

/** How a box is drawn when what scrolls in it, or in a box within it, is shown beyond what is in sight. */
export type Unrolled = {
  /** How much higher it is than on the screen. */
  readonly growth: number;
  /** How far its content is moved down; 0 for a box around the one that scrolls. */
  readonly dy: number;
  /** Whether all of its content is shown. */
  readonly whole: boolean;
};

// The longest picture that a page is likely to want: some ten screens.
const longest = 9_000;

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
      found.set(around, { growth, dy: 0, whole: true });
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

function unrollBox(box: Element, { unroll, rows, omit }: SnapshotOptions, ratio: number): Unrolled {
  const { scrollTop, scrollHeight, clientHeight } = box;
  let start = blankHeight(box.firstElementChild, omit) / ratio;
  if (!unroll) return { growth: 0, dy: Math.min(0, scrollTop - start), whole: false };
  let end = scrollHeight - blankHeight(box.lastElementChild, omit) / ratio;
  const seen = box.getBoundingClientRect();
  const origin = seen.top + (box.clientTop - scrollTop) * ratio;
  const offset = (y: number) => (y - origin) / ratio;
  const all = [...box.querySelectorAll(rows)].map((row) => row.getBoundingClientRect());
  if (all.length > unroll) {
    const first = all.findIndex(({ top }) => top >= seen.top - 1);
    const from = Math.min(Math.max(first, 0), all.length - unroll);
    if (from > 0) start = offset(all[from]!.top);
    end = offset(all[from + unroll - 1]!.bottom);
  }
  const height = Math.min(end - start, longest);
  return {
    growth: height - clientHeight,
    dy: scrollTop - start,
    whole: height >= scrollHeight - 1,
  };
}
