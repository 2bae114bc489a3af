// Measures the timeline beside a peer, in the same run and in turn: first draw, gestures and elements, of made-up
// events in several sizes.
import type { LaunchOptions } from '@playwright/test';
import { synthesis } from '../../scripts/data-synthesize';
import { readDataset } from '../../src/dataset/load';
import { layBench, type BenchData } from './folder';
import { peerItems, peerName } from './peer';
import { report, timelineRows } from './report';
import { alone, clusteredPeer, peer, whole, type Subject } from './subject';
import { visit, type Series } from './visit';

/** What {@link measureTimeline} measures. */
export type TimelineOptions = {
  /** The folder of the build. */
  readonly dist: string;
  /** How many events, one after the other. */
  readonly sizes: readonly number[];
  /** How many visits of each page and size. */
  readonly rounds: number;
};

// From so many events on the peer is measured where it gathers them, too.
const clusteredFrom = 10_000;

/** The made-up data of a size, for the app and for the peer. */
async function dataOf(events: number): Promise<BenchData> {
  const made = synthesis(['--events', String(events), '--out', 'nowhere']);
  if ('problem' in made) throw new Error(made.problem);
  const read = await readDataset(made.text);
  if (!read.ok) throw new Error('The made-up data is not what the app reads.');
  return { file: made.text, items: peerItems(read.dataset) };
}

/** Prints what every size came to, as soon as it is measured. */
export async function measureTimeline(
  launch: LaunchOptions,
  { dist, sizes, rounds }: TimelineOptions,
): Promise<void> {
  const bench = await layBench(dist);
  const { app, beside } = bench;

  for (const events of sizes) {
    const data = await dataOf(events);
    bench.put(events, data);
    const side = (subject: Subject, origin: string, name: string) => ({
      ...{ subject, name, results: new Map<string, Series>() },
      address: origin + subject.path(events),
    });
    const apps = [side(alone, app.origin, 'Parley'), side(whole, app.origin, 'Parley')] as const;
    const peers = [
      side(peer, beside.origin, peerName),
      ...(events < clusteredFrom ? [] : [side(clusteredPeer, beside.origin, 'clustered')]),
    ];
    // In turn, so that whatever else the machine does slows them alike.
    for (let i = 0; i < rounds; i++) {
      for (const { subject, address, results } of [...apps, ...peers]) {
        await visit(launch, subject, address, results);
      }
    }
    const measured = { rounds, rows: timelineRows(events), alone: apps[0], whole: apps[1], peers };
    console.log(`\n${report({ title: `${events.toLocaleString('en')} events`, ...measured })}`);
  }
  bench.clear();
}
