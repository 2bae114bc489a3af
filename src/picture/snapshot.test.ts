import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Matrix } from '../testing/measure';
import { element, openPage, type Given } from '../testing/page';
import type { SnapshotOptions } from './sheet';
import { snapshot } from './snapshot';

beforeAll(openPage);

const options: SnapshotOptions = { omit: '.furniture', rows: 'li', unroll: 0, more: () => null };
const red = 'background-color: rgb(255, 0, 0);';
const hidden = 'overflow-x: hidden; overflow-y: hidden;';

type Edges = readonly [number, number, number, number];

/** A red box, which is one rectangle of the picture. */
const block = (at: Edges, given: Given = {}, name = 'div', ...content: (Element | string)[]) =>
  element(name, { at, ...given, css: red + (given.css ?? '') }, ...content);
const rect = (x: number, y: number, width: number, height: number) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#ff0000"/>`;
const line = (x: number, y: number, text: string) =>
  `<text x="${x}" y="${y}" font-family="Sans" font-size="20" fill="#000000">${text}</text>`;

/** What is drawn of these elements on a page of 200 by 100 pixels. */
const draw = (...content: (Element | string)[]) =>
  snapshot(element('main', { at: [0, 0, 200, 100] }, ...content), options).marks;

describe('a snapshot', () => {
  it('has boxes below what they hold, in the order of the page', () => {
    const shot = snapshot(
      block([10, 20, 210, 120], {}, 'main', 'One', block([10, 60, 60, 110], {}, 'p', 'Two')),
      options,
    );
    expect(shot).toEqual({
      width: 200,
      height: 100,
      marks: rect(0, 0, 200, 100) + line(0, 15, 'One') + rect(0, 40, 50, 50) + line(0, 55, 'Two'),
    });
  });

  it('reaches as far as its parts do', () => {
    const near = block([20, 10, 60, 40]);
    const far = block([80, 30, 120, 90]);
    const none = element('div', { at: [0, 0, 0, 90] });
    const root = element('main', { at: [0, 0, 200, 100] }, near, far, none);
    expect(snapshot(root, options, [near, far, none])).toEqual({
      width: 100,
      height: 80,
      marks: rect(0, 0, 40, 30) + rect(60, 20, 40, 60),
    });
    expect(snapshot(root, options, [none])).toEqual({ width: 0, height: 0, marks: '' });
  });

  it('leaves out what lies beyond', () => {
    expect(draw(block([200, 0, 240, 50]), block([0, -50, 10, 0]), block([0, -50, 10, 1]))).toBe(
      rect(0, -50, 10, 51),
    );
  });

  // Boxes anywhere, each in the one before it.
  const nested = fc.array(
    fc.record({ x: fc.nat(60), y: fc.nat(60), w: fc.nat(60), h: fc.nat(60), cuts: fc.boolean() }),
    { minLength: 1, maxLength: 6 },
  );

  it('is the same wherever the page is scrolled to, and however it is scaled', () => {
    fc.assert(
      fc.property(nested, fc.integer(), fc.constantFrom(1, 2, 4), (boxes, by, scale) => {
        const page = (from: number, ratio: number) => {
          const edges = (all: readonly number[]) =>
            all.map((edge) => from + edge * ratio) as unknown as Edges;
          const inside = boxes.reduceRight<Element[]>((within, { x, y, w, h, cuts }) => {
            const [at, sizes] = [edges([x, y, x + w, y + h]), { scrollWidth: cuts ? 1e4 : 0 }];
            return [block(at, { css: cuts ? hidden : '', sizes }, 'div', ...within)];
          }, []);
          const sizes = { offsetWidth: 100 };
          return snapshot(block(edges([0, 0, 100, 100]), { sizes }, 'main', ...inside), options);
        };
        expect(page(by % 1000, scale)).toEqual(page(0, 1));
      }),
    );
  });
});

