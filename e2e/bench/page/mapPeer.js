// The peer in its own way: Leaflet with markercluster and their usual options, one marker an event, and instead of
// tiles the same outlines of countries. It has neither a brush nor a legend that filters; a strip and a button stand
// for them, and filter as its documentation has it, by taking all markers away and adding those that are left.
import { standIns } from '/stand-ins.js';

const { L } = window;
const query = new URLSearchParams(location.search);
const answer = await fetch(`/items/${query.get('places')}.json`);
const { items, world } = await answer.json();

const dated = items.filter(({ start }) => start !== null);
const [min, max] = dated.reduce(
  ([a, b], { start }) => [Math.min(a, start), Math.max(b, start)],
  [dated[0].start, dated[0].start],
);

performance.mark('peer:items');
// Without tiles it must be told how near one may come.
const map = L.map('plot', { minZoom: 1, maxZoom: 14 });
map.fitBounds(items.map(({ lat, lon }) => [lat, lon]));
L.geoJSON(world, { style: { weight: 1, color: '#fff', fillColor: '#ddd', fillOpacity: 1 } }).addTo(
  map,
);
const markers = items.map((item) => ({ item, marker: L.marker([item.lat, item.lon]) }));
const gathered = L.markerClusterGroup();
gathered.addLayers(markers.map(({ marker }) => marker));
map.addLayer(gathered);

const asked = standIns(min, max, () => {
  const isLeft = ({ start, held }) =>
    (held || !asked.onlyHeld) && (start === null || (start >= asked.from && start < asked.to));
  gathered.clearLayers();
  gathered.addLayers(markers.filter(({ item }) => isLeft(item)).map(({ marker }) => marker));
});
