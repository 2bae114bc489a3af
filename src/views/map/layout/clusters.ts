import { ascending } from 'd3';
import type { Point } from '../../../chart/box';

/** A place as a point of the map that may be drawn together with others. */
export type ClusterPoint = Point & {
  /** Its id. */
  readonly id: string;
  /** Events there, whatever is filtered: decides how large its disc may be, and who leads a cluster. */
  readonly weight: number;
};

/** Places drawn as one disc over a range of zooms, or a place alone. */
export type Cluster = Point & {
  /** The ids of its places, those with most events first, ties a–z. It stands at the first of them. */
  readonly ids: readonly string[];
  /** The sum of their events. */
  readonly weight: number;
  /** The lowest zoom, in quarters, at which it is drawn; farther out it is part of another. */
  readonly from: number;
  /** The highest zoom, in quarters, at which it is drawn; a quarter nearer it splits. Infinity where it never does. */
  readonly upTo: number;
};

/** How finely the zooms are told apart at which places part, in powers of two. */
export const zoomStep = 0.25;

/** The zoom from which on nothing parts any more: nearer than any drawing can be magnified. */
export const lastZoom = 16;

type Reach = (weight: number) => number;

type Node = Point & {
  // Its places, most events first.
  readonly places: readonly ClusterPoint[];
  readonly weight: number;
  readonly reach: number;
  readonly upTo: number;
};

const heavier = (a: ClusterPoint, b: ClusterPoint) => b.weight - a.weight || ascending(a.id, b.id);
const leading = (a: Node, b: Node) => heavier(a.places[0]!, b.places[0]!);

function nodeOf(unsorted: readonly ClusterPoint[], upTo: number, reachOf: Reach): Node {
  const places = [...unsorted].sort(heavier);
  const { x, y } = places[0]!;
  const weight = places.reduce((sum, place) => sum + place.weight, 0);
  return { places, x, y, weight, reach: reachOf(weight), upTo };
}

/** Places on one point never part, so they are one from the start. */
function onePerPoint(points: readonly ClusterPoint[], reachOf: Reach): Node[] {
  const here = new Map<string, ClusterPoint[]>();
  for (const point of points) {
    const key = `${point.x} ${point.y}`;
    here.set(key, [...(here.get(key) ?? []), point]);
  }
  return [...here.values()].map((places) => nodeOf(places, Infinity, reachOf)).sort(leading);
}

/** Nodes by the squares of a grid, so that only those near a point are looked at. */
function gridOf(nodes: Iterable<Node>, side: number) {
  const cells = new Map<number, Set<Node>>();
  // Fewer rows than this fit into the world at any zoom.
  const keyOf = (column: number, row: number) => column * 2 ** 24 + row;
  const cellOf = ({ x, y }: Point) => [Math.floor(x / side), Math.floor(y / side)] as const;
  const add = (node: Node) => {
    const key = keyOf(...cellOf(node));
    const cell = cells.get(key);
    if (cell) cell.add(node);
    else cells.set(key, new Set([node]));
  };
  const remove = (node: Node) => cells.get(keyOf(...cellOf(node)))?.delete(node);
  const near = (point: Point): readonly Node[] => {
    const [column, row] = cellOf(point);
    const found: Node[] = [];
    for (let across = -1; across <= 1; across++) {
      for (let down = -1; down <= 1; down++) {
        cells.get(keyOf(column + across, row + down))?.forEach((node) => found.push(node));
      }
    }
    return found;
  };
  for (const node of nodes) add(node);
  return { add, remove, near };
}

/** How deep two discs lie in each other at a magnification, as a share of both radii; 0 or less where they are apart. */
const depth = (a: Node, b: Node, k: number) =>
  1 - (Math.hypot(a.x - b.x, a.y - b.y) * k) / (a.reach + b.reach);

/** The node that a node lies deepest in; null where it touches none. */
function deepest(node: Node, others: readonly Node[], k: number): Node | null {
  let best: Node | null = null;
  let most = 0;
  for (const other of others) {
    if (other === node) continue;
    const here = depth(node, other, k);
    if (here > most || (best && here === most && leading(other, best) < 0)) {
      [best, most] = [other, here];
    }
  }
  return best;
}

/**
 * The merge tree of places: seen from ever farther away, in quarters of a zoom, two discs that touch become one
 * of their sum, which may touch others in turn. So at any zoom no two of those drawn touch, and each that is
 * drawn for several stands for two that would, see {@link clustersAt}. `reachOf` gives the radius in pixels that
 * a disc of so many events keeps free; it must not fall with their number. Points in the world's units.
 */
export function mergeTree(points: readonly ClusterPoint[], reachOf: Reach): readonly Cluster[] {
  const done: Cluster[] = [];
  const finish = ({ places, x, y, weight, upTo }: Node, from: number) => {
    // What is joined with another at the very zoom at which it came to be is never drawn.
    if (from <= upTo) done.push({ ids: places.map(({ id }) => id), x, y, weight, from, upTo });
  };
  const nodes = new Set(onePerPoint(points, reachOf));
  const all = points.reduce((sum, { weight }) => sum + weight, 0);
  for (let zoom = lastZoom; zoom >= 0 && nodes.size > 1; zoom -= zoomStep) {
    const k = 2 ** zoom;
    // No disc becomes larger than that of all, and no two touch from farther apart.
    const grid = gridOf(nodes, (2 * reachOf(all)) / k);
    for (const node of [...nodes]) {
      let mine = node;
      let other = nodes.has(node) ? deepest(node, grid.near(node), k) : null;
      while (other) {
        for (const part of [mine, other]) {
          finish(part, zoom + zoomStep);
          nodes.delete(part);
          grid.remove(part);
        }
        mine = nodeOf([...mine.places, ...other.places], zoom, reachOf);
        nodes.add(mine);
        grid.add(mine);
        other = deepest(mine, grid.near(mine), k);
      }
    }
  }
  nodes.forEach((node) => finish(node, -Infinity));
  return done;
}

/** The quarter zoom at which a camera's zoom is looked up: what lies apart there lies apart nearer as well. */
export function stepOf(zoom: number): number {
  // A link writes two decimals, and 2 to the power of a zoom is not exact.
  return Math.min(lastZoom, Math.floor(zoom / zoomStep + 1e-6) * zoomStep);
}

/** What is drawn at a zoom: every place in exactly one cluster. */
export function clustersAt(tree: readonly Cluster[], zoom: number): readonly Cluster[] {
  const step = Math.max(0, stepOf(zoom));
  return tree.filter(({ from, upTo }) => from <= step && step <= upTo);
}
