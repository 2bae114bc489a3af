import { expect, it } from 'vitest';
import { readDataset } from '../src/dataset/load';
import { synthesis } from './data-synthesize';

const made = (args: string) => synthesis(args.split(' ').filter(Boolean));

it('makes a dataset of the size asked for, the same each time', async () => {
  const found = made('--events 300 --out x.json --seed 7');
  expect(found).toEqual(made('--events 300 --out x.json --seed 7'));
  expect(found).not.toEqual(made('--events 300 --out x.json --seed 8'));
  const loaded = await readDataset('text' in found ? found.text : '');
  expect(loaded).toMatchObject({ ok: true, issues: [] });
  expect(loaded.ok && loaded.dataset.events.length).toBe(300);
});

it.each([
  ['', '--events must be a whole number from 1 to 1000000, not left out'],
  ['--events 0 --out x', '--events must be a whole number'],
  ['--events 1e3 --out x', 'not 1e3'],
  ['--events 5', '--out must name a file'],
  ['--events 5 --out x --size 3', 'size'],
  ['--events 5 --out x --days 9999999', '--days must be a whole number from 1 to 2900000'],
])('says what is wrong with “%s”', (args, problem) => {
  const found = made(args);
  expect('problem' in found && found.problem).toContain(problem);
});
