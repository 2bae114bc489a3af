import type { Font } from './fonts';
import { escapeXml, tag } from './markup';
import type { Picture } from './picture';

// Browsers make no canvas larger than this on a side.
const largestCanvas = 16_000;
// One cell of the strip that shows which fonts have come, in pixels.
const cell = 24;
// A browser that has not shown a font by then shows the next family.
const patience = { wait: 40, times: 75 };

/** The document of a picture with a strip below it, where each of its fonts writes one letter. */
function withProbes({ svg, width, height, fonts }: Picture): string {
  const marks = fonts.map(({ family, style, weight, probe }, i) =>
    tag(
      'text',
      {
        x: i * cell + 4,
        y: height + cell - 7,
        'font-family': `'${family}'`,
        'font-size': 14,
        'font-style': style,
        'font-weight': weight.split(' ')[0],
      },
      escapeXml(probe),
    ),
  );
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.max(width, fonts.length * cell),
      height: height + cell,
    },
    svg + marks.join(''),
  );
}

const createPen = (width: number, height: number): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: height === cell });
  if (!pen) throw new Error('no canvas');
  return pen;
};

/** Waits until every font of the strip has written its letter: a picture is ready before its fonts are. */
async function fontsShown(image: HTMLImageElement, height: number, fonts: readonly Font[]) {
  if (!fonts.length) return;
  const pen = createPen(fonts.length * cell, cell);
  const { width } = pen.canvas;
  for (let i = 0; i < patience.times; i += 1) {
    pen.clearRect(0, 0, width, cell);
    pen.drawImage(image, 0, height, width, cell, 0, 0, width, cell);
    const shown = fonts.every((_, at) =>
      pen.getImageData(at * cell, 0, cell, cell).data.some((value, j) => j % 4 === 3 && value > 0),
    );
    if (shown) return;
    await new Promise((resolve) => setTimeout(resolve, patience.wait));
  }
}

/** A picture as PNG, twice as fine as the screen, or as fine as a browser can make it. Rejects when it cannot. */
export async function toPng(picture: Picture): Promise<Blob> {
  const { width, height, fonts } = picture;
  const url = URL.createObjectURL(new Blob([withProbes(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    await fontsShown(image, height, fonts);
    const scale = Math.min(2, largestCanvas / Math.max(width, height));
    const pen = createPen(Math.round(width * scale), Math.round(height * scale));
    pen.drawImage(image, 0, 0, width, height, 0, 0, pen.canvas.width, pen.canvas.height);
    return await new Promise((resolve, reject) =>
      pen.canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no image'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
