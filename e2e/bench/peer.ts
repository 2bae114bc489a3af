// What the page of the timeline's peer gets: the files of its package and ours, and the events in the form that it draws.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventRow } from '../../src/engine/rows';
import type { Dataset } from '../../src/model/dataset';
import { resolve } from '../../src/model/resolve';
import { dayLength } from '../../src/time/interval';
import { mapPeerFiles } from './mapPeer';

const here = (name: string) => fileURLToPath(new URL(`page/${name}`, import.meta.url));
const script = import.meta.resolve('vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs');
const style = import.meta.resolve('vis-timeline/styles/vis-timeline-graph2d.min.css');
const manifest = import.meta.resolve('vis-timeline/package.json');
const { version } = JSON.parse(readFileSync(fileURLToPath(manifest), 'utf8')) as {
  readonly version: string;
};

/** The peer's name and version. */
export const peerName = `vis-timeline ${version}`;

const force = fileURLToPath(new URL('../dist/d3.min.js', import.meta.resolve('d3')));

const files = new Map([
  ['/force', { path: here('force.html'), type: 'text/html' }],
  ['/force.js', { path: here('force.js'), type: 'text/javascript' }],
  ['/d3.js', { path: force, type: 'text/javascript' }],
  ['/', { path: here('peer.html'), type: 'text/html' }],
  ['/stand-ins.js', { path: here('stand-ins.js'), type: 'text/javascript' }],
  ['/peer.css', { path: here('peer.css'), type: 'text/css' }],
  ['/peer.js', { path: here('peer.js'), type: 'text/javascript' }],
  ['/vis-timeline.js', { path: fileURLToPath(script), type: 'text/javascript' }],
  ['/vis-timeline.css', { path: fileURLToPath(style), type: 'text/css' }],
  ...mapPeerFiles,
]);

/**
 * A server, not yet listening, of the peers' pages, with `/items/:name` from a folder. It sends no security
 * headers: a peer writes its marks as HTML, which Parley's policy forbids.
 */
export function createPeerServer(folder: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, name] = /^\/items\/(\d+\.json)$/.exec(pathname) ?? [];
    const file = name
      ? { path: join(folder, name), type: 'application/json' }
      : files.get(pathname);
    if (!file || !existsSync(file.path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': file.type });
    createReadStream(file.path).pipe(response);
  });
}

/**
 * The dated events as known latest, for the peer: a stretch of more than a day is a range, all else a box with its
 * title, on the lane of the first participant with a side. What has an open end is drawn at the other.
 */
export function peerItems({ events, vocabulary }: Dataset): string {
  const items = events.flatMap((record) => {
    const event = resolve(record, Infinity);
    const when = event?.when?.value.when;
    if (!when) return [];
    const ends = [when.start, when.end].filter(Number.isFinite);
    if (ends.length === 0) return [];
    const [start, end] = [Math.min(...ends), Math.max(...ends)];
    const sides = event.participants.present.flatMap(
      ({ id }) => vocabulary.actors.get(id)?.side ?? [],
    );
    return [
      {
        id: record.id,
        content: event.title?.value.get('en') ?? '',
        group: sides[0] ?? 'none',
        held: event.status?.value === 'held',
        start,
        ...(end - start > dayLength && { end }),
      },
    ];
  });
  const groups = [...[...vocabulary.sides.keys()], 'none'].map((id) => ({ id, content: id }));
  return JSON.stringify({ groups, items });
}

/** The contacts of a dataset as known latest, for a peer that draws who met whom: its nodes, and for each two that met a line with the times at which they did. */
export function peerNetwork({ events, vocabulary }: Dataset): {
  readonly text: string;
  readonly lines: number;
} {
  const links = new Map<string, { source: string; target: string; at: number[]; held: number }>();
  const met = new Set<string>();
  for (const record of events) {
    const row = eventRow(record, Infinity, vocabulary);
    if (!row?.contact) continue;
    const heads = [...row.heads].sort();
    const at = row.event.when?.value.when.start ?? NaN;
    heads.forEach((source, i) => {
      met.add(source);
      for (const target of heads.slice(i + 1)) {
        const key = `${source} ${target}`;
        const link = links.get(key) ?? { source, target, at: [], held: 0 };
        if (Number.isFinite(at)) link.at.push(at);
        if (row.event.status?.value === 'held') link.held += 1;
        links.set(key, link);
      }
    });
  }
  const nodes = [...met].map((id) => ({ id, side: vocabulary.actors.get(id)?.side ?? '' }));
  return { text: JSON.stringify({ nodes, links: [...links.values()] }), lines: links.size };
}
