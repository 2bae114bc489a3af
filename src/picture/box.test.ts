import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { element, openPage } from '../testing/page';
import { styleOf } from '../testing/style';
import { borderWidths, drawBox, drawCanvas } from './box';

beforeAll(openPage);

const box = { x0: 10, y0: 20, x1: 110, y1: 60 };
const place = 'x="10" y="20" width="100" height="40"';
const draw = (css: string) => drawBox(box, styleOf(css));

describe('a box', () => {
  it.each([
    ['background-color: rgb(255, 0, 0)', 'fill="#ff0000"'],
    ['background-color: rgba(255, 0, 0, 0.251)', 'fill="#ff0000" fill-opacity="0.25"'],
    ['color: rgb(0, 0, 255); background-color: currentcolor', 'fill="#0000ff"'],
  ])('is filled: %s', (css, paint) => expect(draw(css)).toBe(`<rect ${place} ${paint}/>`));

  it.each([
    ['neither a background nor a border', ''],
    ['a border that has no width', 'border-color: rgb(0, 0, 255)'],
    ['a border without a colour', 'border-width: 2px; border-color: transparent'],
  ])('is not drawn with %s', (_, css) => expect(draw(css)).toBe(''));

  it.each([
    ['width', { ...box, x1: 10 }],
    ['height', { ...box, y1: 20 }],
    ['size, since it was cut', { ...box, y1: 15 }],
  ])('is not drawn without %s', (_, flat) =>
    expect(drawBox(flat, styleOf('background-color: rgb(255, 0, 0); border-width: 1px'))).toBe(''),
  );
});

describe('a border', () => {
  const blue = 'border-color: rgb(0, 0, 255); border-width: 2px;';
  const inner = 'x="11" y="21" width="98" height="38"';

  it('lies inside the box, around its background', () => {
    expect(draw(`${blue} background-color: rgb(255, 0, 0)`)).toBe(
      `<rect ${inner} fill="#ff0000" stroke="#0000ff" stroke-width="2"/>`,
    );
  });

  it('has the colour of the text where it has no other, as clear as that is', () => {
    expect(draw('color: rgba(0, 128, 0, 0.5); border-width: 2px')).toBe(
      `<rect ${inner} fill="none" stroke="#008000" stroke-opacity="0.5" stroke-width="2"/>`,
    );
  });

  it('is dashed in thrice its width', () => {
    expect(draw(`${blue} border-top-style: dashed`)).toBe(
      `<rect ${inner} fill="none" stroke="#0000ff" stroke-width="2" stroke-dasharray="6"/>`,
    );
  });

  it('is a strip at each side that has one, where the sides differ', () => {
    const css = `${blue} border-top-width: 0px; border-right-color: transparent;
      border-bottom-width: 3px; border-bottom-color: rgba(255, 255, 0, 0.5)`;
    expect(draw(css)).toBe(
      '<rect x="10" y="20" width="2" height="40" fill="#0000ff"/>' +
        '<rect x="10" y="57" width="100" height="3" fill="#ffff00" fill-opacity="0.5"/>',
    );
    expect(draw(`${blue} border-top-color: transparent`).match(/<rect/g)).toHaveLength(3);
    expect(draw('border-top-width: 4px; border-right-width: 5px')).toBe(
      '<rect x="10" y="20" width="100" height="4" fill="#000000"/>' +
        '<rect x="105" y="20" width="5" height="40" fill="#000000"/>',
    );
  });

  it('of sides that differ lies on the background of the whole box', () => {
    expect(draw('background-color: rgb(255, 0, 0); border-left-width: 3px')).toBe(
      `<rect ${place} fill="#ff0000"/><rect x="10" y="20" width="3" height="40" fill="#000000"/>`,
    );
  });

  it('has its widths from left to top, right and bottom', () => {
    const css = 'border-left-width: 1px; border-top-width: 2.5px; border-bottom-width: thin';
    expect(borderWidths(styleOf(css))).toEqual([1, 2.5, 0, 0]);
  });

  it('and all else of a box stays in it', () => {
    const size = fc.integer({ min: 8, max: 300 });
    const width = fc.constantFrom('0px', '1px', '1.5px', '4px');
    const color = fc.constantFrom('transparent', 'rgb(0, 0, 255)', 'rgba(9, 9, 9, 0.5)');
    const borders = fc.array(fc.tuple(width, color), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(size, size, fc.nat(200), borders, fc.boolean(), (x1, y1, round, drawn, even) => {
        const css = ['left', 'top', 'right', 'bottom'].map((side, i) => {
          const [line, paint] = drawn[even ? 0 : i]!;
          return `border-${side}-width: ${line}; border-${side}-color: ${paint};`;
        });
        const more = `border-top-left-radius: ${round}px; background-color: rgb(255, 0, 0)`;
        const marks = drawBox({ x0: 0, y0: 0, x1, y1 }, styleOf(css.join('') + more));
        for (const [rect] of marks.matchAll(/<rect[^>]*>/g)) {
          const get = (name: string) =>
            Number(new RegExp(` ${name}="([^"]*)"`).exec(rect)?.[1] ?? 0);
          const half = get('stroke-width') / 2;
          expect(get('x') - half).toBeGreaterThanOrEqual(0);
          expect(get('y') - half).toBeGreaterThanOrEqual(0);
          expect(get('x') + get('width') + half).toBeLessThanOrEqual(x1);
          expect(get('y') + get('height') + half).toBeLessThanOrEqual(y1);
          expect(2 * get('rx')).toBeLessThanOrEqual(Math.min(get('width'), get('height')));
        }
      }),
    );
  });
});

describe('round corners', () => {
  const filled = 'background-color: rgb(255, 0, 0);';
  const radius = (css: string) => /rx="([^"]*)"/.exec(draw(filled + css))?.[1];

  it.each([
    ['as round as they are', 'border-top-left-radius: 6px', '6'],
    ['no rounder than half of the box', 'border-top-left-radius: 999px', '20'],
    ['a share of its shorter side', 'border-top-left-radius: 25%', '10'],
    ['seen at the middle of the border', 'border-top-left-radius: 6px; border-width: 2px', '5'],
    ['not turned inside out by it', 'border-top-left-radius: 1px; border-width: 4px', '0'],
    ['not there', 'border-top-left-radius: 0px', undefined],
  ])('are %s', (_, css, round) => expect(radius(css)).toBe(round));
});

describe('a canvas', () => {
  const canvas = (width: string, height: string) =>
    element<HTMLCanvasElement>('canvas', { has: { width, height } });

  it('is the image that is painted on it, where it stands', () => {
    expect(drawCanvas(canvas('200', '80'), box)).toBe(
      `<image ${place} href="data:image/png;200x80"/>`,
    );
  });

  it('is not drawn while nothing can be painted on it', () => {
    expect(drawCanvas(canvas('200', '0'), box) + drawCanvas(canvas('0', '80'), box)).toBe('');
  });
});
