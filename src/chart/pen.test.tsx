import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { canvasPen, penTools } from './canvasPen';
import type { Paints } from './paints';
import { fullClass, lookOf, softClass, softEnd, type Draw } from './pen';
import type { SoftBox } from './softs';
import type { Stamp } from './stamps';
import { Strokes } from './Strokes';

const held = { status: 'held' };
const planned = { status: 'planned' };
const mark = lookOf('mark', 'var(--side-ua)', 'event', held);
const line = lookOf('line', null, 'event', held);
const other = lookOf('mark', 'var(--side-ua)', 'event', planned);

test('the same words are the same look, and any other word is another', () => {
  expect(lookOf('mark', 'var(--side-ua)', 'event', { status: 'held' })).toBe(mark);
  const looks = [
    mark,
    line,
    other,
    lookOf('mark', null, 'event', held),
    lookOf('mark', 'var(--side-ua)', 'row', held),
    lookOf('mark', 'var(--side-ua)', 'event', { status: 'held', lit: 'true' }),
  ];
  expect(new Set(looks).size).toBe(looks.length);
});

const draw: Draw = (pen) => {
  pen.stamp('M0,0Z', 1.234, 5, mark);
  pen.line(0, 1, 2.006, 3, line);
  pen.stamp('M0,0Z', 7, 8, other);
  pen.rect(1, 2, 3, 4, mark);
  pen.soft(1, 2, 100, 4, line);
};

test('strokes are elements in the order in which they were drawn, neighbours of one group in one', () => {
  const html = renderToStaticMarkup(
    <svg>
      <Strokes draw={draw} />
    </svg>,
  );
  expect(html).toContain('<g aria-hidden="true" class="strokes">');
  const groups = [...html.matchAll(/<g class="event" data-status="(\w+)">(.*?)<\/g>/g)];
  expect(groups.map(([, status]) => status)).toEqual(['held', 'planned', 'held']);
  const names = groups.map(([, , inside]) =>
    [...inside!.matchAll(/<(\w+) /g)].map(([, tag]) => tag),
  );
  expect(names).toEqual([['path', 'line'], ['path'], ['rect', 'rect']]);
  expect(groups[0]![2]).toContain('style="--side:var(--side-ua)" transform="translate(1.23,5)"');
  expect(groups[0]![2]).toContain('x2="2.01"');
  // What is soft is filled by the gradient of this picture.
  const [, id] = /<linearGradient id="([^"]+)"/.exec(html)!;
  expect(groups[2]![2]).toContain(`fill="url(#${id})"`);
  for (const name of [softClass, fullClass]) expect(html).toContain(`<stop class="${name}"`);
});

/** A canvas that writes down what is painted, and with what. */
function recorder() {
  const painted: string[] = [];
  class Path {
    shape: string;
    constructor(d = '') {
      this.shape = d;
    }
    moveTo(x: number, y: number) {
      this.shape += `M${x},${y}`;
    }
    lineTo(x: number, y: number) {
      this.shape += `L${x},${y}`;
    }
    quadraticCurveTo(...points: number[]) {
      this.shape += `Q${points.join()}`;
    }
    arc(x: number, y: number, r: number) {
      this.shape += `O${x},${y},${r}`;
    }
    rect(...box: number[]) {
      this.shape += `R${box.join()}`;
    }
  }
  vi.stubGlobal('Path2D', Path);
  let at = [0, 0];
  const state = {
    fillStyle: '',
    strokeStyle: '',
    globalAlpha: 1,
    lineWidth: 0,
    dash: [] as number[],
    path: new Path(),
  };
  const context = Object.assign(state, {
    translate: (x: number, y: number) => void (at = [at[0]! + x, at[1]! + y]),
    setLineDash: (dash: number[]) => void (state.dash = dash),
    fill: ({ shape }: Path) =>
      void painted.push(`fill ${state.fillStyle} ${state.globalAlpha} ${shape} at ${at.join()}`),
    beginPath: () => void (state.path = new Path()),
    moveTo: (x: number, y: number) => state.path.moveTo(x, y),
    lineTo: (x: number, y: number) => state.path.lineTo(x, y),
    quadraticCurveTo: (...points: number[]) => state.path.quadraticCurveTo(...points),
    stroke: ({ shape }: Path = state.path) =>
      void painted.push(
        `stroke ${state.strokeStyle} ${state.lineWidth} [${state.dash.join()}] ${shape} at ${at.join()}`,
      ),
    createLinearGradient: (...ends: number[]) => {
      const stops: string[] = [];
      return {
        addColorStop: (offset: number, color: string) => void stops.push(`${offset} ${color}`),
        toString: () => `gradient ${ends.join()} ${stops.join(', ')}`,
      };
    },
    fillRect: (...box: number[]) => void painted.push(`fill ${state.fillStyle} R${box.join()}`),
    strokeRect: (...box: number[]) =>
      void painted.push(`stroke ${state.strokeStyle} R${box.join()}`),
  });
  return { painted, context: context as unknown as CanvasRenderingContext2D };
}

