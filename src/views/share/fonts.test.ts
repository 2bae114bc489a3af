import { describe, expect, it } from 'vitest';
import { covers } from './fonts';

const points = (text: string) => new Set([...text].map((letter) => letter.codePointAt(0)!));

describe('the characters of a font face', () => {
  it.each([
    ['U+0000-00FF, U+0131', 'ı', true],
    ['U+0400-045F', 'Kyiv', false],
    ['U+0400-045F', 'Kyiv Київ', true],
    ['U+4??', 'Київ', true],
    ['u+2116', '№', true],
    ['', 'anything', true],
    ['U+0370-03FF', '', false],
    ['nonsense', 'a', false],
  ])('%s: %s %s', (range, text, has) => expect(covers(range, points(text))).toBe(has));
});
