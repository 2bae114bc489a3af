// Makes the module `virtual:digests`: the numbers and marks of the bundled datasets, from their files, so that
// the page that offers them needs none of the files themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { prepareDates } from '../src/dataset/dates';
import { readJson } from '../src/dataset/json';
import { validate } from '../src/dataset/validate';
import { digestOf, type Digest } from '../src/engine/digest';
import { notableSides, sideColor } from '../src/views/color';
import { datasetIds } from './hosts.mjs';

/** The digest of the text of a dataset file; throws for one that is none, naming it. */
export async function digestOfText(name: string, text: string): Promise<Digest> {
  const json = await readJson(text);
  if (json.ok) {
    await prepareDates(json.value);
    const { dataset } = validate(json.value);
    if (dataset) {
      const { sides } = dataset.vocabulary;
      const colorOf = (id: string | null) => sideColor(id, sides);
      return digestOf(dataset, { notable: notableSides(sides), colorOf });
    }
  }
  throw new Error(`${name} is no dataset; \`npm run data:check\` says why.`);
}

/** A value as JavaScript that makes it again: what JSON can say, maps, and numbers without end. */
export function written(value: unknown): string {
  if (value instanceof Map) return `new Map(${written([...value])})`;
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, field]) => `${key}:${written(field)}`);
    return `{${fields.join(',')}}`;
  }
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

const name = 'virtual:digests';
const resolved = `\0${name}`;

/** The plugin that gives the module; while developing it follows the files. */
export function digests(): Plugin {
  let root: string;
  return {
    name: 'digests',
    configResolved: (config) => {
      ({ root } = config);
    },
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const files = datasetIds().map((each: string) => join(root, 'data', `${each}.json`));
      const all = files.map((file: string) => {
        this.addWatchFile(file);
        return digestOfText(file, readFileSync(file, 'utf8'));
      });
      return `export const digests = ${written(await Promise.all(all))};`;
    },
  };
}
