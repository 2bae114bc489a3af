import type { Point } from '../../../chart/box';
import type { Curve } from '../../../chart/curve';
import type { ActorNode, Edge, Hub } from './graph';
import type { Disc, Loop } from './loop';

/** An actor in the drawing. */
export type PlacedActor = ActorNode &
  Disc & {
    /** Radius in pixels within which it is hit. */
    readonly hit: number;
    /** Its loop; null when it has no contact alone. */
    readonly loop: Loop | null;
  };

/** An edge in the drawing. */
export type PlacedEdge = Edge & {
  /** Where it runs. */
  readonly course: Curve;
  /** Width of the line in pixels. */
  readonly width: number;
  /** Where the sign of its status stands, off all circles where that can be; null where it has none. */
  readonly sign: Point | null;
};

/** A hub in the drawing, with where its participants are. */
export type PlacedHub = Hub &
  Disc & {
    /** Radius in pixels within which it is hit. */
    readonly hit: number;
    /** Where its lines run, to each of its heads in their order. */
    readonly spokes: readonly Curve[];
  };

/** The texts that a scene is laid out with, cut to a width in pixels. */
export type SceneTexts = {
  /** The name of an actor. */
  readonly actor: (id: string, room: number) => string;
  /** What a hub is. */
  readonly hub: (hub: Hub, room: number) => string;
};
