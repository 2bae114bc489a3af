// Measures the network beside a force layout in the page's own thread drawn as SVG, in the same run and in turn.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';
import { synthesis } from '../../scripts/data-synthesize';
import { createStaticServer } from '../../scripts/server.mjs';
import { readDataset } from '../../src/dataset/load';
import { createPeerServer, peerNetwork } from './peer';
import { networkRows, report } from './report';
import { serve, temporaryFolder } from './serve';
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
  const folder = temporaryFolder();
  const [built, items] = [join(folder, 'dist'), join(folder, 'items')];
  cpSync(dist, built, { recursive: true });
  mkdirSync(join(built, 'bench'));
  mkdirSync(items);
  const app = await serve(createStaticServer(built));
  const beside = await serve(createPeerServer(items));
  for (const actors of sizes) {
    const { file, text, lines } = await dataOf(actors);
    writeFileSync(join(built, 'bench', `${actors}.json`), file);
    writeFileSync(join(items, `${actors}.json`), text);
    const side = (subject: Subject, origin: string, name: string) => ({
      ...{ subject, name, results: new Map<string, Series>() },
      address: origin + subject.path(actors),
    });
    const alone = side(networkAlone, app.origin, 'Parley');
    const whole = side(networkBrushed, app.origin, 'Parley');
    const peer = side(forcePeer, beside.origin, 'd3-force, SVG');
    // In turn, so that whatever else the machine does slows them alike.
    for (let i = 0; i < rounds; i++) {
      for (const { subject, address, results } of [alone, whole, peer]) {
        await visit(launch, subject, address, results);
      }
    }
    const number = (n: number) => n.toLocaleString('en');
    const what = `${number(actors)} actors with ${number(lines)} lines`;
    console.log(`\n${report({ what, rows: networkRows(), rounds, alone, whole, peers: [peer] })}`);
  }
  app.close();
  beside.close();
}
