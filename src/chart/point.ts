/** Where a pointer is in an element, in the element's own pixels: the screen may show it larger, as when presenting. */
export function pointIn(
  element: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): [x: number, y: number] {
  const { left, top, width } = element.getBoundingClientRect();
  const scale = width > 0 ? element.clientWidth / width : 1;
  return [(clientX - left) * scale, (clientY - top) * scale];
}
