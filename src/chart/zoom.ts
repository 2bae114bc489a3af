// What browsers write in unless their reader says otherwise, in pixels; what every size of the style sheets is meant for.
const usualText = 16;
// As far as browsers themselves go when they zoom.
const [least, most] = [0.25, 5];

/**
 * Makes everything on the page as much larger or smaller than usual as the reader has the browser write, by setting `--zoom`
 * on the root; nothing where they left it as it is.
 */
export function applyTextSize(): void {
  const { style } = document.documentElement;
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const zoom = Math.min(most, Math.max(least, size / usualText)) || 1;
  if (zoom === 1) style.removeProperty('--zoom');
  else style.setProperty('--zoom', String(zoom));
}

/** How many pixels of the page one pixel of a style sheet takes in an element: 1, or what {@link applyTextSize} makes it. */
export const zoomOf = (element: Element): number =>
  // Absent in browsers that do not tell it.
  (element as { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1;
