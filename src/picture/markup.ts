import { clamp } from '../time/interval';
/** The attributes of an element by name; null and undefined ones are not written. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

// What XML 1.0 cannot hold, not even escaped: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text as it may stand in XML, between tags or in a quoted attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"]/g, (sign) => entities.get(sign)!);
}

/** A number with two decimals at most; 0 for what is no finite number. */
export function decimal(value: number): string {
  // Adding 0 turns −0 into 0.
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 + 0) : '0';
}

/** An element as XML text; `content` is XML already. Numbers are written with two decimals. */
export function tag(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? decimal(value) : escapeXml(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  return content ? `${open}>${content}</${name}>` : `${open}/>`;
}

/** A paint as SVG programs of every age read it: a plain colour and its opacity. */
export type Paint = {
  /** `#rrggbb`, `none`, `url(#…)`, or the text itself where it is no colour that is known here. */
  readonly color: string;
  /** From 0 to 1. */
  readonly opacity: number;
};

const channel = (text: string, whole: number): number =>
  (text.endsWith('%') ? (parseFloat(text) / 100) * 255 : parseFloat(text) * whole) || 0;

const hex = (value: number): string =>
  Math.round(clamp(value, 0, 255))
    .toString(16)
    .padStart(2, '0');

/**
 * A paint of a computed style: `rgb()`, `rgba()` and `color(srgb …)`, which is what mixed colours compute
 * to, become hexadecimal; an address of a gradient is cut to its name. A paint that is not seen is `none`.
 */
export function paintOf(computed: string): Paint {
  const text = computed.trim();
  const named = /^url\(["']?[^#"')]*(#[^"')]+)["']?\)/.exec(text);
  if (named) return { color: `url(${named[1]})`, opacity: 1 };
  if (!text || text === 'none' || text === 'transparent') return { color: 'none', opacity: 1 };
  const match = /^(rgba?\(|color\(srgb )([^)]*)\)$/.exec(text);
  if (!match) return { color: text, opacity: 1 };
  const [red = '0', green = '0', blue = '0', alpha = '1'] = match[2]!
    .split(/[\s,/]+/)
    .filter(Boolean);
  const opacity = alpha.endsWith('%') ? parseFloat(alpha) / 100 : parseFloat(alpha);
  if (opacity === 0) return { color: 'none', opacity: 1 };
  const whole = match[1] === 'color(srgb ' ? 255 : 1;
  const color = `#${[red, green, blue].map((part) => hex(channel(part, whole))).join('')}`;
  return { color, opacity };
}

/** A whole SVG document of a size in CSS pixels, as text; `marks` are SVG elements as text. */
export function svgDocument(
  {
    width,
    height,
    title,
  }: { readonly width: number; readonly height: number; readonly title: string },
  marks: string,
): string {
  const size = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
    role: 'img',
  };
  return tag('svg', size, tag('title', {}, escapeXml(title)) + marks);
}
