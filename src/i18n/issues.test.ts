import { describe, expect, it } from 'vitest';
import { createIssue, issueCodes } from '../dataset/issue';
import { edtfProblems } from '../time/edtf';
import en from './en.json';
import { issueSentence } from './issues';
import uk from './uk.json';
import { createWords } from './words';

const languages = [createWords('en', en), createWords('uk', uk)];

describe.each(languages.map((words) => [words.lang, words] as const))('in %s', (_, words) => {
  it.each(issueCodes)('%s has a sentence', (code) => {
    const detail = code === 'wrong-type' ? 'array' : code === 'bad-date' ? 'backwards' : 'sources';
    const sentence = issueSentence(createIssue(code, ['id'], 'X1', detail), words);
    expect(sentence).not.toMatch(/issues\.|[{](value|detail)[}]/);
    expect(sentence.length).toBeGreaterThan(15);
  });

  it.each(edtfProblems)('a bad date says why: %s', (reason) => {
    const sentence = issueSentence(createIssue('bad-date', ['id'], 'X1', reason), words);
    expect(sentence).toContain('X1');
    expect(sentence).not.toContain('issues.');
  });

  it.each(['string', 'number', 'boolean', 'object', 'array', 'text-by-language'])(
    'a wrong type names the right one: %s',
    (type) => {
      const sentence = issueSentence(createIssue('wrong-type', ['id'], 'X1', type), words);
      expect(sentence).toContain('X1');
      expect(sentence).not.toContain('issues.');
    },
  );
});

it('quotes a value with slots in it as it is', () => {
  const [words] = languages;
  expect(issueSentence(createIssue('unknown-id', [], '{detail}', 'actors'), words!)).toBe(
    'The list “actors” has no record “{detail}”.',
  );
});