describe('what is left out', () => {
  it.each([
    ['there to be pressed', block([0, 0, 50, 50], { has: { class: 'furniture' } })],
    ['taken out', block([0, 0, 50, 50], { css: 'display: none' }, 'p', 'Text')],
    ['clear', block([0, 0, 50, 50], { css: 'opacity: 0' }, 'p', 'Text')],
    ['folded away', block([0, 0, 50, 50], { shown: false }, 'p', 'Text')],
    ['a button with a sign on it', block([0, 0, 50, 50], {}, 'button', ' × ')],
    ['for screen readers', block([0, 0, 1, 1], { css: `position: absolute; ${hidden}` }, 'p', 'T')],
    ['neither a box nor a text', { nodeType: 8 } as unknown as Element],
  ])('is what is %s', (_, left) => {
    const twin = block([0, 50, 50, 90]);
    expect(draw(twin, left)).toBe(rect(0, 50, 50, 40));
  });

  it('is not a button with a word on it, nor a small box', () => {
    expect(draw(block([0, 0, 50, 20], {}, 'button', 'Go'))).toBe(
      rect(0, 0, 50, 20) + line(0, 15, 'Go'),
    );
    expect(draw(block([0, 0, 1, 1], { css: hidden }))).toBe(rect(0, 0, 1, 1));
  });

  it('is of a hidden box only the box, where what it holds is shown', () => {
    const child = block([0, 50, 50, 90], { css: 'visibility: visible' });
    expect(draw(block([0, 0, 100, 100], { css: 'visibility: hidden' }, 'div', 'Text', child))).toBe(
      rect(0, 50, 50, 40),
    );
  });

  it('is not what an element holds that has no box of its own, or none of any size', () => {
    const contents = { css: `display: contents; ${hidden}`, shown: false };
    expect(draw(element('div', contents, block([0, 0, 50, 50])))).toBe(rect(0, 0, 50, 50));
    expect(draw(element('div', {}, block([0, 0, 50, 50])))).toBe(rect(0, 0, 50, 50));
  });
});

describe('a box that is half clear', () => {
  it('is so with all that it holds', () => {
    const child = block([0, 50, 50, 90]);
    expect(draw(block([0, 0, 100, 100], { css: 'opacity: 0.5' }, 'div', child))).toBe(
      `<g opacity="0.5">${rect(0, 0, 100, 100)}${rect(0, 50, 50, 40)}</g>`,
    );
  });

  it('is nothing where it holds nothing', () => {
    expect(draw(element('div', { at: [0, 0, 9, 9], css: 'opacity: 0.5' }))).toBe('');
  });
});

describe('a box that cuts what it holds', () => {
  const clip = (n: number, edges: string, more = '') =>
    `<clipPath id="clip-${n}"><rect ${edges}${more}/></clipPath>`;
  const wide = { sizes: { scrollWidth: 900 } };
  const inside = () => block([0, 0, 90, 20]);

  it('cuts it at the inner edge of its border', () => {
    const css = `${hidden} border-width: 2px; border-right-width: 4px; border-color: transparent`;
    expect(draw(block([10, 10, 60, 60], { css, ...wide }, 'div', inside()))).toBe(
      `<defs>${clip(0, 'x="12" y="12" width="44" height="46"')}</defs>` +
        `${rect(10, 10, 50, 50)}<g clip-path="url(#clip-0)">${rect(0, 0, 90, 20)}</g>`,
    );
  });

  it('has no clip where all of it has room, or nothing is drawn', () => {
    expect(draw(block([0, 0, 100, 50], { css: hidden }, 'div', inside()))).toBe(
      rect(0, 0, 100, 50) + rect(0, 0, 90, 20),
    );
    expect(draw(block([0, 0, 100, 50], { css: hidden, ...wide }))).toBe(rect(0, 0, 100, 50));
    expect(draw(block([0, 0, 50, 50], wide, 'div', inside()))).not.toContain('clip');
  });

  it('cuts at its round corners too, as round as they are within the border', () => {
    const css = `${hidden} border-top-left-radius: 8px; border-width: 3px; border-color: transparent`;
    expect(draw(block([0, 0, 100, 50], { css }, 'div', inside()))).toContain(
      clip(0, 'x="3" y="3" width="94" height="44"', ' rx="5"'),
    );
  });

  it('cuts no less than the boxes around it', () => {
    const inner = block(
      [20, 20, 150, 90],
      { css: hidden, ...wide },
      'div',
      block([30, 30, 99, 99]),
    );
    const outer = block([10, 10, 60, 60], { css: hidden, ...wide }, 'div', inner);
    expect(draw(outer)).toContain(
      clip(0, 'x="20" y="20" width="40" height="40"') +
        clip(1, 'x="10" y="10" width="50" height="50"'),
    );
    const beyond = block([20, 70, 90, 90], {}, 'div', inside());
    expect(draw(block([10, 10, 60, 60], { css: hidden, ...wide }, 'div', beyond))).toBe(
      rect(10, 10, 50, 50),
    );
  });

  it('ends its text in an ellipsis before its padding, when its style does', () => {
    const nowrap = `${hidden} white-space: nowrap; padding-right: 20px;`;
    const cut = (css: string, scrollWidth: number) =>
      draw(element('p', { at: [0, 0, 100, 20], css, sizes: { scrollWidth } }, 'Ankara, Kyiv'));
    expect(cut(`${nowrap} text-overflow: ellipsis`, 140)).toContain(line(0, 15, 'Ankara,…'));
    expect(cut(`${nowrap} text-overflow: ellipsis`, 100)).toBe(line(0, 15, 'Ankara, Kyiv'));
    expect(cut(nowrap, 140)).toContain(line(0, 15, 'Ankara, Kyiv'));
  });

  it('ends what it holds in the same ellipsis', () => {
    const css = `${hidden} white-space: nowrap; text-overflow: ellipsis`;
    const given = { at: [0, 0, 100, 20], css: hidden, sizes: { scrollWidth: 140 } } as const;
    const part = element('span', { ...given, css: hidden }, 'Ankara, Kyiv');
    expect(draw(element('p', { ...given, css }, part))).toContain(line(0, 15, 'Ankara, K…'));
  });

  it('ends its last line in an ellipsis, when it shows so many', () => {
    const given = { at: [0, 0, 100, 40], sizes: { scrollHeight: 60 } } as const;
    const cut = (css: string) =>
      draw(element('p', { ...given, css: hidden + css }, 'Ankara and Kyiv met in Istanbul'));
    expect(cut('-webkit-line-clamp: 2')).toContain(line(0, 35, 'Kyiv met…'));
    expect(cut('')).toContain(line(0, 35, 'Kyiv met'));
  });
});

