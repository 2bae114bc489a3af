import type { Kind, Status } from '../model/event';

const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`;

const round = (n: number) => Math.round(n * 100) / 100;

const circle = (r: number): string =>
  `M${-round(r)},0A${round(r)},${round(r)} 0 1 1 ${round(r)},0A${round(r)},${round(r)} 0 1 1 ${-round(r)},0Z`;

const square = (half: number): string =>
  polygon([
    [-half, -half],
    [half, -half],
    [half, half],
    [-half, half],
  ]);

const regular = (corners: number, r: number): string =>
  polygon(
    Array.from({ length: corners }, (_, i) => {
      const angle = (2 * Math.PI * i) / corners - Math.PI / 2;
      return [r * Math.cos(angle), r * Math.sin(angle)] as const;
    }),
  );

/**
 * The outline of a mark of a kind, as the `d` of a path centred on 0,0 and about as heavy to the eye as
 * a circle of radius `r` pixels: meeting circle, call diamond, talks square, summit pentagon, debrief
 * triangle, statement a caret pointing down, no kind a plain dot.
 */
export function kindShape(kind: Kind | null, r: number): string {
  switch (kind) {
    case 'meeting':
      return circle(r);
    case 'call':
      return polygon([
        [0, -1.35 * r],
        [r, 0],
        [0, 1.35 * r],
        [-r, 0],
      ]);
    case 'talks':
      return square(0.88 * r);
    case 'summit':
      return regular(5, 1.25 * r);
    case 'debrief':
      return regular(3, 1.25 * r);
    case 'statement':
      return polygon([
        [-0.8 * r, -0.5 * r],
        [0.8 * r, -0.5 * r],
        [0, 0.6 * r],
      ]);
    case null:
      return circle(0.6 * r);
  }
}

/**
 * The CSS classes that draw a mark's status: filled when held or not stated, hollow otherwise. The
 * element's `--side` gives the colour.
 */
export function markClass(status: Status | null): string {
  return `mark mark-${status ?? 'none'}`;
}

/** What is drawn over a hollow mark to tell one status from another, as the `d` of a stroked path; null when nothing is. */
export function statusStroke(status: Status | null, r: number): string | null {
  const a = round(1.3 * r);
  switch (status) {
    case 'cancelled':
      return `M${-a},${a}L${a},${-a}`;
    case 'postponed':
      return `M${-round(r / 2)},0H${round(2 * r)}M${round(1.4 * r)},${-round(r / 2)}L${round(2 * r)},0L${round(1.4 * r)},${round(r / 2)}`;
    default:
      return null;
  }
}

/** The question mark in a hollow mark too small for a letter, as the `d` of a stroked path about its middle. */
export function doubtStroke(r: number): string {
  const [a, b] = [round(0.3 * r), round(0.42 * r)];
  return `M${-a},${-b}A${a},${a} 0 1 1 0,${round(-0.1 * r)}V${round(0.2 * r)}M0,${round(0.5 * r)}V${round(0.65 * r)}`;
}
