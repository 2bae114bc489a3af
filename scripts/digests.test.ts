import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileText } from '../src/testing/fixtures';
import { digestOfText, written } from './digests';

/** The value of what was written, as a module would have it. */
const read = async (text: string): Promise<unknown> => {
  const url = `data:text/javascript,${encodeURIComponent(`export const value = ${text};`)}`;
  const { value } = (await import(/* @vite-ignore */ url)) as { value: unknown };
  return value;
};

describe('the module of digests', () => {
  it('says any text, number and map again', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '</script>', '\u2028')); // prettier-ignore
    const value = fc.record({
      text,
      none: fc.constant(null),
      number: fc.oneof(fc.integer(), fc.constantFrom(Infinity, -Infinity)),
      map: fc.array(fc.tuple(text, fc.nat())).map((entries) => new Map(entries)),
      list: fc.array(fc.boolean()),
    });
    const values = fc.sample(value, 50);
    expect(await read(written(values))).toEqual(values);
  });

  it('makes a digest of a file, and names the file that is none', async () => {
    const digest = await digestOfText('small.json', fileText);
    expect(digest).toMatchObject({ id: 'small', events: 1, known: Date.UTC(2026, 0, 1) });
    expect(await read(written(digest))).toEqual(digest);
    await expect(digestOfText('bad.json', '{')).rejects.toThrow('bad.json is no dataset');
    await expect(digestOfText('bad.json', '{"parley":1}')).rejects.toThrow('bad.json');
  });
});
