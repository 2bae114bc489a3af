import type { Locator } from '@playwright/test';
import { around, joint, middle, type Box, type Eye, type Picture, type Rgb } from './pixels';

/** How far an event can get, and `none` where nothing is stated. */
export const statuses = [
  'held',
  'none',
  'planned',
  'postponed',
  'cancelled',
  'unconfirmed',
] as const;
/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];

/** What of a mark can be told by its fill: all of it, nothing of it, or a sign in it. */
export type Fill = 'solid' | 'hollow' | 'signed';
/** How a mark of each status is filled. */
const fills: Readonly<Record<Status, Fill>> = {
  ...{ held: 'solid', none: 'solid', planned: 'hollow' },
  ...{ postponed: 'signed', cancelled: 'signed', unconfirmed: 'signed' },
};

// Ink of a mark that has stepped back is still that strong to the ground; below `like` two colours pass for one.
const ink = 2;
const like = 1.25;

const boxOf = async (mark: Locator): Promise<Box> =>
  (await mark.first().boundingBox({ timeout: 10_000 }))!;

/** How a mark is filled within its outline, as it was drawn on `ground`. */
function fillOf(picture: Picture, mark: Box, ground: Rgb): Fill | string {
  // Of a small mark the middle two pixels: a line across them must not pass for all of it.
  const size = Math.min(mark.width, mark.height);
  const inner = around(mark, Math.max(1, 0.1 * size) - size / 2);
  const inked = picture.contrasts(inner, ground);
  const share = inked.filter((each) => each >= ink).length / inked.length;
  if (share > 0.95) return 'solid';
  if (inked.at(-1)! < like) return 'hollow';
  return share > 0.02 && share < 0.75 ? 'signed' : `a share of ${share.toFixed(2)}`;
}

/** Whether there is ink at a point beside the middle of a round mark, so many pixels to the right and up. */
function inkAt(picture: Picture, mark: Box, ground: Rgb, right: number, up: number): boolean {
  const [x, y] = middle(mark);
  const spot = around({ x: x + right, y: y - up, width: 0, height: 0 }, 0.75);
  return picture.contrasts(spot, ground).at(-1)! >= ink;
}

/** The status that the signs on a round mark say, of those that have one. */
function signOf(picture: Picture, mark: Box, ground: Rgb, room: number): string {
  const r = mark.width / 2 - room;
  if (inkAt(picture, mark, ground, 1.12 * r, 1.12 * r)) return 'cancelled';
  if (inkAt(picture, mark, ground, 1.62 * r, 0.3 * r)) return 'postponed';
  return 'unconfirmed';
}

/** What is read at once: boxes of marks by what they are called. */
export type Boxes = ReadonlyMap<string, Box>;

/** The boxes of marks that are elements. */
export async function boxesOf(marks: ReadonlyMap<string, Locator>): Promise<Boxes> {
  const boxes = new Map<string, Box>();
  for (const [name, mark] of marks) boxes.set(name, await boxOf(mark));
  return boxes;
}

/** Reads marks as they are drawn. */
export class Reader {
  constructor(private readonly eye: Eye) {}

  /**
   * Reads marks with one look, by what they are called: how each is filled, and of a meeting, which is round, which sign
   * it has. `room` is how far a box goes beyond the radius of its mark.
   */
  async read(boxes: Boxes, ground: Locator, room: number): Promise<Map<string, string>> {
    const panel = await boxOf(ground);
    const corner = { x: panel.x + 4, y: panel.y + 5, width: 4, height: 4 };
    const all = joint([corner, ...[...boxes.values()].map((box) => around(box, 12))]);
    const picture = await this.eye.picture(all);
    const bare = picture.at(middle(corner));
    return new Map(
      [...boxes].map(([name, box]) => {
        const fill = fillOf(picture, box, bare);
        const round = name.startsWith('meeting');
        return [name, fill === 'signed' && round ? signOf(picture, box, bare, room) : fill];
      }),
    );
  }
}

/** What {@link Reader.read} should find, of marks called by kind and status. */
export const expected = (names: Iterable<string>): Map<string, string> =>
  new Map(
    [...names].map((name) => {
      const status = name.split('-')[1] as Status;
      const fill = fills[status];
      return [name, fill === 'signed' && name.startsWith('meeting') ? status : fill];
    }),
  );
