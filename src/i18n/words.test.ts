import { expect, test } from 'vitest';
import en from './en.json';
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

test('what stands in quotation marks already gets no second ones', () => {
  const english = createWords('en', en);
  const label = (of: typeof words) => of.t('controls.quoted', { text: 'zzzz' });
  const without = (of: typeof words, text: string) => of.t('list.without', { label: text, n: 13 });
  expect(without(words, label(words))).toBe('Якщо прибрати «zzzz»: 13');
  expect(without(words, 'Париж')).toBe('Якщо прибрати «Париж»: 13');
  expect(without(english, label(english))).toBe('Without “zzzz”: 13');
  expect(english.t('controls.say-q', { text: '“zzzz”' })).toBe('matching “zzzz”');
});
