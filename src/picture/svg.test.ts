import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Matrix } from '../testing/measure';
import { element, openPage, screenSheet, type Given } from '../testing/page';
import type { Spot } from './sheet';
import { drawSvg } from './svg';

beforeAll(openPage);

const spot: Spot = {
  clip: { x0: 0, y0: 0, x1: 200, y1: 100 },
  dy: 0,
  ellipsis: null,
  clamped: false,
};
const at = [0, 0, 200, 100] as const;
const open = 'overflow-x: visible';

/** An element that is in sight. */
const mark = (name: string, given: Given = {}, ...content: (Element | string)[]) =>
  element<SVGElement>(name, { at, ...given }, ...content);

/** Draws a picture of these elements, one pixel of it a pixel of the screen, and gives what is in it. */
function draw(...content: Element[]): string {
  const svg = element<SVGSVGElement>('svg', { at, css: open, matrix: new Matrix() }, ...content);
  return drawSvg(svg, spot, screenSheet).replace(
    /^<g transform="matrix\(1 0 0 1 0 0\)">(.*)<\/g>$/s,
    '$1',
  );
}

describe('a picture that is SVG', () => {
  const dot = () => mark('circle', { has: { r: '2' } });
  const drawn = '<circle r="2" fill="#000000"/>';
  const drawAt = (given: Given, more: Partial<Spot> = {}, ...content: Element[]) =>
    drawSvg(
      element<SVGSVGElement>('svg', { at, ...given }, ...content),
      { ...spot, ...more },
      screenSheet,
    );

  it('stands where the page put it, as large as it is there', () => {
    const matrix = new Matrix(2, 0, 0, 0.333333333, 10.123, 20);
    expect(drawAt({ css: open, matrix }, {}, dot())).toBe(
      `<g transform="matrix(2 0 0 0.333333 10.12 20)">${drawn}</g>`,
    );
  });

  it('is moved with the box that it is in', () => {
    expect(drawAt({ css: open, matrix: new Matrix() }, { dy: -7.5 }, dot())).toBe(
      `<g transform="matrix(1 0 0 1 0 -7.5)">${drawn}</g>`,
    );
  });

  it('is cut where its own box ends, unless it may reach beyond', () => {
    expect(drawAt({ matrix: new Matrix() }, {}, dot())).toBe(
      `<g clip-path="url(#0,0,200,100)"><g transform="matrix(1 0 0 1 0 0)">${drawn}</g></g>`,
    );
  });

  it('is not drawn while it is nowhere, or has no mark', () => {
    expect(drawAt({}, {}, dot())).toBe('');
    expect(drawAt({ matrix: new Matrix() })).toBe('');
  });
});

