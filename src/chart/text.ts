// Widths of the letters of Inter in ems, in classes, rounded up; whatever is in no class is as wide as `e`.
const widths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ijlıł.,:;'’·|! IІЇİії]/u, 0.29],
  [/[frt1()[\]“”"]/u, 0.39],
  [/[ksxzктхзг–-]/u, 0.56],
  [/[WM—…ЖШЩЮМФ@%]/u, 0.96],
  [/[mwNOQGжмшщюфы]/u, 0.82],
  [/\p{Lu}/u, 0.71],
];

const usual = 0.625;

const known = new Map<string, number>();

// What a reader's own style adds to every letter, in ems.
let added = 0;

/** From now on every letter is taken to be so many ems wider: what a reader's own spacing or font adds; 0 for none. */
export function widenText(ems: number): void {
  added = ems;
}

/** How many times as wide as usual text is by the reader's own style: 1 without any. */
export const textStretch = (): number => (usual + added) / usual;

function widthOf(letter: string): number {
  const width = known.get(letter) ?? widths.find(([letters]) => letters.test(letter))?.[1] ?? usual;
  known.set(letter, width);
  return width;
}

/**
 * About how wide a text is in the sans of the interface, in pixels at a font size in pixels. Meant to be
 * a little too wide rather than too narrow, so that labels placed by it never touch; it needs no screen.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += widthOf(letter) + added;
  return ems * size;
}
