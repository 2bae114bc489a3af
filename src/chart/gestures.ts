/** The parts of d3 that move things by hand: fetched after the first picture, which needs none of them. */
export { brushX, select, zoom, zoomIdentity } from 'd3';
