import { describe, expect, test } from 'vitest';
import type { Look, Pen } from '../../chart/pen';
import { statuses } from '../../model/event';
import { columnsOfTalks } from '../../testing/ground';
import { dayAt, days } from '../../testing/records';
import { participants } from '../../testing/talks';
import { timeScale } from '../../chart/scale';
import { drawYear, type YearPicture, type YearState } from './draw';
import { plotOf } from './layout/heights';
import type { PlacedFlag } from './layout/labels';
import { packSwarm } from './layout/swarm';
import { onLanes, standsOf } from './layout/versions';
import { nearestMark, placeMarks } from './layout/year';

/** What a pen was told, in order. */
type Stroke = { readonly verb: keyof Pen; readonly look: Look; readonly at: readonly number[] };

function drawn(picture: YearPicture, state: Partial<YearState> = {}): Stroke[] {
  const strokes: Stroke[] = [];
  const to =
    (verb: 'line' | 'rect' | 'soft') => (a: number, b: number, c: number, d: number, look: Look) =>
      void strokes.push({ verb, look, at: [a, b, c, d] });
  const pen: Pen = {
    stamp: (_, x, y, look) => void strokes.push({ verb: 'stamp', look, at: [x, y] }),
    line: to('line'),
    disc: () => undefined,
    curves: () => undefined,
    rect: to('rect'),
    soft: to('soft'),
  };
  drawYear(picture, { lit: null, opened: null, named: new Map(), ...state })(pen);
  return strokes;
}

const when = (n: number, length = 1, within = false) => ({
  when: {
    when: days(n, length, within ? { span: 'within' } : {}),
    said: null,
  },
});
const of = participants('a b');
const columns = columnsOfTalks({
  ...Object.fromEntries(
    statuses.map((status, i) => [status, { says: { ...of, ...when(2 * i), status } }]),
  ),
  none: { says: { ...of, ...when(12) } },
  stay: { says: { ...of, ...when(14, 5), status: 'planned' } },
  someday: { says: { ...of, ...when(22, 6, true), status: 'planned' } },
  ghost: { says: { ...of, ...when(30), status: 'held' } },
  word: { says: { ...of, ...when(32), kind: 'statement' } },
});
const rowOf = (id: string) => columns.ids.indexOf(id);
const lanes = ['a', 'b'].map((id) => ({ id, label: id, short: id, color: id, members: [id] }));
const input = {
  columns,
  stands: standsOf(columns),
  on: onLanes(columns, 'actor', lanes),
  lanes: lanes.length,
};
const window = { start: dayAt(-2), end: dayAt(38) };
const width = 800;
const radius = 4;
const plot = plotOf(300, [0, 0]);
const swarm = packSwarm(input, timeScale(window, width).day, radius)!;
const all = Uint32Array.from(columns.ids.keys());
const ghosts = all.filter((row) => columns.ids[row] === 'ghost');
const now = all.filter((row) => columns.ids[row] !== 'ghost');
const marks = placeMarks({ ...input, drawn: { now, ghosts }, window, width, plot, radius, swarm });
const picture: YearPicture = {
  ...{ marks, columns, plot, radius },
  toneOf: (_row, lane) => `tone-${lane}`,
};
const xOf = (id: string) => marks.find((mark) => mark.id === id)!.x;
const linesOf = (strokes: readonly Stroke[]) =>
  strokes.filter(({ verb, look }) => verb === 'line' && look.name.startsWith('event-'));
const joined = (state: Partial<YearState>) =>
  linesOf(drawn(picture, state))
    .filter(({ look }) => look.name !== 'event-bar-ends')
    .map(({ at: [x] }) => marks.find((mark) => mark.x === x && mark.form !== 'band')!.id);
const flag = (id: string, row = 1): PlacedFlag => ({
  ...{ id, x: xOf(id), row, text: '', x0: 0, x1: 0 },
});

