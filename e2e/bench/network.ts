// Measures the network beside a force layout in the page's own thread drawn as SVG, in the same run and in turn.
import type { LaunchOptions } from '@playwright/test';
import { synthesis } from '../../scripts/data-synthesize';
import { readDataset } from '../../src/dataset/load';
import { layBench } from './folder';
import { peerNetwork } from './peer';
import { networkRows, report } from './report';
import { forcePeer, networkAlone, networkBrushed, type Subject } from './subject';
import { visit, type Series } from './visit';

/** What {@link measureNetwork} measures. */
export type NetworkOptions = {
  /** The folder of the build. */
  readonly dist: string;
  /** How many actors, one after the other. */
  readonly actors: readonly number[];
  /** How many visits of each page and size. */
  readonly rounds: number;
};

// Of made-up events so many an actor come to about five lines each.
const eventsEach = 1.13;

/** The made-up data of so many actors, for the app and for the peer. */
async function dataOf(actors: number) {
  const events = String(Math.round(actors * eventsEach));
  const of = ['--events', events, '--actors', String(actors), '--out', 'nowhere'];
  const made = synthesis(of);
  if ('problem' in made) throw new Error(made.problem);
  const read = await readDataset(made.text);
  if (!read.ok) throw new Error('The made-up data is not what the app reads.');
  return { file: made.text, ...peerNetwork(read.dataset) };
}

/** Prints what every size came to, as soon as it is measured. */
export async function measureNetwork(
  launch: LaunchOptions,
  { dist, actors: sizes, rounds }: NetworkOptions,
): Promise<void> {
  const bench = await layBench(dist);
  for (const actors of sizes) {
    const { file, text, lines } = await dataOf(actors);
    bench.put(actors, { file, items: text });
    const side = (subject: Subject, origin: string, name: string) => ({
      ...{ subject, name, results: new Map<string, Series>() },
      address: origin + subject.path(actors),
    });
    const alone = side(networkAlone, bench.app.origin, 'Parley');
    const whole = side(networkBrushed, bench.app.origin, 'Parley');
    const peer = side(forcePeer, bench.beside.origin, 'd3-force, SVG');
    // In turn, so that whatever else the machine does slows them alike.
    for (let i = 0; i < rounds; i++) {
      for (const { subject, address, results } of [alone, whole, peer]) {
        await visit(launch, subject, address, results);
      }
    }
    const number = (n: number) => n.toLocaleString('en');
    const title = `${number(actors)} actors with ${number(lines)} lines`;
    console.log(`\n${report({ title, rows: networkRows(), rounds, alone, whole, peers: [peer] })}`);
  }
  bench.clear();
}
