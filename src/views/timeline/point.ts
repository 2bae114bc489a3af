/** Where a pointer is in an svg, in its own pixels: the screen may show it larger, as when presenting. */
export function localPoint(
  svg: SVGSVGElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): { readonly x: number; readonly y: number } {
  const box = svg.getBoundingClientRect();
  const scale = box.width > 0 ? svg.clientWidth / box.width : 1;
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
}
