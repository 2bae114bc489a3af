import { expect, test } from 'vitest';
import type { Look, Pen } from '../../chart/pen';
import { noStandings } from '../../engine/standing';
import { contact } from '../../testing/network';
import { isSigned } from './layout/edge';
import { drawNetwork } from './draw';
import { nearest } from './layout/hit';
import type { Scene } from './layout/scene';
import type { MarkState, MarkStates } from './layout/states';

const still: MarkState = { selected: false, lit: null };
const states: MarkStates = {
  actor: () => still,
  ringed: () => false,
  edge: () => still,
  hub: () => still,
};
const took = { ...noStandings, took: 1 };
const disc = (x: number, y: number, r = 8) => ({ x, y, r, hit: 12 });
const actor = (id: string, x: number, y: number, contacts = 1, now = took) => ({
  ...{ id, contacts, now, alone: noStandings, loop: null },
  ...disc(x, y),
});
const edge = (a: string, b: string, y: number, count = 1, now = took) => ({
  ...{ a, b, count, now, width: 2, sign: isSigned(now) ? { x: 60, y } : null },
  course: { from: { x: 10, y }, to: { x: 110, y }, via: null },
});
const scene: Scene = {
  actors: [
    actor('ghost', 60, 20, 0, noStandings),
    actor('a', 10, 50),
    actor('b', 110, 50),
    actor('c', 10, 90, 1, { ...noStandings, planned: 1 }),
  ],
  edges: [
    edge('a', 'b', 50),
    edge('a', 'c', 90, 1, { ...noStandings, planned: 1 }),
    edge('b', 'c', 130, 1, { ...noStandings, unconfirmed: 1 }),
  ],
  hubs: [
    {
      row: contact('hub', ['a', 'b', 'c', 'd'], 'planned'),
      ghost: false,
      ...disc(60, 160),
      spokes: [],
    },
  ],
  labels: new Map(),
  roomy: true,
};

type Stroke = { readonly verb: keyof Pen; readonly look: Look };

function drawn(of: Scene, how: Partial<MarkStates> = {}): readonly Stroke[] {
  const strokes: Stroke[] = [];
  const add = (verb: keyof Pen, look: Look) => void strokes.push({ verb, look });
  drawNetwork(
    { scene: of, rest: [], extra: [], colorOf: (id) => id },
    { ...states, ...how },
  )({
    stamp: (_d, _x, _y, look) => add('stamp', look),
    line: (_a, _b, _c, _d, look) => add('line', look),
    disc: (_x, _y, _r, look) => add('disc', look),
    curves: (_curves, _width, look) => add('curves', look),
    rect: (_a, _b, _c, _d, look) => add('rect', look),
    soft: (_a, _b, _c, _d, look) => add('soft', look),
  });
  return strokes;
}

test('lines lie under hubs, hubs under actors, and what was only planned is dashed and hollow', () => {
  const strokes = drawn(scene);
  const groups = [...new Set(strokes.map(({ look }) => look.group))];
  expect(groups).toEqual(['network-edge', 'network-spokes', 'network-hub', 'network-actor']);
  const named = (part: string) => strokes.filter(({ look }) => look.name.includes(part)).length;
  expect(named('network-dashed')).toBe(2);
  expect(named('network-hollow')).toBe(1);
  expect(named('mark-planned')).toBe(1);
  // The sign on the line that nobody confirmed, with its question mark.
  expect(named('mark-unconfirmed')).toBe(1);
  expect(named('network-stroke')).toBe(1);
});

test('without room a line that nothing took place on is faint, and has no sign', () => {
  const strokes = drawn({ ...scene, roomy: false });
  const names = strokes.map(({ look }) => look.name);
  expect(names.filter((name) => name.includes('mark-unconfirmed'))).toEqual([]);
  expect(names.filter((name) => name.includes('network-faint'))).toHaveLength(1);
});

test('what is lit, chosen or left out is said by the data of its group', () => {
  const strokes = drawn(scene, {
    actor: (id) => ({ selected: id === 'b', lit: id === 'a' }),
    ringed: (id) => id === 'a',
  });
  const data = strokes
    .filter(({ look }) => look.group === 'network-actor')
    .map(({ look }) => [look.name, Object.keys(look.data).join()]);
  expect(data).toEqual([
    ['network-node', 'ghost'],
    ['network-node', 'lit'],
    ['network-node', 'dim,open'],
    ['network-node network-hollow', 'dim'],
    ['network-ring', 'lit'],
  ]);
});

test('the nearest mark is meant: a circle before a line, what is shown before a ghost', () => {
  expect(nearest(scene, { x: 12, y: 52 })).toBe('actor:a');
  expect(nearest(scene, { x: 60, y: 53 })).toBe('edge:a b');
  expect(nearest(scene, { x: 24, y: 52 })).toBe('edge:a b');
  expect(nearest(scene, { x: 62, y: 22 })).toBe('actor:ghost');
  expect(nearest(scene, { x: 60, y: 170 })).toBe('event:hub');
  expect(nearest(scene, { x: 60, y: 70 })).toBeNull();
  expect(nearest({ actors: [], hubs: [], edges: [] }, { x: 0, y: 0 })).toBeNull();
});
