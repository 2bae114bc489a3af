import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { element, openPage, screenSheet } from '../testing/page';
import type { SnapshotOptions } from './sheet';
import { snapshot } from './snapshot';
import { rowsLeft, unrolledStretch } from './unroll';

beforeAll(openPage);

/** Rows of given heights, one below the other. */
const stack = (heights: readonly number[]) => {
  let y = 0;
  return heights.map((height) => ({ top: y, bottom: (y += height) }));
};
const rows = stack([40, 40, 40, 40, 40]);
const content = { top: 0, bottom: 200 };

describe('the rows left out', () => {
  it.each([
    ['nothing', { top: 0, bottom: 200 }, 5, 0],
    ['a row that is cut', { top: 0, bottom: 190 }, 5, 1],
    ['no row that ends within a pixel', { top: 0, bottom: 199.5 }, 5, 0],
    ['rows above and below', { top: 50, bottom: 150 }, 5, 4],
    ['rows that a long list does not hold', { top: 0, bottom: 200 }, 126, 121],
    ['no fewer than there are', { top: 0, bottom: 80 }, 0, 3],
    ['no row higher than the stretch itself', { top: 45, bottom: 75 }, 5, 4],
  ])('are %s', (_, shown, total, left) => expect(rowsLeft(rows, shown, total)).toBe(left));

  it('and those drawn are all there are', () => {
    const heights = fc.array(fc.integer({ min: 20, max: 60 }), { maxLength: 30 });
    fc.assert(
      fc.property(heights, fc.nat(600), fc.integer({ min: 80, max: 600 }), (list, top, height) => {
        const shown = { top, bottom: top + height };
        const drawn = stack(list).filter(
          (row) => row.top >= top - 1 && row.bottom <= top + height + 1,
        );
        expect(rowsLeft(stack(list), shown, list.length) + drawn.length).toBe(list.length);
      }),
    );
  });
});

describe('what is shown of a box drawn higher', () => {
  it.each([
    ['all of it when the rows are few', 90, 5, content],
    ['so many rows from the first in sight', 41, 2, { top: 40, bottom: 120 }],
    ['so many of the last rows at the end', 199, 2, { top: 120, bottom: 200 }],
    ['so many from the beginning', 0, 3, { top: 0, bottom: 120 }],
  ])('is %s', (_, scrollTop, most, shown) =>
    expect(unrolledStretch(rows, content, scrollTop, most)).toEqual(shown),
  );

  it('is all of a text without rows, but not without end', () => {
    expect(unrolledStretch([], { top: 30, bottom: 500 }, 0, 60)).toEqual({ top: 30, bottom: 500 });
    expect(unrolledStretch([], { top: 0, bottom: 1e6 }, 0, 60).bottom).toBeLessThan(1e5);
  });
});

describe('a list that scrolls', () => {
  const red = 'background-color: rgb(255, 0, 0);';
  const scrolling = 'overflow-x: auto; overflow-y: auto;';
  const more = (_: Element, left: number) => `${left} more`;

  /** Rows 20 pixels high in a box from 10 to 90, scrolled down so far, with a note below it and one beside it. */
  function shoot(count: number, given: Partial<SnapshotOptions>, scrollTop = 0, css = '') {
    const items = Array.from({ length: count }, (_, i) => {
      const top = 10 + i * 20 - scrollTop;
      return element('li', { at: [0, top, 50, top + 20], css: red }, 'Row');
    });
    const sizes = { scrollTop, scrollHeight: count * 20 };
    const list = element('ul', { at: [0, 10, 100, 90], css: scrolling + css, sizes }, ...items);
    const below = element('p', { at: [0, 90, 60, 95], css: red });
    const beside = element('p', { at: [100, 85, 160, 90], css: red });
    const root = element('main', { at: [0, 0, 200, 100] }, list, below, beside);
    const { height, marks } = snapshot(root, { ...screenSheet.options, ...given });
    const boxes = [...marks.matchAll(/y="(-?\d+)" width="(\d+)" height="\d+" fill/g)];
    const tops = (width: string) => boxes.filter((box) => box[2] === width).map((box) => +box[1]!);
    const foot = />(\d+ more)</.exec(marks)?.[1];
    return { height, marks, drawn: [tops('50'), foot, tops('60')] };
  }

  it('shows the rows in sight, and none that is cut', () => {
    expect(shoot(9, {}).drawn).toEqual([[10, 30, 50, 70], undefined, [90, 85]]);
    expect(shoot(9, {}, 30).drawn).toEqual([[20, 40, 60], undefined, [90, 85]]);
  });

  it('says at its foot how many are left out, in the room of the last of those in sight', () => {
    const { height, marks, drawn } = shoot(9, { more });
    expect(drawn).toEqual([[10, 30], '7 more', [90, 85]]);
    expect(height).toBe(100);
    expect(marks).toContain('<rect x="0" y="10" width="100" height="54"/></clipPath>');
    expect(marks).toContain('font-size="12.5" x="12" y="81.38" fill="#000000">7 more</text>');
    expect(shoot(9, { more }, 0, 'visibility: hidden').drawn[1]).toBeUndefined();
  });

  it('shows all its rows when there is room, and moves what is below it', () => {
    const { height, marks, drawn } = shoot(6, { more, unroll: 60 });
    expect(drawn).toEqual([[10, 30, 50, 70, 90, 110], undefined, [130, 85]]);
    expect(height).toBe(140);
    expect(marks).not.toContain('clip');
  });

  it('shows so many from the first in sight, and its foot below them', () => {
    const { height, drawn } = shoot(9, { more, unroll: 5 }, 25);
    expect(drawn).toEqual([[10, 30, 50, 70, 90], '4 more', [136, 85]]);
    expect(height).toBe(146);
  });

  it('shows of a row that is higher than itself what is in sight', () => {
    const row = element('li', { at: [0, -20, 50, 120], css: red }, 'Row');
    const sizes = { scrollTop: 20, scrollHeight: 140 };
    const list = element('ul', { at: [0, 0, 100, 60], css: scrolling, sizes }, row);
    expect(snapshot(list, screenSheet.options).marks).toContain(
      '<g clip-path="url(#clip-0)"><rect x="0" y="-20" width="50" height="140" fill="#ff0000"/></g>',
    );
  });
});
