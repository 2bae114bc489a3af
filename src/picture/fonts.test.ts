import { describe, expect, it } from 'vitest';
import { covers } from './fonts';

describe('the characters of a font face', () => {
  it.each([
    ['U+0000-00FF, U+0131', 'ı', true],
    ['U+0400-045F', 'K', false],
    ['U+0400-045F', 'К', true],
    ['U+4??', 'ї', true],
    ['u+2116', '№', true],
    ['U+1F600-1F64F', '😀', true],
    ['', 'a', true],
    ['U+0370-03FF', '', false],
    ['nonsense', 'a', false],
  ])('%s: %s %s', (range, letter, has) => expect(covers(range)(letter)).toBe(has));
});
