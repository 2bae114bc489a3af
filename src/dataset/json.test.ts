import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIssue } from './issue';
import { locate, readJson, repeatedKeys } from './json';

describe('readJson', () => {
  it('reads what JSON.parse reads', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await readJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
      }),
    );
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const read = await readJson(text);
        if (!read.ok) expect(read.issue.code).toBe('syntax');
      }),
    );
  });

  it('passes over a byte order mark', async () => {
    expect(await readJson('\uFEFF{"a": 1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    ['', 1, 1, ''],
    ['{"a": 1,}', 1, 9, '}'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"b": 2'],
    ['{\r\n  "a": tru\r\n}', 2, 8, 'tru'],
    ['{\r  "a": 1,\r  b: 2 }', 3, 3, 'b: 2 }'],
    ['\uFEFF[1 2]', 1, 4, '2]'],
    ['[1] x', 1, 5, 'x'],
    ['// nothing', 1, 1, '// nothing'],
  ])('says where %j stops being JSON', async (text, line, column, value) => {
    expect(await readJson(text)).toEqual({
      ok: false,
      issue: { code: 'syntax', at: '', line, column, value },
    });
  });

  it('reports a nesting too deep to locate without its position', async () => {
    const read = await readJson('['.repeat(50_000));
    expect(read).toMatchObject({ ok: false, issue: { code: 'syntax', line: null } });
  });
});

describe('locate', () => {
  const text = '\uFEFF{\r\n  "a": [1,\r\n    { "b": "x", "b": "y" }],\n\t"c d": null\n}';
  const where = async (...path: (string | number)[]) => {
    const [issue] = await locate(text, [createIssue('empty', path, null)]);
    return [issue?.line, issue?.column];
  };

  it('finds values by their path, over every kind of line end', async () => {
    expect(await where()).toEqual([1, 1]);
    expect(await where('a')).toEqual([2, 8]);
    expect(await where('a', 0)).toEqual([2, 9]);
    expect(await where('a', 1)).toEqual([3, 5]);
    expect(await where('c d')).toEqual([4, 9]);
  });

  it('takes the last of a repeated key, as JSON.parse does', async () => {
    expect(await where('a', 1, 'b')).toEqual([3, 22]);
  });

  it('points to what should hold a value that is missing', async () => {
    expect(await where('a', 1, 'z')).toEqual([3, 5]);
    expect(await where('a', 7, 'z')).toEqual([2, 8]);
    expect(await where('z', 'a', 1)).toEqual([1, 1]);
  });

  it('points to the key where that is what is wrong', async () => {
    const [issue] = await locate(text, [createIssue('unknown-key', ['c d'], 'c d')]);
    expect(issue).toMatchObject({ at: '["c d"]', line: 4, column: 2 });
  });

  it('leaves issues without a position where nesting is too deep', async () => {
    const issue = createIssue('not-a-dataset', [], null);
    expect(await locate('['.repeat(50_000) + ']'.repeat(50_000), [issue])).toEqual([issue]);
  });
});

describe('repeatedKeys', () => {
  it('names each key that is there again, wherever it stands', async () => {
    const text = '{"a": 1,\n "b": [{"x": 1, "x": {"y": 1, "y": 2}}],\n "a": 2}';
    expect(await repeatedKeys(text)).toMatchObject([
      { code: 'repeated-key', at: 'b[0].x', line: 2, column: 17, value: 'x' },
      { code: 'repeated-key', at: 'b[0].x.y', line: 2, column: 31, value: 'y' },
      { code: 'repeated-key', at: 'a', line: 3, column: 2, value: 'a' },
    ]);
  });

  it('names none where there is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await repeatedKeys(text)).toEqual([]);
      }),
    );
  });
});
