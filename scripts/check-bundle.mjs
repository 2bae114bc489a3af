// Holds the budget of the first visit: the JavaScript that the page loads before its first view, gzipped.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 200_000;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const entry = Object.values(manifest).find((chunk) => chunk.isEntry);

const files = new Set();
const collect = (chunk) => {
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const name of chunk.imports ?? []) collect(manifest[name]);
};
collect(entry);
// The words of the reader's language and the workspace come before the first view, though loaded apart.
for (const name of ['src/i18n/en.json', 'src/app/Workspace.tsx']) {
  if (manifest[name]) collect(manifest[name]);
}

const weigh = (file) => {
  const size = gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
  console.log(`${(size / 1000).toFixed(1).padStart(7)} kB gz  ${file}`);
  return size;
};
console.log('After the first view, as it is asked for:');
for (const { file } of Object.values(manifest)) {
  if (file.endsWith('.js') && !files.has(file)) weigh(file);
}
console.log('To the first view:');
const total = [...files].reduce((sum, file) => sum + weigh(file), 0);
console.log(
  `${(total / 1000).toFixed(1).padStart(7)} kB gz  JavaScript to the first view, of ${budget / 1000} allowed`,
);
if (total > budget) {
  console.error('The first view is over its budget.');
  process.exit(1);
}