describe('packed marks', () => {
  test('are drawn one a lane, in the look of their status: what was not held in no look of what was', () => {
    const stamps = drawn(picture).filter(({ look }) => /^mark mark-/.test(look.name));
    const looksOf = (id: string) =>
      stamps.filter(({ at: [x] }) => x === xOf(id)).map(({ look }) => look);
    for (const status of [...statuses, 'none']) {
      const looks = looksOf(status);
      expect(looks.map(({ tint }) => tint)).toEqual(['tone-0', 'tone-1']);
      for (const { name, data } of looks) {
        expect(name).toBe(`mark mark-${status} mark-small`);
        expect(data).toEqual({ status });
      }
    }
    const held = new Set(looksOf('held'));
    for (const status of ['planned', 'postponed', 'cancelled', 'unconfirmed']) {
      expect(looksOf(status).some((look) => held.has(look))).toBe(false);
    }
  });

  test('of what was called off, put off or not confirmed have a sign in them', () => {
    const signs = drawn(picture).filter(({ look }) => look.name.startsWith('mark-stroke'));
    const ids = signs.map(({ at: [x] }) => marks.find((mark) => mark.x === x)!.id);
    expect([...new Set(ids)].sort()).toEqual(['cancelled', 'postponed', 'unconfirmed']);
  });

  test('have lines only where they are named, open, or lit with few others; ghosts have none', () => {
    expect(joined({})).toEqual([]);
    expect(joined({ named: new Map([['held', flag('held')]]) })).toEqual(['held']);
    expect(joined({ opened: 'planned' })).toEqual(['planned']);
    expect(joined({ lit: new Set(['held', 'planned', 'ghost']) }).sort()).toEqual([
      'held',
      'planned',
    ]);
    expect(joined({ lit: new Set(['held', 'planned', 'none', 'word']) })).toEqual([]);
  });

  test('have a line up to their label, else from their highest to their lowest mark', () => {
    const { ys } = marks.find(({ id }) => id === 'held')!;
    const [toLabel] = linesOf(drawn(picture, { named: new Map([['held', flag('held', 2)]]) }));
    expect(toLabel!.at).toEqual([
      xOf('held'),
      2 * plot.rowHeight + 3,
      xOf('held'),
      Math.max(...ys),
    ]);
    const [own] = linesOf(drawn(picture, { opened: 'held' }));
    expect(own!.at).toEqual([xOf('held'), Math.min(...ys), xOf('held'), Math.max(...ys)]);
  });

  test('lie over lines, and lines over bands; a ring around what is open is last', () => {
    const strokes = drawn(picture, { opened: 'held', named: new Map([['none', flag('none')]]) });
    const layer = ({ look: { name } }: Stroke) =>
      name.startsWith('band')
        ? 0
        : name.startsWith('event-line')
          ? 1
          : name === 'event-ring'
            ? 3
            : 2;
    const layers = strokes.map(layer);
    expect(layers).toEqual(layers.toSorted((a, b) => a - b));
    expect(new Set(layers)).toEqual(new Set([0, 1, 2, 3]));
    // One ring around each of its marks.
    expect(layers.filter((each) => each === 3)).toHaveLength(2);
  });

  test('that the time filter leaves out are ghosts before all others, and never lit', () => {
    const strokes = drawn(picture, { lit: new Set(['ghost', 'held']) }).filter(
      ({ verb }) => verb === 'stamp',
    );
    const states = strokes.map(({ look }) =>
      Object.keys(look.data).find((key) => key !== 'status'),
    );
    expect(states.slice(0, 2)).toEqual(['ghost', 'ghost']);
    expect(states.slice(2).filter((state) => state === 'ghost')).toEqual([]);
    expect(new Set(states)).toEqual(new Set(['ghost', 'lit', 'dim']));
  });

  test('of what lasted stand on a bar from its first to its last day, and of no certain day are a band', () => {
    const { x } = timeScale(window, width);
    const bars = drawn(picture).filter(({ verb }) => verb === 'rect');
    expect(bars).toHaveLength(2);
    for (const { at, look } of bars) {
      expect(at[0]).toBeCloseTo(x(dayAt(14)));
      expect(at[2]).toBeCloseTo(5 * (width / 40));
      expect(look.data.status).toBe('planned');
    }
    // Neighbouring lanes are one strip.
    const [band, ...more] = drawn(picture).filter(({ verb }) => verb === 'soft');
    expect(more).toEqual([]);
    expect(band!.at[0]).toBeCloseTo(x(dayAt(22)));
    expect(band!.at[3]).toBeGreaterThan(plot.middles[1]! - plot.middles[0]!);
    expect(
      drawn(picture).some(({ verb, at }) => verb === 'stamp' && at[0] === xOf('someday')),
    ).toBe(false);
  });

  test('are lines alone where counts are drawn', () => {
    const strokes = drawn({ ...picture, radius: null }, { opened: 'held' });
    expect(strokes.map(({ verb }) => verb)).toEqual(['line']);
  });
});

describe('the nearest mark', () => {
  const [y] = marks.find(({ id }) => id === 'held')!.ys;
  const at = (id: string, dx = 0, dy = 0) => nearestMark(marks, xOf(id) + dx, y! + dy, radius + 3);

  test('is the one within twelve pixels, and a bar or a band is hit all along', () => {
    expect([at('held'), at('held', 8, 8), at('held', 0, 40)]).toEqual(['held', 'held', null]);
    expect(at('stay', 60)).toBe('stay');
    expect(at('someday', 50)).toBe('someday');
    expect(nearestMark([], 0, 0, 7)).toBeNull();
  });

  test('is what is shown rather than a ghost as near', () => {
    expect(at('ghost')).toBe('ghost');
    const ghost = marks.find(({ id }) => id === 'ghost')!;
    const shown = {
      ...ghost,
      id: 'shown',
      ghost: false,
      x: ghost.x + 2,
      x0: ghost.x + 2,
      x1: ghost.x + 2,
    };
    expect(nearestMark([ghost, shown], ghost.x, y!, 7)).toBe('shown');
  });

  test('knows the rows of the versions', () => {
    expect(marks.find(({ id }) => id === 'word')!.row).toBe(rowOf('word'));
  });
});
