import { expect, test } from 'vitest';
import uk from './uk.json';
import { createWords, joined, withYears } from './words';

const words = createWords('uk', uk);

test('the full stop of an abbreviation ends a sentence as well', () => {
  expect(words.t('controls.sentence', { parts: '44 до н. е.' })).toBe('44 до н. е.');
  expect(words.t('controls.sentence', { parts: '1 січня' })).toBe('1 січня.');
  expect(joined(['44 до н. е.', 'Рим', 'н. е.'], '. ')).toBe('44 до н. е. Рим. н. е.');
  expect(joined(['44 до н. е.', 'Рим'], ', ')).toBe('44 до н. е., Рим');
  expect(joined([], '. ')).toBe('');
});

test('words with years differ in short dates alone', () => {
  expect(withYears(words, 2025)).toEqual({
    ...words,
    time: { ...words.time, saidYears: 2025 },
  });
});
