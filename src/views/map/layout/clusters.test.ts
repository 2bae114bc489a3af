import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersAt, lastZoom, mergeTree, stepOf, zoomStep, type ClusterPoint } from './clusters';

const reachOf = (weight: number) => Math.max(4, 3 * Math.sqrt(weight)) + 1;

const pointsArbitrary = fc
  .array(
    fc.record({
      // A crowd of towns, towns far apart, and some on one point.
      x: fc.oneof(fc.double({ min: 0, max: 256, noNaN: true }), fc.integer({ min: 120, max: 126 })),
      y: fc.oneof(fc.double({ min: 0, max: 256, noNaN: true }), fc.integer({ min: 80, max: 84 })),
      weight: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 40 },
  )
  .map((points) => points.map((point, i): ClusterPoint => ({ ...point, id: `p${i}` })));

const zoomArbitrary = fc.integer({ min: 0, max: 4 * lastZoom }).map((n) => n * zoomStep);
const apart = (a: ClusterPoint, b: ClusterPoint) => Math.hypot(a.x - b.x, a.y - b.y);

describe('the merge tree', () => {
  it('draws every place exactly once at every zoom, and no two discs that touch', () => {
    fc.assert(
      fc.property(pointsArbitrary, zoomArbitrary, (points, zoom) => {
        const drawn = clustersAt(mergeTree(points, reachOf), zoom);
        expect(drawn.flatMap(({ ids }) => ids).sort()).toEqual(points.map(({ id }) => id).sort());
        const sum = drawn.reduce((n, { weight }) => n + weight, 0);
        expect(sum).toBe(points.reduce((n, { weight }) => n + weight, 0));
        drawn.forEach((a, i) =>
          drawn.slice(i + 1).forEach((b) => {
            const distance = Math.hypot(a.x - b.x, a.y - b.y) * 2 ** zoom;
            expect(distance).toBeGreaterThanOrEqual(reachOf(a.weight) + reachOf(b.weight) - 1e-6);
          }),
        );
      }),
    );
  });

  it('joins no two places that would fit apart', () => {
    fc.assert(
      fc.property(pointsArbitrary, zoomArbitrary, (points, zoom) => {
        const tree = mergeTree(points, reachOf);
        for (const { ids } of clustersAt(tree, zoom)) {
          const places = points.filter(({ id }) => ids.includes(id));
          if (ids.length === 2) {
            const [a, b] = places as [ClusterPoint, ClusterPoint];
            expect(apart(a, b) * 2 ** zoom).toBeLessThan(reachOf(a.weight) + reachOf(b.weight));
          }
          // Of more, too: whatever way one takes them apart, what leads the parts is not far off.
          for (const place of places) {
            const nearest = Math.min(
              ...places.map((o) => (o === place ? Infinity : apart(place, o))),
            );
            const others = places.reduce((n, { weight }) => n + weight, -place.weight);
            if (ids.length > 1) {
              expect(nearest * 2 ** zoom).toBeLessThan(reachOf(place.weight) + reachOf(others));
            }
          }
        }
      }),
    );
  });

  it('only splits as one comes nearer, at the zoom it says', () => {
    fc.assert(
      fc.property(pointsArbitrary, zoomArbitrary, (points, zoom) => {
        const tree = mergeTree(points, reachOf);
        const nearer = clustersAt(tree, zoom + zoomStep);
        for (const cluster of clustersAt(tree, zoom)) {
          const parts = nearer.filter(({ ids }) => cluster.ids.includes(ids[0]!));
          expect(parts.flatMap(({ ids }) => ids).sort()).toEqual([...cluster.ids].sort());
          expect(parts.length > 1).toBe(stepOf(zoom) === cluster.upTo && zoom < lastZoom);
        }
      }),
    );
  });

  it('does not depend on the order of the places', () => {
    fc.assert(
      fc.property(pointsArbitrary, zoomArbitrary, (points, zoom) => {
        const sorted = (all: readonly ClusterPoint[]) =>
          clustersAt(mergeTree(all, reachOf), zoom)
            .map(({ ids }) => ids.join(' '))
            .sort();
        expect(sorted([...points].reverse())).toEqual(sorted(points));
      }),
    );
  });

  it('is led by the place with most events, and never parts places on one point', () => {
    const venues = Array.from({ length: 12 }, (_, i) => ({ id: `v${i}`, x: 9, y: 9, weight: 1 }));
    const [one, ...others] = mergeTree([...venues, { id: 'hall', x: 9, y: 9, weight: 2 }], reachOf);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ weight: 14, upTo: Infinity, from: -Infinity });
    expect(one!.ids.slice(0, 3)).toEqual(['hall', 'v0', 'v1']);
    expect(mergeTree([], reachOf)).toEqual([]);
  });

  it('looks a zoom up at the quarter below it', () => {
    expect([4, 4.24, 4.25, 4.99, 40].map(stepOf)).toEqual([4, 4, 4.25, 4.75, lastZoom]);
  });
});
