import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../chart/box';
import { takenBoxes } from '../../../chart/grid';
import { clip } from '../../../chart/label';
import { noStandings } from '../../../engine/standing';
import { contact, network, statement } from '../../../testing/network';
import { graphOf } from './graph';
import { actorKey, hubKey, layoutNetwork, rimPosition } from './positions';
import { layoutScene, loopR, placeLoop } from './scene';

const panel = { width: 440, height: 300 };
const uncovered = { width: 0, height: 0 };
const roomOf = (size: typeof panel) => ({ size, covered: uncovered, target: 24 });
const room = roomOf(panel);
const atRest = { k: 1, x: 0, y: 0 };
const texts = { actor: clip, hub: () => 'Call' };
const rows = [
  contact('florida', ['trump', 'zelenskyy']),
  contact('call', ['trump', 'zelenskyy', 'macron', 'merz', 'starmer'], 'held', 'call'),
  contact('fidan', ['umerov', 'fidan']),
  contact('kalin', ['umerov', 'kalin']),
  contact('report', ['umerov', 'zelenskyy'], 'held', 'debrief'),
  contact('advisers', ['coalition-advisers'], 'planned'),
  contact('teams', ['team-ua', 'team-us'], 'planned'),
  statement('address', ['zelenskyy']),
  statement('nato', ['rutte']),
];

describe('positions', () => {
  const positions = layoutNetwork(rows);

  it('are the same to the digit every time, in any order of the rows', () => {
    expect([...layoutNetwork([...rows].reverse())]).toEqual([...positions]);
  });

  it('hold every actor of a contact and a hub for four and more, and nobody who only spoke', () => {
    expect(positions.has(actorKey('kalin'))).toBe(true);
    expect(positions.has(hubKey('call'))).toBe(true);
    expect(positions.has(hubKey('florida'))).toBe(false);
    expect(positions.has(actorKey('rutte'))).toBe(false);
  });

  it('fill the unit box', () => {
    const xs = [...positions.values()].map(({ x }) => x);
    const ys = [...positions.values()].map(({ y }) => y);
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it('keep actors apart in the smallest panel', () => {
    const { actors } = layoutScene(graphOf(network(rows)), positions, room, atRest, texts);
    actors.forEach((a, i) =>
      actors
        .slice(i + 1)
        .forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r)),
    );
  });

  it('know a group that a named member has since swallowed', () => {
    const swallowed = contact('paris', ['macron', 'merz'], 'held', 'summit', ['coalition-leaders']);
    expect(layoutNetwork([swallowed]).has(actorKey('coalition-leaders'))).toBe(true);
  });

  it('put a lone actor in the middle and nothing nowhere', () => {
    expect(layoutNetwork([contact('one', ['a'])]).get(actorKey('a'))).toEqual({ x: 0.5, y: 0.5 });
    expect(layoutNetwork([]).size).toBe(0);
  });

  it('fall back to a fixed point of the rim', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const { x, y } = rimPosition(key);
        expect(Math.hypot(x - 0.5, y - 0.5)).toBeCloseTo(0.5);
        expect(rimPosition(key)).toEqual({ x, y });
      }),
    );
  });
});

describe('the graph', () => {
  it('draws edges for two and three, none for one or four', () => {
    const edgesOf = (heads: string[], all = false) =>
      graphOf(network([contact('x', heads)]), all).edges.map(({ a, b }) => `${a} ${b}`);
    expect(edgesOf(['b', 'a'])).toEqual(['a b']);
    expect(edgesOf(['c', 'a', 'b'])).toEqual(['a b', 'a c', 'b c']);
    expect(edgesOf(['a'])).toEqual([]);
    expect(edgesOf(['a', 'b', 'c', 'd'])).toEqual([]);
    expect(edgesOf(['a', 'b', 'c', 'd'], true)).toHaveLength(6);
  });

  it('counts contacts by how far they got, also those alone, and lists who only spoke', () => {
    const { actors, edges, hubs, spoke } = graphOf(network(rows));
    expect(actors[0]).toMatchObject({ id: 'umerov', contacts: 3, now: { took: 3, planned: 0 } });
    expect(actors.find(({ id }) => id === 'coalition-advisers')).toMatchObject({
      contacts: 1,
      now: { took: 0, planned: 1 },
      alone: { took: 0, planned: 1 },
    });
    expect(edges).toContainEqual({
      ...{ a: 'team-ua', b: 'team-us', count: 1 },
      now: { ...noStandings, planned: 1 },
    });
    expect(hubs.map(({ row }) => row.event.id)).toEqual(['call']);
    expect(spoke).toEqual(['rutte']);
  });

  it('counts every contact of a pair, however it is drawn', () => {
    for (const all of [true, false]) {
      const { edges } = graphOf(network(rows), all);
      expect(edges.find(({ a, b }) => a === 'trump' && b === 'zelenskyy')?.count).toBe(2);
    }
  });

  it('has no ghost of a line between two whom a hub joins', () => {
    const shown = network(rows.slice(1, 2), rows.slice(0, 1));
    expect(graphOf(shown).edges).toEqual([]);
    expect(graphOf(shown, true).edges).toHaveLength(10);
  });

  it('draws all pairs where events are too many to be drawn one by one', () => {
    const many = { ...network(rows), network: { now: null, ghosts: [] } };
    expect(graphOf(many)).toEqual(graphOf(network(rows), true));
  });

  it('draws all pairs in place of hubs when asked', () => {
    const { edges, hubs } = graphOf(network(rows), true);
    expect(hubs).toEqual([]);
    expect(edges.some(({ a, b }) => a === 'macron' && b === 'merz')).toBe(true);
  });

  it('keeps as ghosts only what is not also shown', () => {
    const { actors, edges, hubs } = graphOf(network(rows.slice(2, 3), rows.slice(0, 2)));
    expect(actors.map(({ id, contacts }) => [id, contacts])).toEqual([
      ['fidan', 1],
      ['umerov', 1],
      ['trump', 0],
      ['zelenskyy', 0],
      ['macron', 0],
      ['merz', 0],
      ['starmer', 0],
    ]);
    expect(edges.map(({ a, b, count }) => [a, b, count])).toEqual([
      ['fidan', 'umerov', 1],
      ['trump', 'zelenskyy', 0],
    ]);
    expect(hubs.map(({ ghost }) => ghost)).toEqual([true]);
  });
});