describe('a mark', () => {
  it('has its geometry as it is, and its look as it is computed', () => {
    const has = { d: 'M0 0L9 9', transform: 'rotate(45)', class: 'arc', style: 'x', onclick: 'y' };
    const css = `fill: none; stroke: currentcolor; stroke-width: 1.5px; color: rgba(255, 0, 0, 0.5);
      stroke-opacity: 0.5; stroke-linecap: round; stroke-linejoin: bevel; paint-order: stroke;
      stroke-dasharray: 4px, 2px; opacity: 0.9`;
    expect(draw(mark('path', { has, css }))).toBe(
      '<path d="M0 0L9 9" transform="rotate(45)" opacity="0.9" fill="none" stroke="#ff0000"' +
        ' stroke-opacity="0.25" stroke-width="1.5" stroke-dasharray="4, 2" stroke-linecap="round"' +
        ' stroke-linejoin="bevel" paint-order="stroke"/>',
    );
  });

  it('has nothing that is so anyway', () => {
    const has = { x: '1', y: '2', width: '3', height: '4', rx: '1' };
    expect(draw(mark('rect', { has }))).toBe(
      '<rect x="1" y="2" rx="1" width="3" height="4" fill="#000000"/>',
    );
  });

  it('is as clear as its paint and its style together', () => {
    const css = 'fill: rgba(0, 0, 255, 0.5); fill-opacity: 0.5; fill-rule: evenodd';
    expect(draw(mark('path', { css }))).toBe(
      '<path fill="#0000ff" fill-opacity="0.25" fill-rule="evenodd"/>',
    );
  });

  it('refers to gradients, clips and masks by name alone', () => {
    const css = `fill: url("http://localhost/?q=1#soft") rgb(0, 0, 0);
      clip-path: url("#plot"); mask-image: url("#fade")`;
    expect(draw(mark('path', { css }))).toBe(
      '<path clip-path="url(#plot)" mask="url(#fade)" fill="url(#soft)"/>',
    );
    expect(draw(mark('path', { css: 'clip-path: inset(1px)' }))).toBe('<path fill="#000000"/>');
  });

  it('keeps the width of its stroke, and of its dashes, when the page says that it does', () => {
    const css = 'fill: none; stroke: rgb(0, 0, 0); stroke-width: 3px; stroke-dasharray: 6px, 3px;';
    const stroke = (more: string) =>
      draw(mark('path', { css: css + more, matrix: new Matrix(4, 0, 0, 9) }));
    expect(stroke('')).toContain('stroke-width="3" stroke-dasharray="6, 3"');
    expect(stroke('vector-effect: non-scaling-stroke')).toContain(
      'stroke-width="0.5" stroke-dasharray="1, 0.5"',
    );
  });

  it('keeps that width on a page that is scaled as well', () => {
    const css = 'stroke: rgb(0, 0, 0); vector-effect: non-scaling-stroke';
    const given = { at, css: open, matrix: new Matrix(2, 0, 0, 2) };
    const svg = element<SVGSVGElement>('svg', given, mark('path', { css }));
    expect(drawSvg(svg, spot, { ...screenSheet, ratio: 2 })).toContain('stroke-width="1"');
  });

  it.each([
    ['taken out', 'path', { css: 'display: none' }],
    ['clear', 'path', { css: 'opacity: 0' }],
    ['hidden', 'path', { css: 'visibility: hidden' }],
    ['without a paint', 'path', { css: 'fill: none' }],
    ['without a paint that is seen', 'path', { css: 'fill: rgba(9, 9, 9, 0); fill-opacity: 0' }],
    [
      'with a stroke that is not seen',
      'path',
      { css: 'fill: none; stroke: rgb(0, 0, 0); stroke-opacity: 0' },
    ],
    [
      'with a stroke that has no width',
      'path',
      { css: 'fill: none; stroke: rgb(0, 0, 0); stroke-width: 0px' },
    ],
    ['with a fill that is clear', 'path', { css: 'fill-opacity: 0' }],
    ['there to be pressed', 'path', { has: { class: 'furniture' } }],
    ['no mark', 'title', {}],
    ['no mark that is known', 'foreignObject', {}],
  ])('is left out when it is %s', (_, name, given) => expect(draw(mark(name, given))).toBe(''));

  it.each([
    ['to the right', [204, 0, 210, 9], ''],
    ['to the left', [-9, 0, -4, 9], ''],
    ['above', [0, -9, 9, -4], ''],
    ['below', [0, 104, 9, 110], ''],
    ['by no more than a stroke', [203, -9, 210, -3], '<path fill="#000000"/>'],
  ] as const)('out of sight %s is left out, or not', (_, where, drawn) =>
    expect(draw(mark('path', { at: where }))).toBe(drawn),
  );

  it('is looked for where it is moved to', () => {
    const svg = element<SVGSVGElement>(
      'svg',
      { css: open, matrix: new Matrix() },
      mark('path', { at: [0, 150, 9, 160] }),
    );
    expect(drawSvg(svg, spot, screenSheet)).toBe('');
    expect(drawSvg(svg, { ...spot, dy: -60 }, screenSheet)).toContain('<path');
  });
});

describe('a group', () => {
  const dot = () => mark('circle');
  const drawn = '<circle fill="#000000"/>';

  it.each([
    ['its place', { has: { transform: 'translate(1 2)' } }, ' transform="translate(1 2)"'],
    ['its clearness', { css: 'opacity: 0.4' }, ' opacity="0.4"'],
    ['its clip', { css: 'clip-path: url("#plot")' }, ' clip-path="url(#plot)"'],
  ])('keeps %s', (_, given, attributes) =>
    expect(draw(mark('g', given, dot(), dot()))).toBe(`<g${attributes}>${drawn}${drawn}</g>`),
  );

  it('without any is as good as its marks', () => {
    expect(draw(mark('g', { has: { class: 'dots' } }, dot(), mark('a', {}, dot())))).toBe(
      drawn + drawn,
    );
  });

  it('without marks is none', () => {
    const hidden = mark('circle', { css: 'fill: none' });
    expect(draw(mark('g', { has: { transform: 'scale(2)' } }, hidden))).toBe('');
  });

  it('that is not seen has no mark that is, unless it is merely hidden', () => {
    expect(draw(mark('g', { css: 'display: none' }, dot()))).toBe('');
    expect(draw(mark('g', { has: { class: 'furniture' } }, dot()))).toBe('');
    expect(draw(mark('g', { css: 'visibility: hidden' }, dot()))).toBe('');
    const shown = mark('circle', { css: 'visibility: visible' });
    expect(draw(mark('g', { css: 'visibility: hidden' }, dot(), shown))).toBe(drawn);
  });
});

