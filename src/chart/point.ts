/** How many pixels of the screen one pixel of an element takes: more than 1 when presenting, and where the reader's text is large. */
export function scaleOf(element: Element): number {
  const { width } = element.getBoundingClientRect();
  const own = 'offsetWidth' in element ? Number(element.offsetWidth) : element.clientWidth;
  // Browsers round one and not the other.
  return own === 0 || Math.abs(width - own) < 1 ? 1 : width / own;
}

/** Where a pointer is in an element, in the element's own pixels. */
export function pointIn(
  element: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): [x: number, y: number] {
  const { left, top } = element.getBoundingClientRect();
  const scale = scaleOf(element);
  return [(clientX - left) / scale, (clientY - top) / scale];
}
