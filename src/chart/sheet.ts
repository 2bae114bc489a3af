/** A canvas of a size in pixels that is on no page, to be painted on and copied or read; null where none can be had. */
export function sheetOf(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  return canvas.getContext('2d', { willReadFrequently: true });
}
