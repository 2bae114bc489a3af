import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, within } from './box';
import { around, clip, cut, labelWidth, placeLabels } from './label';

const panel = { width: 440, height: 300 };

describe('a text in its room', () => {
  it('stays whole where it fits and ends in an ellipsis where it does not', () => {
    expect(cut('Ankara', 100)).toBe('Ankara');
    expect(cut('Recep Tayyip Erdoğan', 80)).toMatch(/^Recep\S*.*…$/);
    expect(cut('Ankara', 0)).toBe('…');
    expect(cut('', 0)).toBe('');
  });

  it('is never wider than its room, whatever the script, nor longer than it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (name, room) => {
        const short = cut(name, room);
        expect(labelWidth(short)).toBeLessThanOrEqual(room + 1);
        expect([...short].length).toBeLessThanOrEqual([...name].length + 1);
      }),
    );
  });

  it('drops the top of a tower of marks', () => {
    expect(cut(`a${'\u0301'.repeat(5_000)}b`, 100)).toBe('a\u0301\u0301\u0301b');
  });

  it('is kept apart from what follows when it runs from right to left', () => {
    expect(clip('שלום', 100)).toBe('\u2068שלום\u2069');
    expect(clip('Kyiv', 100)).toBe('Kyiv');
    expect(labelWidth('\u2068שלום\u2069')).toBe(labelWidth('שלום'));
  });

  it('counts letters of wide scripts as wide, and marks as nothing', () => {
    expect(labelWidth('北京市')).toBeGreaterThanOrEqual(36);
    expect(labelWidth('é')).toBe(labelWidth('e'));
  });
});

describe('labels', () => {
  it('never meet each other, an obstacle or the edge', () => {
    const coordinate = fc.integer({ min: 0, max: 440 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { maxLength: 25 }), (points) => {
        const marks = points.map(([x, y]) => ({ x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5 }));
        const label = { width: 60, height: 15 };
        const wishes = points.map(([x, y], i) => ({
          id: String(i),
          ...label,
          at: around({ x, y }, 5, label, panel, 'below'),
        }));
        const boxes = [...placeLabels(wishes, marks, panel).values()];
        boxes.forEach((box, i) => {
          expect(within(box, panel)).toBe(true);
          [...boxes.slice(i + 1), ...marks].forEach((other) =>
            expect(overlap(box, other)).toBe(false),
          );
        });
      }),
    );
  });

  it('give way to the more important one, which takes its first wish', () => {
    const wish = (id: string) => ({ id, width: 50, height: 15, at: [{ x: 100, y: 100 }] });
    expect([...placeLabels([wish('a'), wish('b')], [], panel).keys()]).toEqual(['a']);
  });

  it('make way for one that would find no room, where they stand as well elsewhere', () => {
    const size = { width: 50, height: 15 };
    const [here, there] = [
      { x: 100, y: 100 },
      { x: 100, y: 160 },
    ];
    const free = { id: 'a', ...size, at: [here, there] };
    const bound = { id: 'b', ...size, at: [here] };
    const boxes = placeLabels([free, bound], [], panel);
    expect(boxes.get('a')!.y0).toBe(152.5);
    expect(boxes.get('b')!.y0).toBe(92.5);
    // Not where its other wish is taken as well.
    const wall = { x0: 90, x1: 110, y0: 150, y1: 170 };
    expect([...placeLabels([free, bound], [wall], panel).keys()]).toEqual(['a']);
  });

  it('are said shorter where all of them finds no room, and asked so only then', () => {
    const at = [{ x: 100, y: 100 }];
    const shorter = () => [
      { width: 40, height: 15, at },
      { width: 10, height: 15, at },
    ];
    const long = { id: 'a', width: 80, height: 15, at, shorter };
    const wall = { x0: 115, y0: 0, x1: 130, y1: 300 };
    expect(placeLabels([long], [wall], panel).get('a')).toEqual({
      ...{ x0: 95, x1: 105, y0: 92.5, y1: 107.5 },
      shorter: 1,
    });
    const never = () => expect.unreachable();
    expect(placeLabels([{ ...long, shorter: never }], [], panel).get('a')?.shorter).toBeUndefined();
  });

  it('move to the side that crosses fewer lines', () => {
    const at = { x: 200, y: 150 };
    const label = { width: 20, height: 15 };
    const wish = { id: 'a', ...label, at: around(at, 5, label, panel, 'below') };
    const down = [at, { x: 200, y: 250 }] as const;
    expect(placeLabels([wish], [], panel).get('a')!.y0).toBeGreaterThan(150);
    expect(placeLabels([wish], [], panel, [down]).get('a')!.y1).toBeLessThan(150);
  });

  it('slide inward above and below a mark at the rim', () => {
    const label = { width: 80, height: 15 };
    const wish = { id: 'a', ...label, at: around({ x: 4, y: 150 }, 5, label, panel, 'above') };
    expect(placeLabels([wish], [], panel).get('a')).toMatchObject({ x0: 0, x1: 80 });
  });
});
