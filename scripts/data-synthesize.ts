// Writes a made-up dataset of any size, the same for the same options: for trials and measurements.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fileOf } from '../src/testing/file';
import { synthesize } from '../src/testing/synthesize';

const usage = `npm run data:synthesize -- --events N --out FILE [--seed N] [--actors N] [--places N] [--days N]
Without --actors, --places and --days they grow with the events.`;

/** What came of the arguments: where to write what, or what is wrong with them. */
export type Synthesis =
  { readonly out: string; readonly text: string } | { readonly problem: string };

const mostEvents = 1_000_000;

/** Makes the file that the arguments ask for. */
export function synthesis(args: readonly string[]): Synthesis {
  let values: Record<string, string | undefined>;
  try {
    const option = { type: 'string' } as const;
    const options = {
      ...{ events: option, out: option, seed: option },
      ...{ actors: option, places: option, days: option },
    };
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : ''}\n${usage}` };
  }
  const problems: string[] = [];
  const count = (name: string, usual: number | null, most = mostEvents): number => {
    const text = values[name];
    if (text === undefined && usual !== null) return usual;
    const n = /^\d+$/.test(text ?? '') ? Number(text) : NaN;
    if (!(n >= 1 && n <= most)) {
      problems.push(
        `--${name} must be a whole number from 1 to ${most}, not ${text ?? 'left out'}`,
      );
    }
    return n;
  };
  const events = count('events', null);
  const options = {
    events,
    seed: count('seed', 1),
    actors: count('actors', Math.min(2_000, Math.max(12, Math.round(events / 10)))),
    places: count('places', Math.min(500, Math.max(8, Math.round(events / 40)))),
    // The years of made-up data stay below 10,000.
    days: count('days', Math.min(36_500, Math.max(10, Math.round(events / 3))), 2_900_000),
  };
  const { out } = values;
  if (!out) problems.push('--out must name a file');
  if (problems.length || !out) return { problem: [...problems, usage].join('\n') };
  return { out, text: fileOf(synthesize(options)) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = synthesis(process.argv.slice(2));
  if ('problem' in made) {
    console.error(made.problem);
    process.exitCode = 1;
  } else {
    writeFileSync(made.out, made.text);
    console.log(`${made.out}: ${(Buffer.byteLength(made.text) / 1e6).toFixed(1)} MB`);
  }
}
