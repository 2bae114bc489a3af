import { useMemo, useRef, useState } from 'react';
import type { Box, Size } from '../../chart/box';
import { useHeld } from '../../chart/useHeld';
import { useTravel } from '../../chart/useTravel';
import { useZoom } from '../../chart/useZoom';
import type { MapCamera } from '../../filters/filters';
import type { Place } from '../../model/place';
import {
  cameraOf,
  fit,
  toWorld,
  withoutOutliers,
  worldSize,
  zoomExtent,
  type Transform,
} from './layoutCamera';

/** What {@link useCamera} is told. */
export type CameraOptions = {
  /** The drawing; null before there is one. */
  readonly svg: SVGSVGElement | null;
  /** Its size. */
  readonly size: Size;
  /** The part of it that nothing lies over. */
  readonly free: Box;
  /** Where the link looks; null for the places of the dataset. */
  readonly camera: MapCamera | null;
  /** All places of the dataset. */
  readonly places: ReadonlyMap<string, Place>;
  /** Makes a camera one step of the history. */
  readonly onCommit: (camera: MapCamera | null) => void;
  /** Tells that the wheel was left to the page. */
  readonly onWheelRefused: () => void;
};

/** The camera as it is shown, and the ways to move it. */
export type CameraState = {
  /** Where the map looks when all its journeys are over. */
  readonly looking: MapCamera;
  /** What is drawn now. */
  readonly transform: Transform;
  /** Magnifies about the middle; steps that follow each other closely are one step of the history. */
  readonly zoomBy: (factor: number) => void;
  /** Shifts what is shown, likewise. */
  readonly panBy: (dx: number, dy: number) => void;
  /** Goes somewhere; null shows all places. */
  readonly goTo: (camera: MapCamera | null) => void;
  /** Makes the steps held so far. */
  readonly settle: () => void;
  /** Gives the steps held so far up; false when there are none. */
  readonly giveUp: () => boolean;
};

const keyOf = (camera: MapCamera | null) =>
  camera ? `${camera.zoom}/${camera.lat}/${camera.lon}` : '';

/** The map's camera: the link's, with what a gesture shows before it is written, drawn on the way there. */
export function useCamera(options: CameraOptions): CameraState {
  const { svg, size, free, camera, places, onCommit, onWheelRefused } = options;
  const home = useMemo(
    () => fit(withoutOutliers([...places.values()]), size, free),
    [places, size, free],
  );
  const [dragged, setDragged] = useState<MapCamera | null>(null);
  // What was committed is shown until the link says it too, so that nothing jumps back in between.
  const [sent, setSent] = useState<{ to: MapCamera; over: string } | null>(null);
  if (sent && sent.over !== keyOf(camera)) setSent(null);
  const send = (to: MapCamera) => {
    setSent({ to, over: keyOf(camera) });
    onCommit(to);
  };
  const { held, hold, settle, drop } = useHeld(send);
  const steps = useRef(false);

  const under = held ?? dragged;
  const looking = under ?? sent?.to ?? camera ?? home;
  const { zoom, lat, lon } = looking;
  const target = useMemo(() => {
    const { x, y } = toWorld(lon, lat);
    return [x, y, zoom];
  }, [zoom, lat, lon]);
  const { width, height } = size;
  const [x = 0, y = 0, z = 0] = useTravel(target, {
    still: under !== null,
    frame: `${width} ${height} ${free.y0}`,
  });
  const transform = useMemo(() => {
    const k = 2 ** z;
    return { k, x: width / 2 - x * k, y: height / 2 - y * k };
  }, [x, y, z, width, height]);

  const { zoomBy, panBy } = useZoom(svg, {
    transform,
    extent: zoomExtent(size, lat),
    translateExtent: [
      [0, 0],
      [worldSize, worldSize],
    ],
    touchFingers: 2,
    onWheelRefused,
    onPreview: (to) => {
      if (!steps.current) setDragged(cameraOf(to, size));
    },
    onCommit: (to) => {
      if (steps.current) return hold(cameraOf(to, size));
      setDragged(null);
      return send(cameraOf(to, size));
    },
    onCancel: () => setDragged(null),
  });
  const asStep = (move: () => void) => {
    steps.current = true;
    move();
    steps.current = false;
  };

  return {
    looking,
    transform,
    zoomBy: (factor) => asStep(() => zoomBy(factor)),
    panBy: (dx, dy) => asStep(() => panBy(dx, dy)),
    goTo: (to) => {
      drop();
      setSent(null);
      onCommit(to);
    },
    settle,
    giveUp: () => {
      drop();
      return held !== null;
    },
  };
}
