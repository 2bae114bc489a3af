/** What the first picture needs none of, and is fetched after it: the parts of d3 that move things by hand, and what measures a reader's own style. */
export { brushX, select, zoom, zoomIdentity } from 'd3';
export { watchSpacing } from './spacing';
