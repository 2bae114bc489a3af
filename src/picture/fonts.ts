import { escapeXml, tag } from './markup';

/** The part of a font face's rule that says when it is used and where it is. */
export type Face = {
  /** The family it belongs to, without quotes. */
  readonly family: string;
  /** The style: `normal` or `italic`. */
  readonly style: string;
  /** The weights it has: `100 900`. */
  readonly weight: string;
  /** The characters it has, as CSS writes them; empty for all. */
  readonly range: string;
  /** Where its file is. */
  readonly url: string;
};

/** A test whether a face's `unicode-range` has a character; an empty range has all. Parts that are no range have none. */
export function covers(range: string): (letter: string) => boolean {
  if (!range.trim()) return () => true;
  const parts = range.split(',').flatMap((part) => {
    const match = /^\s*U\+([0-9A-F?]+)(?:-([0-9A-F]+))?\s*$/i.exec(part);
    if (!match) return [];
    const [, from = '', to = from] = match;
    return [
      [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)] as const,
    ];
  });
  return (letter) => {
    const point = letter.codePointAt(0);
    return point !== undefined && parts.some(([a, b]) => point >= a && point <= b);
  };
}

/** The faces that the page's own style sheets define; sheets that may not be read have none. */
function faces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].flatMap((rule) => {
        if (!(rule instanceof CSSFontFaceRule)) return [];
        const get = (name: string) => rule.style.getPropertyValue(name);
        const file = /url\(["']?([^"')]+)["']?\)/.exec(get('src'))?.[1];
        if (!file) return [];
        return {
          family: get('font-family').replace(/^["']|["']$/g, ''),
          style: get('font-style') || 'normal',
          weight: get('font-weight') || '400',
          range: get('unicode-range'),
          url: new URL(file, sheet.href ?? document.baseURI).href,
        };
      });
    } catch {
      return [];
    }
  });
}

const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.readAsDataURL(blob);
  });

/** A face with its file in it, and a character to tell whether it is there yet. */
export type Font = Face & {
  /** The file, in base 64. */
  readonly data: string;
  /** A letter or digit of the text that the face has. */
  readonly probe: string;
};

/**
 * The faces that `marks` uses, by family and characters. A face that cannot be had is left out, and the
 * next family of the text takes its place.
 */
export async function fontsOf(marks: string): Promise<Font[]> {
  // A picture may be megabytes of text, in an alphabet of a few dozen.
  const letters = [...new Set(marks)].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const used = faces().flatMap((face) => {
    const { family, style, range } = face;
    if (!marks.includes(family)) return [];
    if (style !== 'normal' && !marks.includes(`font-style="${style}"`)) return [];
    const probe = letters.find(covers(range));
    return probe === undefined ? [] : [{ ...face, probe }];
  });
  const fonts = await Promise.all(
    used.map(async (face): Promise<Font[]> => {
      try {
        const answer = await fetch(face.url);
        return answer.ok ? [{ ...face, data: await base64(await answer.blob()) }] : [];
      } catch {
        return [];
      }
    }),
  );
  return fonts.flat();
}

/** The style that gives an SVG document these fonts, as an element of it; empty for none. */
export function styleOf(fonts: readonly Font[]): string {
  const rules = fonts.map(({ family, style, weight, range, data }) => {
    const limits = range ? `unicode-range:${range};` : '';
    // Text waits for its font, so that it is never seen in another.
    return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};font-display:block;${limits}src:url(data:font/woff2;base64,${data}) format('woff2')}`;
  });
  return rules.length ? tag('style', {}, escapeXml(rules.join(''))) : '';
}
