import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Point, Size } from './box';
import { canvasPen, penTools, type PenTools } from './canvasPen';
import { readPaints, type Paints } from './paints';
import type { Draw } from './pen';

/** How many times the look of the page has changed since this was asked first: its theme, forced colours, or the pixels of the screen. */
function useAppearance(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const changed = () => setTimes((n) => n + 1);
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const queries = [
      '(forced-colors: active)',
      '(prefers-contrast: more)',
      '(prefers-color-scheme: dark)',
      resolution(),
    ];
    const watched = queries.map((query) => matchMedia(query));
    watched.forEach((query) => query.addEventListener('change', changed));
    return () => {
      observer.disconnect();
      watched.forEach((query) => query.removeEventListener('change', changed));
    };
    // The pixels of the screen are watched for a change from what they are now.
  }, [times]);
  return times;
}

const resolution = () => `(resolution: ${devicePixelRatio}dppx)`;

type Props = Size & {
  /** What is drawn, another function anew; null for nothing, for which what was made ready for drawing is kept. */
  readonly draw: Draw | null;
  /** How far it has moved from where it is drawn, in pixels of the page: to a whole pixel of the screen. Absent = nowhere. */
  readonly moved?: Point;
};

/** What is on a canvas: which picture, how large, in which look, and how far it was moved, in pixels of the screen. */
type Shown = Pixels & {
  readonly draw: Draw;
  readonly appearance: number;
  readonly x: number;
  readonly y: number;
};

type Pixels = { readonly across: number; readonly down: number; readonly ratio: number };

/** Moves what is on a canvas by whole pixels of the screen, and leaves only what came into view to be drawn on, until `restore`. */
function carry(context: CanvasRenderingContext2D, { across, down }: Pixels, x: number, y: number) {
  context.globalCompositeOperation = 'copy';
  context.drawImage(context.canvas, x, y);
  context.globalCompositeOperation = 'source-over';
  context.beginPath();
  context.rect(x > 0 ? 0 : across + x, 0, Math.abs(x), down);
  context.rect(0, y > 0 ? 0 : down + y, across, Math.abs(y));
  context.clip();
}

const isSame = (a: Shown, b: Shown): boolean =>
  a.draw === b.draw &&
  a.appearance === b.appearance &&
  a.across === b.across &&
  a.down === b.down &&
  a.ratio === b.ratio;

const nowhere: Point = { x: 0, y: 0 };

/** A picture over the drawing, as crisp as the screen is, in the colours that the style sheets have now. It takes no pointer. */
export function Canvas({ width, height, draw, moved = nowhere }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const host = useRef<SVGSVGElement>(null);
  const paints = useRef<Paints | null>(null);
  const tools = useRef<PenTools | null>(null);
  const shown = useRef<Shown | null>(null);
  const appearance = useAppearance();
  const { x: left, y: top } = moved;
  useLayoutEffect(() => {
    paints.current?.forget();
  }, [appearance]);
  // The picture is shown larger when presenting, and where the reader's text is large. To ask for it works out the styles
  // of the page, which a frame of a gesture has no time for.
  const scale = useRef(1);
  const isShown = draw !== null;
  useLayoutEffect(() => {
    if (isShown) scale.current = canvas.current!.getBoundingClientRect().width / width || 1;
  }, [isShown, appearance, width, height]);
  useLayoutEffect(() => {
    if (!draw || !host.current) return;
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    paints.current ??= readPaints(host.current);
    const ratio = (devicePixelRatio || 1) * scale.current;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    const [x, y] = [Math.round(left * ratio), Math.round(top * ratio)];
    const [last, now] = [shown.current, { across, down, ratio, draw, appearance, x, y }];
    shown.current = now;
    const by = last && isSame(last, now) ? { x: x - last.x, y: y - last.y } : null;
    if (by?.x === 0 && by.y === 0) return;
    // To set a size clears, and costs more than to clear.
    if (context.canvas.width !== across) context.canvas.width = across;
    if (context.canvas.height !== down) context.canvas.height = down;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (by) carry(context, now, by.x, by.y);
    else context.clearRect(0, 0, across, down);
    context.setTransform(ratio, 0, 0, ratio, x, y);
    if (tools.current?.ratio !== ratio) tools.current = penTools(ratio);
    const pen = canvasPen(context, paints.current, tools.current);
    draw(pen);
    pen.finish();
    context.restore();
  }, [width, height, draw, appearance, left, top]);
  return (
    <>
      <canvas ref={canvas} className="view-canvas" hidden={!draw} aria-hidden />
      <svg ref={host} className="view-looks" aria-hidden />
    </>
  );
}