const paints = (hollow: boolean): Paints => ({
  of: (look) => ({
    fill: look === mark ? 'blue' : null,
    fillAlpha: 0.5,
    stroke: look === mark && !hollow ? null : 'black',
    strokeAlpha: 1,
    width: 2,
    dash: look === line ? [4, 3] : [],
  }),
  soft: () => ['pale', 'full'],
  prepare: () => {},
  forget: () => {},
});

test('on a canvas the same strokes are painted in the same order, each where it belongs', () => {
  const { painted, context } = recorder();
  const pen = canvasPen(context, paints(false), penTools(1));
  draw(pen);
  pen.finish();
  vi.unstubAllGlobals();
  expect(painted).toEqual([
    'fill blue 0.5 M0,0Z at 1.234,5',
    'stroke black 2 [4,3] M0,1L2.006,3 at 0,0',
    'stroke black 2 [] M0,0Z at 7,8',
    'fill blue 0.5 R1,2,3,4 at 0,0',
    // The ends, and what is between them of whole pixels.
    `fill gradient 1,0,101,0 0 pale, ${softEnd} full, ${1 - softEnd} full, 1 pale R1,2,15,4`,
    `fill gradient 1,0,101,0 0 pale, ${softEnd} full, ${1 - softEnd} full, 1 pale R87,2,14,4`,
    'fill full R16,2,71,4',
    'stroke black R1,2,100,4',
  ]);
});

test('a shape is filled before its outline is drawn over it', () => {
  const { painted, context } = recorder();
  const pen = canvasPen(context, paints(true), penTools(1));
  pen.rect(0, 0, 5, 5, mark);
  pen.finish();
  vi.unstubAllGlobals();
  expect(painted.map((each) => each.split(' ')[0])).toEqual(['fill', 'stroke']);
});

const ends = { from: { x: 0, y: 1 }, to: { x: 4, y: 5 } };
const round: Draw = (pen) => {
  pen.disc(1, 2, 3, mark);
  pen.curves(
    [
      { ...ends, via: null },
      { ...ends, via: { x: 2.06, y: 9 } },
    ],
    7,
    line,
  );
};

test('circles and lines of a width of their own are the same with any pen', () => {
  const { painted, context } = recorder();
  const pen = canvasPen(context, paints(false), penTools(1));
  round(pen);
  pen.finish();
  vi.unstubAllGlobals();
  expect(painted).toEqual([
    'fill blue 0.5 O1,2,3 at 0,0',
    // Wider than a pixel, each is painted by itself.
    'stroke black 7 [4,3] M0,1L4,5 at 0,0',
    'stroke black 7 [4,3] M0,1Q2.06,9,4,5 at 0,0',
  ]);
  const html = renderToStaticMarkup(
    <svg>
      <Strokes draw={round} />
    </svg>,
  );
  expect(html).toContain('<circle class="mark" style="--side:var(--side-ua)" cx="1" cy="2" r="3"');
  expect(html).toContain('<path class="line" d="M0,1L4,5M0,1Q2.1,9 4,5" stroke-width="7"');
});

test('hairlines, and what lets through what is below, are painted as one', () => {
  for (const [ratio, width, strokeAlpha, strokes] of [
    [1, 1, 1, 1],
    [2, 1, 1, 2],
    [1, 2, 1, 2],
    [1, 2, 0.5, 1],
  ] as const) {
    const { painted, context } = recorder();
    const plain = paints(false);
    const clear: Paints = { ...plain, of: (look) => ({ ...plain.of(look), strokeAlpha }) };
    const pen = canvasPen(context, clear, penTools(ratio));
    for (const via of [null, { x: 2, y: 9 }]) pen.curves([{ ...ends, via }], width, line);
    pen.finish();
    vi.unstubAllGlobals();
    expect(painted).toHaveLength(strokes);
  }
});

test('what is held back is drawn together as soon as something else comes, in its turn', () => {
  const { painted, context } = recorder();
  const tools = {
    ratio: 1,
    stamps: (_: unknown, stamps: readonly Stamp[]) => void painted.push(`${stamps.length} stamps`),
    softs: (_: unknown, boxes: readonly SoftBox[]) => void painted.push(`${boxes.length} softs`),
  };
  const pen = canvasPen(context, paints(false), tools);
  for (let i = 0; i < 3; i++) pen.soft(1, 2, 3, 4, mark);
  pen.line(0, 1, 2, 3, line);
  for (let i = 0; i < 4; i++) pen.stamp('M0,0Z', i, 0, mark);
  pen.rect(1, 2, 3, 4, mark);
  pen.finish();
  vi.unstubAllGlobals();
  expect(painted.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
    '3 softs',
    'stroke black',
    '4 stamps',
    'fill blue',
  ]);
});
