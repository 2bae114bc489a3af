// Measures the build in a Chromium and prints what it came to: the first visit on a slow line and a slow phone, then
// the timeline, the map and the network, each beside a peer. A missed budget is said, and no failure: how fast a machine
// is, is no test.
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../../scripts/browser.mjs';
import { measureFirstVisit } from './first-visit';
import { measureMap } from './map';
import { measureNetwork } from './network';
import { measureTimeline } from './timeline';

const usage = `npm run bench -- [--only first-visit|timeline|map|network] [--dist FOLDER] [--help]
  first visit: [--against FOLDER]… other builds in the same run, [--visits 5], [PATH]
  timeline:    [--sizes 126,1000,10000,100000] events, [--rounds 5] visits
  map:         [--places 29,500,3000], [--events 100000] at them, [--rounds 5] visits
  network:     [--actors 80,600,2000], [--rounds 5] visits`;

const parts = ['first-visit', 'timeline', 'map', 'network'];

/** What the arguments ask for; throws on what is none. */
function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dist: { type: 'string', default: 'dist' },
      only: { type: 'string' },
      against: { type: 'string', multiple: true, default: [] },
      visits: { type: 'string', default: '5' },
      sizes: { type: 'string', default: '126,1000,10000,100000' },
      places: { type: 'string', default: '29,500,3000' },
      events: { type: 'string', default: '100000' },
      actors: { type: 'string', default: '80,600,2000' },
      rounds: { type: 'string', default: '5' },
      help: { type: 'boolean', default: false },
    },
  });
  const { dist, only, against } = values;
  const count = (text: string) => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`${text} is no whole number from 1.`);
    return Number(text);
  };
  if (only !== undefined && !parts.includes(only)) throw new Error(`There is no part ${only}.`);
  return {
    help: values.help,
    asked: only === undefined ? parts : [only],
    firstVisit: {
      builds: [dist, ...against],
      path: positionals[0] ?? '/',
      visits: count(values.visits),
    },
    timeline: { dist, sizes: values.sizes.split(',').map(count), rounds: count(values.rounds) },
    map: {
      ...{ dist, rounds: count(values.rounds), events: count(values.events) },
      places: values.places.split(',').map(count),
    },
    network: { dist, actors: values.actors.split(',').map(count), rounds: count(values.rounds) },
  };
}

let options: ReturnType<typeof read>;
try {
  options = read();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : ''}\n${usage}`);
  process.exit(1);
}
if (options.help) {
  console.log(usage);
  process.exit();
}

process.env.CHROMIUM_PATH ??= findBrowser();
const { browser } = await import('../browser');
const [load = 0] = loadavg();
console.log(
  `On ${availableParallelism()} processors, of which ${load.toFixed(1)} are busy; ratios hold elsewhere, times do not.`,
);
if (options.asked.includes('first-visit')) await measureFirstVisit(browser, options.firstVisit);
if (options.asked.includes('timeline')) await measureTimeline(browser, options.timeline);
if (options.asked.includes('map')) await measureMap(browser, options.map);
if (options.asked.includes('network')) await measureNetwork(browser, options.network);
