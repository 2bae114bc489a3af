import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import uk from './uk.json';

type Phrase = string | Readonly<Record<string, string>>;

const entriesOf = (catalogue: object): Map<string, Phrase> =>
  new Map(
    Object.entries(catalogue).flatMap(([section, texts]) =>
      Object.entries(texts as Record<string, Phrase>).map(
        ([key, entry]) => [`${section}.${key}`, entry] as const,
      ),
    ),
  );
const [english, ukrainian] = [entriesOf(en), entriesOf(uk)];

/** Each form of an entry with the category of plurals it is for; one without any for a plain text. */
const formsOf = (entry: Phrase | undefined): readonly (readonly [string, string])[] =>
  typeof entry === 'object' ? Object.entries(entry) : [['', entry ?? '']];

// One value in the several shapes that are offered for it, of which each grammar takes its own.
const shapes = new Map([
  ['joined', 'names'],
  ['listed', 'names'],
  ['plain', 'names'],
  ['capital', 'answer'],
  ['count', 'n'],
]);

const slotsOf = (form: string): string[] => {
  const names = Array.from(form.matchAll(/\{(\w+)\}/g), ([, name]) => name!);
  return [...new Set(names.map((name) => shapes.get(name) ?? name))].sort();
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^testing/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n')
  .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

const literals = new Set(Array.from(sources.matchAll(/['`"]([\w.-]+)['`"]/g), ([, text]) => text!));

/** What stands before and after the first slot of each template; a template with more slots may end in anything. */
const templates = Array.from(
  sources.matchAll(/`([\w.-]*)\$\{(?:[^{}`]*\}([\w-]*)`)?/g),
  ([, before, after]) => ({ before: before!, after: after ?? '' }),
);
const fits = (text: string) => (one: (typeof templates)[number]) =>
  text.length > one.before.length + one.after.length &&
  text.startsWith(one.before) &&
  text.endsWith(one.after);

// `chart.${word}` says nothing of which words; those must be named themselves somewhere.
const isTelling = ({ before, after }: (typeof templates)[number]) =>
  !/^(\w+\.)?$/.test(before) || after !== '';
const telling = templates.filter(isTelling);
const wholeSections = new Set(
  templates.filter((one) => !isTelling(one)).map(({ before }) => before.slice(0, -1)),
);

const isNamed = (key: string): boolean => {
  const [section = '', entry = ''] = key.split('.');
  if (literals.has(key) || telling.some(fits(key))) return true;
  // The words for dates are fields of an object, and reading one is not declaring it.
  if (section === 'time') return new RegExp(`(?<!readonly )\\b${entry}\\b`).test(sources);
  return wholeSections.has(section) && (literals.has(entry) || telling.some(fits(entry)));
};

describe('the catalogues', () => {
  it('have no entry that no source names', () => {
    expect([...english.keys()].filter((key) => !isNamed(key))).toEqual([]);
    expect(isNamed('app.never-named')).toBe(false);
    expect(isNamed('chart.never-named')).toBe(false);
  });

  it('have the same entries', () => {
    expect([...ukrainian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english])('have the same slots in %s', (key, entry) => {
    const slots = slotsOf(formsOf(entry)[0]![1]);
    for (const [, form] of [...formsOf(entry), ...formsOf(ukrainian.get(key))]) {
      expect(slotsOf(form)).toEqual(slots);
    }
  });

  const plurals = [...ukrainian].filter(([, entry]) => typeof entry === 'object');
  it.each(plurals)('have all Ukrainian plural forms in %s', (_, entry) => {
    expect(formsOf(entry).map(([category]) => category)).toEqual(['one', 'few', 'many', 'other']);
  });
});
