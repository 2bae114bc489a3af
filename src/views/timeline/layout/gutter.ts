import { textWidth } from '../../../chart/text';
import type { Lane } from './lanes';

const fontSize = 12;
const digit = 0.65 * fontSize;
// What stands before a name, between it and its number, and after that.
const dot = { wide: 28, narrow: 20 };
const gap = 6;
const end = 6;
// A name that a reader's style sets apart is wider than it was measured.
const slack = 1;
// Longer than this a name would take more from the picture than it says; then a short one does.
const longest = 122;

/** How wide the button that unfolds lanes is, in pixels. */
const unfoldWidth = 24;

/** How the names of lanes and their numbers share the room beside the plot. */
export type Gutter = {
  /** How many events there are at most on a lane: its digits have room, so that no filter changes the width. */
  readonly most: number;
  /** Whether it stands on a narrow screen, where all is closer together. */
  readonly narrow: boolean;
};

/** How wide the numbers are, in pixels. */
export function numberWidth(most: number): number {
  return String(most).length * digit;
}

/** The name of a lane for a room of so many pixels, and with `Infinity` the one that it should have: the whole one where it fits. */
export function laneName({ label, short }: Lane, room: number): string {
  return textWidth(label, fontSize) <= Math.min(room, longest) ? label : short;
}

/** How much of the width a name has beside its dot, its number and, where it has one, its button. */
export function nameRoom(width: number, unfolds: boolean, { most, narrow }: Gutter): number {
  const before = narrow ? dot.narrow : dot.wide;
  return width - before - gap - numberWidth(most) - end - (unfolds ? unfoldWidth : 0);
}

/** How wide the gutter should be so that every lane has its name. */
export function gutterWidth(lanes: readonly Lane[], unfolds: boolean, gutter: Gutter): number {
  const taken = (i: number) => -nameRoom(0, unfolds && i === lanes.length - 1, gutter);
  const widths = lanes.map((lane, i) => textWidth(laneName(lane, Infinity), fontSize) + taken(i));
  return Math.ceil(Math.max(0, ...widths)) + slack;
}
