import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './box';
import { canvasPen, penTools, readPaints, type Paints, type PenTools } from './canvasPen';
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
};

/** A picture over the drawing, as crisp as the screen is, in the colours that the style sheets have now. It takes no pointer. */
export function Canvas({ width, height, draw }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const host = useRef<SVGSVGElement>(null);
  const paints = useRef<Paints | null>(null);
  const tools = useRef<PenTools | null>(null);
  const appearance = useAppearance();
  useLayoutEffect(() => {
    paints.current?.forget();
  }, [appearance]);
  useLayoutEffect(() => {
    if (!draw || !host.current) return;
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    paints.current ??= readPaints(host.current);
    const ratio = devicePixelRatio || 1;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    // To set a size clears, and costs more than to clear.
    if (context.canvas.width !== across) context.canvas.width = across;
    if (context.canvas.height !== down) context.canvas.height = down;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, across, down);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (tools.current?.ratio !== ratio) tools.current = penTools(ratio);
    const pen = canvasPen(context, paints.current, tools.current);
    draw(pen);
    pen.finish();
  }, [width, height, draw, appearance]);
  return (
    <>
      <canvas ref={canvas} className="view-canvas" hidden={!draw} aria-hidden />
      <svg ref={host} className="view-looks" aria-hidden />
    </>
  );
}
