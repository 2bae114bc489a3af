// The peer in its own way: d3-force with its usual forces in the page's own thread, a line and a circle of SVG each,
// moved at every tick, and d3-zoom. A strip and a button stand for the brush and the filter.
import { standIns } from '/stand-ins.js';

const { d3 } = window;
const query = new URLSearchParams(location.search);
const answer = await fetch(`/items/${query.get('actors')}.json`);
const { nodes, links } = await answer.json();
performance.mark('peer:items');

const svg = d3.select('#plot').attr('aria-busy', 'true');
const { clientWidth: width, clientHeight: height } = svg.node();
const inner = svg.append('g');
const line = inner.append('g').attr('stroke', '#999').selectAll('line').data(links).join('line');
const color = d3.scaleOrdinal(d3.schemeTableau10);
const circle = inner
  .append('g')
  .selectAll('circle')
  .data(nodes)
  .join('circle')
  .attr('r', 5)
  .attr('fill', ({ side }) => color(side));

d3.forceSimulation(nodes)
  .force(
    'link',
    d3.forceLink(links).id(({ id }) => id),
  )
  .force('charge', d3.forceManyBody())
  .force('center', d3.forceCenter(width / 2, height / 2))
  .on('tick', () => {
    line
      .attr('x1', ({ source }) => source.x)
      .attr('y1', ({ source }) => source.y)
      .attr('x2', ({ target }) => target.x)
      .attr('y2', ({ target }) => target.y);
    circle.attr('cx', ({ x }) => x).attr('cy', ({ y }) => y);
  })
  .on('end', () => svg.attr('aria-busy', null));

svg.call(d3.zoom().on('zoom', ({ transform }) => inner.attr('transform', transform)));

const [first, last] = d3.extent(links.flatMap(({ at }) => at));
const asked = standIns(first, last, () =>
  line.attr('display', ({ at, held }) =>
    (held || !asked.onlyHeld) &&
    (asked.from === -Infinity || at.some((t) => t >= asked.from && t < asked.to))
      ? null
      : 'none',
  ),
);
