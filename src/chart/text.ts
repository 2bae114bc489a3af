const narrow = /[iIjlrtf.,:;'’|()[\]! ·ії]/u;
const wide = /[mwMWшщжюмфыШЩЖЮМФ@%–—&]/u;
const capital = /\p{Lu}/u;

/**
 * About how wide a text is in the sans of the interface, in pixels at a font size in pixels. Meant to be
 * a little too wide rather than too narrow, so that labels placed by it never touch; it needs no screen.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (narrow.test(letter)) ems += 0.36;
    else if (wide.test(letter)) ems += 0.92;
    else if (capital.test(letter)) ems += 0.72;
    else ems += 0.61;
  }
  return ems * size;
}

/** The text, cut to a width in pixels with an ellipsis at its end where it must be. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return letters.length ? `${letters.join('').trimEnd()}…` : '';
}