describe('a picture in a page', () => {
  const at = [20, 20, 60, 60] as const;
  const dot = '<circle fill="#000000"/>';

  it('that is SVG stands in its place on a page of any scale, cut where it ends', () => {
    const matrix = new Matrix(4, 0, 0, 4, 120, 120);
    const picture = (css: string) => block(at, { matrix, css }, 'svg', element('circle', { at }));
    const page = (css: string) => {
      const given = { at: [10, 0, 410, 200], sizes: { offsetWidth: 200 } } as const;
      return snapshot(element('main', given, picture(css)), options).marks;
    };
    const placed = `<g transform="matrix(2 0 0 2 55 60)">${dot}</g>`;
    expect(page('')).toBe(
      '<defs><clipPath id="clip-0"><rect x="5" y="10" width="20" height="20"/></clipPath></defs>' +
        `${rect(5, 10, 20, 20)}<g clip-path="url(#clip-0)">${placed}</g>`,
    );
    expect(page('overflow-x: visible')).toBe(rect(5, 10, 20, 20) + placed);
  });

  it('is as clear as the page has it, and hidden where it is', () => {
    const kinds = (css: string) => [
      draw(block(at, { css: `overflow-x: visible; ${css}`, matrix: new Matrix() }, 'svg')),
      draw(element('canvas', { at, css, has: { width: '80', height: '80' } })),
    ];
    const plain = kinds('');
    expect(kinds('opacity: 0.4')).toEqual(plain.map((kind) => `<g opacity="0.4">${kind}</g>`));
    expect(kinds('visibility: hidden')).toEqual(['', '']);
  });

  it('that is painted is an image', () => {
    const has = { width: '80', height: '80' };
    expect(draw(element('canvas', { at, has }))).toBe(
      '<image x="20" y="20" width="40" height="40" href="data:image/png;80x80"/>',
    );
  });
});

describe('a text in a page', () => {
  it('has what a style puts around it on its two sides', () => {
    const around = { before: 'content: "«"', after: 'content: "»"' };
    const word = element('b', { at: [10, 0, 50, 20] }, 'Kyiv');
    expect(draw(element('p', { at: [0, 0, 100, 20], ...around }, word))).toBe(
      line(0, 15, '«') + line(10, 15, 'Kyiv') + line(50, 15, '»'),
    );
  });
});
