import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIssue, formatPath, parsePath, shorten } from './issue';

const pathArbitrary = fc.array(
  fc.oneof(fc.nat(), fc.string(), fc.constantFrom('events', '__proto__', 'a.b', 'a"]', '0', '')),
);

describe('a path', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(pathArbitrary, (path) => {
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
    );
  });

  it('reads as a path in code', () => {
    expect(formatPath(['events', 3, 'reports', 0, 'says', 'when'])).toBe(
      'events[3].reports[0].says.when',
    );
    expect(formatPath(['title', 'zh-Hant', 'x'])).toBe('title["zh-Hant"].x');
    expect(formatPath([])).toBe('');
  });
});

describe('createIssue', () => {
  it('carries a detail only where there is one', () => {
    const issue = { code: 'empty', at: 'id', line: null, column: null, value: 'x' };
    expect(createIssue('empty', ['id'], 'x')).toEqual(issue);
    expect(createIssue('empty', ['id'], 'x', 'y')).toEqual({ ...issue, detail: 'y' });
  });
});

describe('shorten', () => {
  it('shows plain values as they are and never looks into others', () => {
    const deep: unknown[] = [];
    deep.push(deep);
    expect([null, true, 1.5, 'x', deep, Object.create(null), undefined].map(shorten)).toEqual([
      'null',
      'true',
      '1.5',
      'x',
      '[…]',
      '{…}',
      '',
    ]);
  });

  it('keeps to 200 characters', () => {
    expect(shorten('x'.repeat(200))).toBe('x'.repeat(200));
    expect(shorten('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
  });
});
