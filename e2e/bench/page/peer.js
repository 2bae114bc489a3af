// The peer in its own way: vis-timeline with its usual options, one item an event, its lanes the sides. It has
// neither an overview with a brush nor a legend that filters; a strip and a button stand for them, and filter as
// its documentation has it, by a view of its data.
import { standIns } from '/stand-ins.js';
import { DataSet, DataView, Timeline } from '/vis-timeline.js';

const query = new URLSearchParams(location.search);
const answer = await fetch(`/items/${query.get('events')}.json`);
const { groups, items } = await answer.json();

// Told what to show, it need not find that out in a second drawing.
const times = items.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]));
const [min, max] = times.reduce(
  ([a, b], t) => [Math.min(a, t), Math.max(b, t)],
  [times[0], times[0]],
);

const asked = standIns(min, max, () => shown.refresh());
const shown = new DataView(new DataSet(items), {
  filter: ({ start, end, held }) =>
    (held || !asked.onlyHeld) && start < asked.to && (end ?? start) >= asked.from,
});
performance.mark('peer:items');
new Timeline(document.querySelector('#plot'), shown, new DataSet(groups), {
  height: '100%',
  start: min,
  end: max,
  ...(query.has('clustered') && { cluster: {} }),
});
