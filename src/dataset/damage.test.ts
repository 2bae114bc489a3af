import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../model/dataset';
import { fileText, mutate } from '../testing/fixtures';
import { locate, readJson } from './json';
import { sections } from './schema';
import { validate } from './validate';

/** How many records of each section are in a dataset. */
function counts({ vocabulary, events, briefings }: Dataset): Map<string, number> {
  const named = Object.entries(vocabulary).map(([name, map]) => [name, map.size] as const);
  return new Map([...named, ['events', events.length], ['briefings', briefings.length]]);
}

describe('a damaged file', () => {
  const bundled = new URL('../../data/umerov-ankara.json', import.meta.url);
  const texts = [fileText, ...(existsSync(bundled) ? [readFileSync(bundled, 'utf8')] : [])];

  it.each(texts.map((text, i) => [i, i ? 250 : 1000, text] as const))(
    'is read without a throw, nothing dropped in silence (file %i, %i times)',
    { timeout: 60_000 },
    async (_, times, text) => {
      let refusals = 0;
      for (let seed = 0; seed < times; seed++) {
        const json = await readJson(mutate(text, seed));
        if (!json.ok) {
          expect(json.issue.code).toBe('syntax');
          continue;
        }
        const { dataset, issues, loaded, refused, seen } = validate(json.value);
        expect(loaded + refused).toBe(seen);
        if (!dataset) {
          expect(issues.length).toBeGreaterThan(0);
          continue;
        }
        const file = new Map(Object.entries(json.value as Record<string, unknown>));
        const inDataset = counts(dataset);
        for (const section of sections) {
          const list = file.get(section);
          const length = Array.isArray(list) ? list.length : 0;
          const accused = new Set(
            issues
              .map(({ at }) => /^(\w+\[\d+\])/.exec(at)?.[1])
              .filter((at) => at?.startsWith(section)),
          );
          const left = length - (inDataset.get(section) ?? 0);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(accused.size).toBeGreaterThanOrEqual(left);
          refusals += left;
        }
        expect(seen - refused).toBe([...inDataset.values()].reduce((a, b) => a + b, 0));
      }
      expect(refusals).toBeGreaterThan(times / 10);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  it('is located without a throw', async () => {
    for (let seed = 0; seed < 200; seed++) {
      const text = mutate(fileText, seed);
      const json = await readJson(text);
      const issues = json.ok ? await locate(text, validate(json.value).issues) : [json.issue];
      const lines = text.split(/\r\n|\r|\n/);
      for (const { line, column } of issues) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column! - 1).toBeLessThanOrEqual(lines[line! - 1]!.length);
      }
    }
  });

  it('may be any value at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...sections), (value, section) => {
        const file = { parley: 1, id: 'x', title: { en: 'X' }, [section]: value };
        const { loaded, refused, seen } = validate(file);
        expect(loaded + refused).toBe(seen);
        expect(seen).toBe(Array.isArray(value) ? value.length : 0);
        validate(value);
      }),
    );
  });
});
