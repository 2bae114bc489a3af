// What a style says where nobody has said anything, of all that pictures read of it.
const own = `display: block; position: static; opacity: 1; background-color: rgba(0, 0, 0, 0);
  border-width: 0px; border-color: currentcolor; border-top-style: solid; content: normal;
  border-top-left-radius: 0px; overflow-x: visible; overflow-y: visible; text-overflow: clip;
  padding-left: 0px; padding-right: 0px; margin-left: 0px; text-decoration-line: none;
  clip-path: none; mask-image: none; vector-effect: none; stop-color: rgb(0, 0, 0);
  stop-opacity: 1; -webkit-line-clamp: none`;
// And what goes on to the elements within.
const inherited = `color: rgb(0, 0, 0); visibility: visible; font-family: Sans; font-size: 20px;
  font-weight: 400; font-style: normal; letter-spacing: normal; font-variant-numeric: normal;
  text-transform: none; white-space: normal; direction: ltr; fill: rgb(0, 0, 0); fill-opacity: 1;
  fill-rule: nonzero; stroke: none; stroke-width: 1px; stroke-opacity: 1; stroke-dasharray: none;
  stroke-linecap: butt; stroke-linejoin: miter; paint-order: normal; text-anchor: start;
  dominant-baseline: auto`;

const sides = ['left', 'top', 'right', 'bottom'];
const camel = (name: string): string =>
  name.replace(/^-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function read(css: string): Record<string, string> {
  const rules = [...css.matchAll(/([\w-]+):\s*([^;]+)/g)].flatMap(([, name = '', value = '']) => {
    const border = /^border-(width|color)$/.exec(name)?.[1];
    const names = border ? sides.map((side) => `border-${side}-${border}`) : [name];
    return names.map((one) => [camel(one), value.trim()] as const);
  });
  return Object.fromEntries(rules);
}

const passedOn = read(inherited);
const usual = { ...read(own), ...passedOn };

/**
 * The computed style that `css` gives an element, within one of the style `around`; of shorthands it knows
 * `border-width` and `border-color`. Throws at a property that pictures do not read, so that none is misspelt.
 */
export function styleOf(css = '', around?: CSSStyleDeclaration): CSSStyleDeclaration {
  const given = read(css);
  const unknown = Object.keys(given).filter((name) => !(name in usual));
  if (unknown.length) throw new Error(`pictures read no ${unknown.join()}`);
  const passed = Object.entries(around ?? {}).filter(([name]) => name in passedOn);
  const style: Record<string, string> = { ...usual, ...Object.fromEntries(passed), ...given };
  // Whoever reads a computed style finds the colour, not the word for it.
  for (const name in style) style[name] = style[name]!.replace('currentcolor', style.color!);
  const getPropertyValue = (name: string) => style[camel(name)] ?? '';
  return { ...style, getPropertyValue } as unknown as CSSStyleDeclaration;
}
