import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createIssue, type Issue } from '../dataset/issue';
import en from '../i18n/en.json';
import uk from '../i18n/uk.json';
import { TextProvider } from '../i18n/useText';
import { createWords } from '../i18n/words';
import { IssueList } from './IssueList';

const issues = (n: number): Issue[] =>
  Array.from({ length: n }, (_, i) => ({
    ...createIssue('no-title', ['events', i, 'reports', 0], `e${i}`),
    line: i + 1,
    column: 1,
  }));

const markup = (n: number, words = createWords('en', en)) =>
  renderToStaticMarkup(
    <TextProvider words={words}>
      <IssueList issues={issues(n)} />
    </TextProvider>,
  );

describe('a list of issues', () => {
  it.each([
    [1, 1, null],
    [50, 50, null],
    [51, 50, 'Show 1 more'],
    [250, 50, 'Show 200 more'],
    [10_000, 50, 'Show 200 more'],
  ])('of %i shows %i and offers: %s', (n, items, button) => {
    const html = markup(n);
    expect(html.match(/<li/g)).toHaveLength(items);
    expect(/<button[^>]*>(.*?)<\/button>/.exec(html)?.[1] ?? null).toBe(button);
  });

  it('says where each fault stands, in the language of the interface', () => {
    expect(markup(1)).toContain('events[0].reports[0]');
    expect(markup(60, createWords('uk', uk))).toContain('Показати ще 10');
  });
});