describe('the scene', () => {
  const positions = layoutNetwork(rows);

  it('leaves everything in its place under a filter', () => {
    const place = (scene: ReturnType<typeof layoutScene>) =>
      new Map(scene.actors.map(({ id, x, y }) => [id, [x, y]]));
    const all = place(layoutScene(graphOf(network(rows)), positions, room, atRest, texts));
    const some = place(
      layoutScene(graphOf(network(rows.slice(2, 5))), positions, room, atRest, texts),
    );
    for (const [id, at] of some) expect(at).toEqual(all.get(id));
  });

  it('names every actor and hub of a small dataset in the smallest panel', () => {
    const { labels } = layoutScene(graphOf(network(rows)), positions, room, atRest, texts);
    expect(labels.size).toBe(12);
  });

  it('keeps marks and labels out from under the tools of a phone', () => {
    const phone = {
      size: { width: 370, height: 250 },
      covered: { width: 250, height: 44 },
      target: 44,
    };
    const { labels, actors } = layoutScene(graphOf(network(rows)), positions, phone, atRest, texts);
    expect(labels.size).toBeGreaterThanOrEqual(11);
    actors.forEach(({ y }) => expect(y).toBeGreaterThan(44));
    labels.forEach(({ box }) => expect(box.x1 > 120 && box.y0 < 44).toBe(false));
  });

  it('keeps labels off marks, loops and each other', () => {
    const { labels, actors, hubs } = layoutScene(
      graphOf(network(rows)),
      positions,
      roomOf({ width: 330, height: 200 }),
      atRest,
      texts,
    );
    const boxes = [...labels.values()].map(({ box }) => box);
    const marks = [...actors, ...hubs].map(({ x, y, r }) => ({
      x0: x - r,
      y0: y - r,
      x1: x + r,
      y1: y + r,
    }));
    const loops = actors.flatMap(({ loop }) => (loop ? [loop.count] : []));
    expect(loops).toHaveLength(1);
    boxes.forEach((box, i) =>
      [...boxes.slice(i + 1), ...marks, ...loops].forEach((other) =>
        expect(overlap(box, other)).toBe(false),
      ),
    );
  });

  it('draws a loop above its actor, or where nothing is in its way', () => {
    const disc = { x: 200, y: 150, r: 7 };
    const above = placeLoop(disc, 1, takenBoxes([], panel), panel);
    expect([above.x, above.y]).toEqual([200, 150 - 7 - loopR + 2]);
    expect(above.count.x0).toBeGreaterThanOrEqual(200 + loopR);
    const roof = { x0: 150, y0: 100, x1: 250, y1: 140 };
    expect(placeLoop(disc, 1, takenBoxes([roof], panel), panel).y).toBeGreaterThan(150);
    expect(placeLoop({ ...disc, y: 4 }, 1, takenBoxes([], panel), panel).y).toBeGreaterThan(4);
  });

  it('scales to a phone', () => {
    const narrow = { width: 360, height: 260 };
    const { actors } = layoutScene(
      graphOf(network(rows)),
      positions,
      roomOf(narrow),
      atRest,
      texts,
    );
    for (const { x, y } of actors) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(360);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(260);
    }
  });
});