describe('a label', () => {
  const type = 'font-family="Sans" font-size="20"';

  it('has the type and the anchor that are computed', () => {
    const has = { x: '10', y: '20', dy: '0.3em' };
    const css = `font-weight: 600; text-anchor: middle; dominant-baseline: central; direction: rtl;
      stroke: rgb(255, 255, 255); stroke-width: 3px; paint-order: stroke`;
    expect(draw(mark('text', { has, css }, 'Kyiv'))).toBe(
      `<text x="10" y="20" dy="0.3em" ${type} font-weight="600" stroke="#ffffff" stroke-width="3"` +
        ' paint-order="stroke" fill="#000000" text-anchor="middle" dominant-baseline="central"' +
        ' direction="rtl">Kyiv</text>',
    );
  });

  it('says of its parts what differs, and where they stand', () => {
    const css = 'fill: rgb(255, 0, 0); font-weight: 600';
    const parts = [
      mark('title', {}, 'Not seen'),
      mark('tspan', { has: { x: '5' } }, 'one'),
      mark('tspan', { has: { x: '5', dy: '12' }, css }, 'two'),
    ];
    expect(draw(mark('text', { has: { x: '5' } }, 'first ', ...parts))).toBe(
      `<text x="5" ${type} fill="#000000">first <tspan x="5">one</tspan>` +
        '<tspan x="5" dy="12" font-weight="600" fill="#ff0000">two</tspan></text>',
    );
  });

  it('says of a part what is as usual, where the label is not', () => {
    const css = 'font-weight: 600; font-style: italic; stroke: rgb(255, 255, 255)';
    const part = mark('tspan', { css: 'font-weight: 400; stroke: none' }, 'two');
    expect(draw(mark('text', { css }, 'one', part))).toBe(
      `<text ${type} font-weight="600" font-style="italic" stroke="#ffffff" stroke-width="1"` +
        ' fill="#000000">one<tspan font-weight="400" stroke="none">two</tspan></text>',
    );
    const stroked = mark('tspan', { css: 'stroke: rgb(255, 0, 0)' }, 'two');
    expect(draw(mark('text', {}, stroked))).toContain(
      '<tspan stroke="#ff0000" stroke-width="1">two</tspan>',
    );
  });

  it('that says nothing is left out', () => {
    expect(draw(mark('text'), mark('text', {}, ' '))).toBe('');
  });

  it('adds no mark, whatever its text and its attributes are', () => {
    const text = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'a', ']]>') });
    const words = text.map((inner) => `a${inner}`);
    fc.assert(
      fc.property(words, text, words, (own, x, part) => {
        const label = mark('text', { has: { x } }, own, mark('tspan', { has: { x } }, part));
        const tags = draw(label).match(/<[^<>]*>/g)!;
        expect(tags.map((tag) => /^<\/?\w+/.exec(tag)?.[0])).toEqual([
          ...['<text', '<tspan', '</tspan', '</text'],
        ]);
        expect(draw(label).replace(/<[^<>]*>/g, '')).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      }),
    );
  });
});

describe('what marks refer to', () => {
  it('is copied wherever it lies, with its stops as they are computed', () => {
    const stop = (offset: string, css: string) => mark('stop', { has: { offset }, css });
    const gradient = mark(
      'linearGradient',
      { has: { id: 'soft', x1: '0', x2: '1', gradientUnits: 'objectBoundingBox', class: 'x' } },
      stop('0', 'stop-color: rgb(255, 0, 0); stop-opacity: 0.5'),
      stop('0.5', 'stop-color: currentcolor; color: rgba(0, 0, 255, 0.5); stop-opacity: 0.5'),
      stop('1', 'stop-color: transparent'),
    );
    expect(draw(mark('defs', { at: [0, 0, 0, 0], css: 'display: none' }, gradient))).toBe(
      '<defs><linearGradient id="soft" gradientUnits="objectBoundingBox" x1="0" x2="1">' +
        '<stop offset="0" stop-color="#ff0000" stop-opacity="0.5"/>' +
        '<stop offset="0.5" stop-color="#0000ff" stop-opacity="0.25"/>' +
        '<stop offset="1" stop-color="#000000" stop-opacity="0"/></linearGradient></defs>',
    );
  });

  it('has its shapes with their look, whether they are seen or not, and nothing else', () => {
    const shape = mark('rect', { at: [900, 0, 909, 9], has: { width: '9', height: '9' } });
    const clip = mark('clipPath', { has: { id: 'plot' } }, mark('g', {}, shape), mark('script'));
    expect(draw(mark('g', {}, clip))).toBe(
      '<clipPath id="plot"><g><rect width="9" height="9" fill="#000000"/></g></clipPath>',
    );
  });
});
