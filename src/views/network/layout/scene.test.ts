import { describe, expect, it } from 'vitest';
import { overlap } from '../../../chart/box';
import { takenBoxes } from '../../../chart/grid';
import { clip } from '../../../chart/label';
import { network, week as rows } from '../../../testing/network';
import { graphOf, type Drawn } from './graph';
import { loopR, placeLoop } from './loop';
import { layoutNetwork } from './positions';
import { innerRoom, layoutScene, type Ground } from './scene';
import { actorKey, networkOf } from './ties';

const panel = { width: 440, height: 300 };
const uncovered = { width: 0, height: 0 };
const roomOf = (size: typeof panel) => ({ size, covered: uncovered, target: 24 });
const room = roomOf(panel);
const atRest = { k: 1, x: 0, y: 0 };
const texts = { actor: clip, hub: () => 'Call' };
const byHubs: Drawn = { form: 'hubs', kept: new Set(), opened: null };

const members = networkOf(rows, () => null);
const groundIn = (size: typeof panel): Ground => ({
  positions: layoutNetwork(members, innerRoom(size, uncovered)),
  measure: members.measure,
});

describe('the scene', () => {
  const ground = groundIn(panel);

  it('leaves everything in its place under a filter', () => {
    const place = (scene: ReturnType<typeof layoutScene>) =>
      new Map(scene.actors.map(({ id, x, y }) => [id, [x, y]]));
    const all = place(layoutScene(graphOf(network(rows), byHubs), ground, room, atRest, texts));
    const some = place(
      layoutScene(graphOf(network(rows.slice(2, 5)), byHubs), ground, room, atRest, texts),
    );
    for (const [id, at] of some) expect(at).toEqual(all.get(id));
  });

  it('names every actor and hub of a small dataset in the smallest panel', () => {
    const { labels } = layoutScene(graphOf(network(rows), byHubs), ground, room, atRest, texts);
    expect(labels.size).toBe(12);
  });

  it('has names go along with their marks while it is moved and zoomed', () => {
    const graph = graphOf(network(rows), byHubs);
    const before = layoutScene(graph, ground, room, atRest, texts);
    const to = { k: 1.5, x: -40, y: 12 };
    const now = layoutScene(graph, ground, { ...room, before }, to, texts);
    expect([...now.labels.keys()].sort()).toEqual([...before.labels.keys()].sort());
    const offset = ({ labels, actors }: typeof now, i: string) => {
      const { x, y } = actors.find(({ id }) => id === i)!;
      const { box } = labels.get(actorKey(i))!;
      return [box.x0 - x, box.y0 - y].map((n) => Math.round(n * 1e6));
    };
    for (const { id } of before.actors) expect(offset(now, id)).toEqual(offset(before, id));
  });

  it('keeps marks and labels out from under the tools of a phone', () => {
    const phone = {
      size: { width: 370, height: 250 },
      covered: { width: 250, height: 44 },
      target: 44,
    };
    const { labels, actors } = layoutScene(
      graphOf(network(rows), byHubs),
      ground,
      phone,
      atRest,
      texts,
    );
    expect(labels.size).toBeGreaterThanOrEqual(11);
    actors.forEach(({ y }) => expect(y).toBeGreaterThan(44));
    labels.forEach(({ box }) => expect(box.x1 > 120 && box.y0 < 44).toBe(false));
  });

  it('keeps labels off marks, loops and each other', () => {
    const { labels, actors, hubs } = layoutScene(
      graphOf(network(rows), byHubs),
      ground,
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
      graphOf(network(rows), byHubs),
      ground,
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
