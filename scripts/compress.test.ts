import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFolder } from './compress.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-compress-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('puts twins beside text that they make smaller, and beside nothing else', () => {
  const text = 'переговори '.repeat(200);
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  for (const name of ['page.html', 'assets/app.js', '.vite/manifest.json', 'font.woff2']) {
    writeFileSync(join(folder, name), text);
  }
  writeFileSync(join(folder, 'tiny.css'), 'a{}');
  expect(compressFolder(folder).sort()).toEqual(
    ['assets/app.js.br', 'assets/app.js.gz', 'page.html.br', 'page.html.gz'].map((name) =>
      join(folder, name),
    ),
  );
  const read = (name: string) => readFileSync(join(folder, name));
  expect(brotliDecompressSync(read('page.html.br')).toString()).toBe(text);
  expect(gunzipSync(read('assets/app.js.gz')).toString()).toBe(text);
  expect(read('page.html.br').length).toBeLessThan(text.length);
});
