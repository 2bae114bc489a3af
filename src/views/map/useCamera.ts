import { useMemo, useState } from 'react';
import type { Box, Point, Size } from '../../chart/box';
import { useTravel } from '../../chart/useTravel';
import { useZoom, type ZoomMoves } from '../../chart/useZoom';
import type { MapCamera } from '../../filters/filters';
import {
  cameraOf,
  heldCamera,
  panCamera,
  toWorld,
  worldSize,
  zoomCamera,
  zoomExtent,
  type Transform,
} from './layout/camera';
import { fit } from './layout/frame';

/** What {@link useCamera} is told. */
export type CameraOptions = {
  /** The drawing; null before there is one. */
  readonly svg: SVGSVGElement | null;
  /** Its size. */
  readonly size: Size;
  /** The part of it that nothing lies over. */
  readonly free: Box;
  /** Where the link looks; null for the opening frame. */
  readonly camera: MapCamera | null;
  /** The points that the opening frame holds, in the world's units. */
  readonly framed: readonly Point[];
  /** The meridian at which the world is cut open. */
  readonly west: number;
  /** Makes a camera one step of the history. */
  readonly onCommit: (camera: MapCamera | null) => void;
  /** Shows a camera that others may follow; those that come quickly are one step of the history. */
  readonly onNudge: (camera: MapCamera) => void;
  /** Drops a camera that is shown but not yet written. */
  readonly onDrop: () => void;
  /** Tells that the wheel was left to the page. */
  readonly onWheelRefused: () => void;
};

/** The camera as it is shown, and the ways to move it. */
export type CameraState = Pick<ZoomMoves, 'turnBy'> & {
  /** Where the map looks when all its journeys are over. */
  readonly looking: MapCamera;
  /** What is drawn now. */
  readonly transform: Transform;
  /** What was drawn when it was taken hold of; null while it is not. */
  readonly begun: Transform | null;
  /** Magnifies about the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Shifts what is shown by pixels, right and down. */
  readonly panBy: (dx: number, dy: number) => void;
  /** Goes somewhere; null shows all places. */
  readonly goTo: (camera: MapCamera | null) => void;
};

const keyOf = (camera: MapCamera | null) =>
  camera ? `${camera.zoom}/${camera.lat}/${camera.lon}` : '';

/** The map's camera: the link's, with what a drag shows before it is written, drawn on the way there. */
export function useCamera(options: CameraOptions): CameraState {
  const { svg, size, free, camera, framed, west, onCommit, onNudge, onDrop } = options;
  const home = useMemo(() => fit(framed, size, west, free), [framed, size, west, free]);
  const [dragged, setDragged] = useState<MapCamera | null>(null);
  const [begun, setBegun] = useState<Transform | null>(null);
  // What was committed is shown until the link says it too, so that nothing jumps back in between.
  const [sent, setSent] = useState<{ to: MapCamera; over: string } | null>(null);
  if (sent && sent.over !== keyOf(camera)) setSent(null);
  const send = (to: MapCamera) => {
    setSent({ to, over: keyOf(camera) });
    onCommit(to);
  };
  // Steps and drags are there at once; every other way is a journey.
  const [nudged, setNudged] = useState<MapCamera | null>(null);
  const still = dragged !== null || (nudged !== null && keyOf(nudged) === keyOf(camera));

  const looking = heldCamera(dragged ?? sent?.to ?? camera ?? home, size);
  const { zoom, lat, lon } = looking;
  const target = useMemo(() => {
    const { x, y } = toWorld({ lon, lat }, west);
    return [x, y, zoom];
  }, [zoom, lat, lon, west]);
  const { width, height } = size;
  const [x = 0, y = 0, z = 0] = useTravel(target, {
    still,
    within: `${width} ${height} ${free.y0}`,
  });
  const transform = useMemo(() => {
    const k = 2 ** z;
    return { k, x: width / 2 - x * k, y: height / 2 - y * k };
  }, [x, y, z, width, height]);

  const drag = (to: MapCamera | null) => {
    setBegun((from) => (to ? (from ?? transform) : null));
    setDragged(to);
  };
  const nudge = (to: MapCamera) => {
    setSent(null);
    setNudged(to);
    onNudge(to);
  };
  const { turnBy } = useZoom(svg, {
    transform,
    extent: zoomExtent(size, lat),
    translateExtent: [
      [0, 0],
      [worldSize, worldSize],
    ],
    touchFingers: 2,
    onWheelRefused: options.onWheelRefused,
    onPreview: (to) => drag(cameraOf(to, size, west)),
    onCommit: (to) => {
      drag(null);
      send(cameraOf(to, size, west));
    },
    onNudge: (to, rested) => {
      const next = cameraOf(to, size, west);
      drag(rested ? null : next);
      nudge(next);
    },
    onCancel: () => {
      drag(null);
      onDrop();
    },
  });

  return {
    looking,
    transform,
    begun,
    turnBy,
    zoomBy: (factor) => nudge(zoomCamera(looking, factor, size, west)),
    panBy: (dx, dy) => nudge(panCamera(looking, dx, dy, size, west)),
    goTo: (to) => {
      setSent(null);
      onCommit(to);
    },
  };
}
