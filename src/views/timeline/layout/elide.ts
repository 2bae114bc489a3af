import { closed } from '../../../model/hidden';

const segmenter = typeof Intl.Segmenter === 'function' ? new Intl.Segmenter() : null;

// Enough units for any letters worth showing; a letter of more is cut, which nobody minds.
function lettersOf(text: string, most: number): string[] {
  const head = text.slice(0, most * 8);
  return segmenter ? Array.from(segmenter.segment(head), ({ segment }) => segment) : [...head];
}

/** The text cut to at most `most` letters with an ellipsis; a letter keeps its accents. Short texts stay as they are. */
export function elide(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = lettersOf(text, most + 1);
  if (letters.length <= most)
    return text.length <= most * 8 ? text : closed(`${letters.join('')}…`);
  const kept = letters.slice(0, most - 1).join('');
  return closed(`${kept.replace(/[\s–,.:…]+$/u, '')}…`);
}
