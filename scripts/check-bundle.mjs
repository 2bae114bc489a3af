// Holds the budgets of a first visit of `/`: the requests and bytes before its first marks, as they go over
// the line, and the JavaScript among them, gzipped. That these files are what a browser asks for is tested
// in e2e/first-visit.spec.ts.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgets = { requests: 17, bytes: 320_000, script: 200_000 };

const read = (name) => JSON.parse(readFileSync(`dist/.vite/${name}.json`, 'utf8'));
const sent = (file) =>
  statSync(existsSync(`dist/${file}.br`) ? `dist/${file}.br` : `dist/${file}`).size;
const gzipped = (file) => gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
const sum = (files, of) => files.reduce((total, file) => total + of(file), 0);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const isScript = (file) => file.endsWith('.js');

const first = read('first-view');
const all = new Set(Object.values(first).flat());
console.log('After the first view, as it is asked for:');
for (const { file } of Object.values(read('manifest'))) {
  if (isScript(file) && !all.has(file)) console.log(`${kilobytes(gzipped(file))} gz  ${file}`);
}

const over = [];
const hold = (what, value, budget, shown = String) => {
  console.log(`${shown(value)} ${what}, of ${shown(budget).trim()} allowed`);
  if (value > budget) over.push(what);
};
for (const [lang, files] of Object.entries(first)) {
  console.log(`Before the first marks of /, in ${lang}:`);
  for (const file of files) console.log(`${kilobytes(sent(file))}  ${file}`);
  hold('requests', files.length, budgets.requests);
  hold('over the line', sum(files, sent), budgets.bytes, kilobytes);
  hold('of JavaScript, gzipped', sum(files.filter(isScript), gzipped), budgets.script, kilobytes);
}
if (over.length) {
  console.error(`Over the budget of a first visit: ${over.join(', ')}.`);
  process.exit(1);
}
