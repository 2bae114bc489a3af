// Puts a Brotli and a gzip twin beside each text file of the built app, so that no host compresses
// the same bytes for every reader.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

// Fonts and pictures are compressed in themselves.
const text = /\.(?:html|js|css|json|svg|txt|xml|webmanifest)$/;

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
const forms = { '.br': brotli, '.gz': (bytes) => gzipSync(bytes, { level: 9 }) };

/**
 * Writes `name.br` and `name.gz` beside every text file in `folder` and the folders in it, where
 * they are smaller, and returns the names written. Hidden folders are passed over. Throws when the
 * folder cannot be read or written.
 */
export function compressFolder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : compressFolder(path);
    if (!entry.isFile() || !text.test(entry.name)) return [];
    const bytes = readFileSync(path);
    return Object.entries(forms).flatMap(([suffix, compress]) => {
      const compressed = compress(bytes);
      if (compressed.length >= bytes.length) return [];
      writeFileSync(path + suffix, compressed);
      return [path + suffix];
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = compressFolder(fileURLToPath(new URL('../dist', import.meta.url)));
  console.log(`${written.length} compressed files beside those of dist/`);
}
