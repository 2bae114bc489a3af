import type { Box } from '../chart/box';
import { fontsOf, styleOf, type Font } from './fonts';
import { svgDocument } from './markup';
import { layPage, type Look, type PageText } from './page';
import type { Snapshot } from './snapshot';
import { widthIn } from './text';

/** A picture as a file holds it: an SVG document and its size in CSS pixels. */
export type Picture = {
  /** The document as text; it needs nothing besides. */
  readonly svg: string;
  /** Width in CSS pixels. */
  readonly width: number;
  /** Height in CSS pixels. */
  readonly height: number;
  /** The page's own type that the document brings along. */
  readonly fonts: readonly Font[];
};

/** A snapshot on its page, with the type that it is written in. `gap` is the part of it left free for the answer; null for none. */
export async function layPicture(
  shot: Snapshot,
  text: PageText,
  look: Look,
  gap: Box | null,
): Promise<Picture> {
  const { width, height, marks } = layPage(shot, text, look, widthIn, gap);
  const fonts = await fontsOf(marks);
  const svg = svgDocument({ width, height, title: text.headline }, styleOf(fonts) + marks);
  return { svg, width, height, fonts };
}
