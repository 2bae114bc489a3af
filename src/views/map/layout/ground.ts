import type { Box, Size } from '../../../chart/box';
import type { Work } from '../../../chart/work';
import type { Topology } from 'topojson-specification';
import { countriesOf, drawer, graticule, shapesOf, type Country } from './borders';
import { worldSize, type Transform } from './camera';
import { simplify, weighArcs } from './simplify';

/** The base map as paths in the world's units. */
export type Ground = {
  /** The net of meridians and parallels. */
  readonly net: string;
  /** All countries. */
  readonly land: string;
  /** One of them; empty where it is out of view. */
  readonly pathOf: (country: Country) => string;
};

/** What of the base map is drawn, and how finely. */
export type GroundView = {
  /** Whole zoom from which on the shapes are fine enough, up to the next. */
  readonly zoom: number;
  /** The part of the world that is drawn, in its units; more than is in view, so that panning draws nothing anew. */
  readonly box: Box;
};

/** The base map of an atlas. */
export type GroundMap = {
  /** Its countries. */
  readonly countries: readonly Country[];
  /** What is drawn of them. */
  readonly draw: (view: GroundView) => Work<Ground>;
};

// Square pixels of a shape that nobody misses at the nearest that it is looked at.
const unseen = 0.5;
// An atlas with fewer points is drawn as it is.
const many = 20_000;
// From this zoom on so little of the world is in view that the rest is left out.
const partial = 4;

const zoomOf = (k: number) => Math.floor(Math.log2(k) + 1e-9);

/** What must be drawn for a camera: everything from afar; from near what is in view and as much again on every side. */
export function groundView({ k, x, y }: Transform, { width, height }: Size): GroundView {
  const zoom = zoomOf(k);
  if (zoom < partial) return { zoom, box: farView.box };
  const [w, h] = [width / k, height / k];
  const [x0, y0] = [-x / k, -y / k];
  return { zoom, box: { x0: x0 - w, y0: y0 - h, x1: x0 + 2 * w, y1: y0 + 2 * h } };
}

/** Whether all that a camera shows lies in what was drawn for a view, however finely. */
export function covers({ box }: GroundView, { k, x, y }: Transform, size: Size): boolean {
  const [x0, y0] = [Math.max(0, -x / k), Math.max(0, -y / k)];
  const [x1, y1] = [(size.width - x) / k, (size.height - y) / k];
  return (
    x0 >= box.x0 &&
    y0 >= box.y0 &&
    Math.min(worldSize, x1) <= box.x1 &&
    Math.min(worldSize, y1) <= box.y1
  );
}

/** Whether what was drawn for one view serves another. */
export function serves(view: GroundView, transform: Transform, size: Size): boolean {
  return groundView(transform, size).zoom === view.zoom && covers(view, transform, size);
}

/** The whole world as it is drawn from afar. */
export const farView: GroundView = {
  zoom: partial - 1,
  box: { x0: 0, y0: 0, x1: worldSize, y1: worldSize },
};

/** Whether a camera looks from so far that the whole world is drawn for it. */
export function isFar({ k }: Pick<Transform, 'k'>): boolean {
  return zoomOf(k) < partial;
}

/** The base map of an atlas in the form of world-atlas, cut open at the meridian `west`; without one only the net. */
export function* groundMap(world: Topology | null, west: number): Work<GroundMap> {
  const countries = world ? yield* countriesOf(world, west) : [];
  const points = world?.arcs.reduce((sum, arc) => sum + arc.length, 0) ?? 0;
  const weighed = world && points > many ? yield* weighArcs(world) : null;
  const byZoom = new Map<number, readonly Country['shape'][]>();
  const shapesAt = (zoom: number): readonly Country['shape'][] => {
    const known = byZoom.get(zoom);
    if (known) return known;
    const simple = world && weighed && simplify(world, weighed, unseen / 4 ** (zoom + 1));
    const made = simple
      ? shapesOf(simple).map(({ geometry }) => geometry)
      : countries.map(({ shape }) => shape);
    byZoom.set(zoom, made);
    return made;
  };
  function* draw({ zoom, box }: GroundView): Work<Ground> {
    const path = drawer(west, box);
    const shapes = shapesAt(zoom);
    yield;
    const paths: string[] = [];
    for (const { id, bounds } of countries) {
      const seen =
        bounds.x0 <= box.x1 && bounds.x1 >= box.x0 && bounds.y0 <= box.y1 && bounds.y1 >= box.y0;
      const shape = shapes[id];
      paths.push(seen && shape ? path(shape) : '');
      if (seen) yield;
    }
    return {
      net: graticule(west, box),
      land: paths.join(''),
      pathOf: ({ id }) => paths[id] ?? '',
    };
  }
  return { countries, draw };
}
