import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Size } from '../../../chart/box';
import {
  cameraOf,
  eastward,
  fromWorld,
  heldCamera,
  kmPerPixel,
  looksClosely,
  panCamera,
  toWorld,
  transformOf,
  zoomCamera,
  zoomExtent,
} from './camera';

const panel: Size = { width: 440, height: 300 };
const west = -169;

describe('the camera', () => {
  it('round-trips points of the globe', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179.9, max: 179.9, noNaN: true }),
        fc.double({ min: -84.9, max: 84.9, noNaN: true }),
        (lon, lat) => {
          const back = fromWorld(toWorld({ lon, lat }, west), west);
          expect(back.lon).toBeCloseTo(lon, 9);
          expect(back.lat).toBeCloseTo(lat, 9);
        },
      ),
    );
  });

  it('round-trips through a transform to the decimals of a link', () => {
    const camera = { zoom: 4.25, lat: 39.9, lon: 32.9 };
    expect(cameraOf(transformOf(camera, panel, west), panel, west)).toEqual(camera);
  });

  it('puts the point looked at in the middle', () => {
    const { k, x, y } = transformOf({ zoom: 4, lat: 48.86, lon: 2.35 }, panel, west);
    const middle = toWorld({ lon: 2.35, lat: 48.86 }, west);
    expect(middle.x * k + x).toBeCloseTo(220);
    expect(middle.y * k + y).toBeCloseTo(150);
  });

  it('ends where the drawing is 50 km across', () => {
    const [, most] = zoomExtent(panel, 50);
    expect(kmPerPixel(most, 50) * panel.width).toBeCloseTo(50);
  });

  it('looks closely where a pixel is less than five kilometres', () => {
    const camera = { zoom: 4, lat: 48, lon: 15 };
    expect(kmPerPixel(2 ** 4, 48)).toBeGreaterThan(5);
    expect(looksClosely(camera)).toBe(false);
    expect(looksClosely({ ...camera, zoom: 5 })).toBe(true);
    // The same zoom shows less of the ground near the poles.
    expect(looksClosely({ ...camera, lat: 70 })).toBe(true);
  });

  it('steps nearer and farther about the middle, and to and fro', () => {
    const camera = { zoom: 4.25, lat: 39.9, lon: 32.9 };
    expect(zoomCamera(camera, 2, panel, west)).toEqual({ ...camera, zoom: 5.25 });
    const moved = panCamera(camera, 60, 0, panel, west);
    expect(moved.lon).toBeLessThan(camera.lon);
    expect(moved.lat).toBe(camera.lat);
    expect(panCamera(moved, -60, 0, panel, west).lon).toBeCloseTo(camera.lon, 3);
  });

  it('steps no farther than the world reaches, nor nearer than its ground does', () => {
    const near = zoomCamera({ zoom: 5, lat: 50, lon: 10 }, 1e6, panel, west);
    expect(kmPerPixel(2 ** near.zoom, near.lat) * panel.width).toBeCloseTo(50, 0);
    const whole = zoomCamera(near, 1e-9, panel, west);
    const { k, x, y } = transformOf(whole, panel, west);
    expect(k * 256).toBeGreaterThanOrEqual(439);
    for (const camera of [whole, panCamera(whole, 900, -900, panel, west)]) {
      const at = transformOf(camera, panel, west);
      expect(at.x).toBeLessThanOrEqual(1);
      expect(at.x + 256 * at.k).toBeGreaterThanOrEqual(panel.width - 1);
      expect(at.y + 256 * at.k).toBeGreaterThanOrEqual(panel.height - 1);
    }
    expect([x, y].every(Number.isFinite)).toBe(true);
  });

  it('round-trips wherever the world is cut open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -179, max: 179 }),
        fc.integer({ min: -179, max: 179 }),
        fc.integer({ min: -80, max: 80 }),
        (cut, lon, lat) => {
          const { x, y } = toWorld({ lon, lat }, cut);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThan(256);
          const back = fromWorld({ x, y }, cut);
          expect(back.lat).toBeCloseTo(lat, 9);
          expect(eastward(lon, back.lon + 1)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('shows a link that looks too closely, or from too far, as near as it can', () => {
    const camera = { zoom: 19, lat: 50, lon: 10 };
    expect(kmPerPixel(2 ** heldCamera(camera, panel).zoom, 50) * panel.width).toBeCloseTo(50);
    expect(2 ** heldCamera({ ...camera, zoom: 0 }, panel).zoom * 256).toBeCloseTo(440);
    const fine = { ...camera, zoom: 5 };
    expect(heldCamera(fine, panel)).toBe(fine);
  });
});
