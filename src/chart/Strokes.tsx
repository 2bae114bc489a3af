import { useId, type CSSProperties, type ReactNode } from 'react';
import { curvePath } from './curve';
import { fullClass, softClass, softEnd, type Draw, type Look } from './pen';

/** The softness of the ends of rectangles, as a gradient of that id. */
export function Soft({ id }: { readonly id: string }) {
  return (
    <defs>
      <linearGradient id={id}>
        <stop className={softClass} offset="0" />
        <stop className={fullClass} offset={softEnd} />
        <stop className={fullClass} offset={1 - softEnd} />
        <stop className={softClass} offset="1" />
      </linearGradient>
    </defs>
  );
}

/** What stands in one group. */
type Stroke = { readonly look: Look; readonly shape: (key: number) => ReactNode };

const tinted = ({ tint }: Look) => (tint ? ({ '--side': tint } as CSSProperties) : undefined);

/** What a pen draws, as elements of an SVG: neighbours in the same group share it. */
export function Strokes({ draw }: { readonly draw: Draw }) {
  const gradient = useId();
  const strokes: Stroke[] = [];
  const add = (look: Look, shape: Stroke['shape']) => void strokes.push({ look, shape });
  const round = (n: number) => Math.round(n * 100) / 100;
  const box = (x: number, y: number, width: number, height: number) => ({
    ...{ x: round(x), y: round(y), width: round(width), height: round(height) },
  });
  draw({
    stamp: (d, x, y, look) =>
      add(look, (key) => (
        <path
          key={key}
          className={look.name}
          style={tinted(look)}
          transform={`translate(${round(x)},${round(y)})`}
          d={d}
        />
      )),
    line: (x0, y0, x1, y1, look) =>
      add(look, (key) => (
        <line
          key={key}
          className={look.name}
          style={tinted(look)}
          {...{ x1: round(x0), y1: round(y0), x2: round(x1), y2: round(y1) }}
        />
      )),
    disc: (x, y, r, look) =>
      add(look, (key) => (
        <circle
          key={key}
          className={look.name}
          style={tinted(look)}
          {...{ cx: round(x), cy: round(y), r: round(r) }}
        />
      )),
    curves: (curves, width, look) =>
      add(look, (key) => (
        <path
          key={key}
          className={look.name}
          style={tinted(look)}
          d={curves.map(curvePath).join('')}
          strokeWidth={width}
        />
      )),
    rect: (x, y, width, height, look) =>
      add(look, (key) => (
        <rect key={key} className={look.name} style={tinted(look)} {...box(x, y, width, height)} />
      )),
    soft: (x, y, width, height, look) =>
      add(look, (key) => (
        <rect
          key={key}
          className={look.name}
          fill={`url(#${gradient})`}
          {...box(x, y, width, height)}
        />
      )),
  });
  const groups: { look: Look; strokes: Stroke[] }[] = [];
  for (const stroke of strokes) {
    const last = groups.at(-1);
    if (last?.look.group === stroke.look.group && last.look.data === stroke.look.data) {
      last.strokes.push(stroke);
    } else groups.push({ look: stroke.look, strokes: [stroke] });
  }
  return (
    <g aria-hidden className="strokes">
      <Soft id={gradient} />
      {groups.map(({ look, strokes: inside }, i) => (
        <g key={i} className={look.group} {...dataOf(look)}>
          {inside.map(({ shape }, at) => shape(at))}
        </g>
      ))}
    </g>
  );
}

const dataOf = ({ data }: Look): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value]));
