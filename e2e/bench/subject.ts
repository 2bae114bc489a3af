// What is measured, and where on its page things are that stay whatever draws them.

/** A gesture that is measured step by step. */
export const gestures = ['brush', 'wheel', 'pan', 'filter'] as const;

/** One of {@link gestures}. */
export type Gesture = (typeof gestures)[number];

/** Those of {@link gestures} that ask for other numbers; a step of them is measured from when these are in hand, too. */
export const asking: readonly Gesture[] = ['brush', 'filter'];

/** The name of the results of a gesture with the time that its numbers take. */
export const endToEnd = (gesture: Gesture): string => `${gesture}, end to end`;

/** The rows of the report beside those of gestures; elements are counted in several of them. */
export const rows = {
  drawing: 'first draw, from numbers in hand',
  settled: 'settled, from numbers in hand',
  first: 'first draw, end to end',
  elements: 'elements',
} as const;

/** The pictures of a page of which the elements are counted. */
export const pictures = ['timeline', 'map', 'network'] as const;

/** One of {@link pictures}. */
export type Picture = (typeof pictures)[number];

/** One page under measure. */
export type Subject = {
  /** What the report calls it. */
  readonly name: string;
  /** Its address for data of a size, without the origin. */
  readonly path: (size: number) => string;
  /** The performance mark that says that what is drawn is in hand. */
  readonly mark: string;
  /** Selector of the picture, in which the first marks are waited for. */
  readonly picture: string;
  /** Selector of what is there once something is drawn. */
  readonly drawn: string;
  /** Selector of what is panned and zoomed. */
  readonly plot: string;
  /** Selector of the strip in which time is brushed. */
  readonly strip: string;
  /** Selector of a button that filters, and lets go of it again. */
  readonly toggle: string;
  /** Selector of what is there while the picture is still to change by itself; absent where it never is. */
  readonly busy?: string;
  /** Selector of a button that goes nearer, pressed before a pan, where all is in view at first; absent where it can be panned at once. */
  readonly nearer?: string;
  /** The gestures that are made; absent = all. */
  readonly gestures?: readonly Gesture[];
  /** Selectors of its pictures, where elements are counted; else empty. */
  readonly pictures: Partial<Record<Picture, string>>;
};

const parley = {
  mark: 'parley:aggregates',
  picture: '#timeline .view-frame',
  // Marks on a canvas have their options beside it; where there are too many, a density stands for them.
  drawn: '#timeline .view-frame :is([role="option"], .density, canvas)',
  plot: '#timeline .view-frame svg',
  strip: '#timeline .overview-strip',
  toggle: '.counts button',
};

const open = (size: number, show: string) =>
  `/open?data=/bench/${size}.json&known=latest${show}&lang=en`;

/** Parley's timeline alone. */
export const alone: Subject = {
  ...parley,
  name: 'Parley, timeline alone',
  path: (events) => open(events, '&show=timeline'),
  pictures: {},
};

/** Parley with all its panels. */
export const whole: Subject = {
  ...parley,
  name: 'Parley, all panels',
  path: (events) => open(events, ''),
  pictures: { timeline: '#timeline', map: '#map', network: '#network' },
};

const network = {
  ...parley,
  picture: '#network .view-frame',
  drawn: '#network .view-frame :is([role="option"], canvas)',
  plot: '#network .view-frame svg',
  busy: '#network [aria-busy="true"]',
  nearer: '#network .view-tools button[title="Zoom in"]',
};

/** Parley's network alone, with all its lines. */
export const networkAlone: Subject = {
  ...network,
  name: 'Parley, network alone',
  path: (actors) => open(actors, '&net=all&show=network'),
  gestures: ['wheel', 'pan', 'filter'],
  pictures: { network: '#network' },
};

/** The same beside the timeline, in which time is brushed. */
export const networkBrushed: Subject = {
  ...network,
  name: 'Parley, network beside the timeline',
  path: (actors) => open(actors, '&net=all&show=timeline,network'),
  gestures: ['brush'],
  pictures: {},
};

/** A force layout in the page, drawn as SVG. */
export const forcePeer: Subject = {
  name: 'd3-force',
  path: (actors) => `/force?actors=${actors}`,
  mark: 'peer:items',
  picture: '#plot',
  drawn: '#plot circle',
  plot: '#plot',
  strip: '#strip',
  toggle: '#held',
  busy: '#plot[aria-busy="true"]',
  pictures: { network: '#plot' },
};

const peerPage = {
  mark: 'peer:items',
  picture: '#plot',
  drawn: '#plot .vis-item',
  plot: '#plot',
  strip: '#strip',
  toggle: '#held',
  pictures: { timeline: '#plot' },
};

/** The peer as it comes. */
export const peer: Subject = {
  ...peerPage,
  name: 'vis-timeline',
  path: (events) => `/?events=${events}`,
};

/** The peer where it gathers items that lie close together. */
export const clusteredPeer: Subject = {
  ...peerPage,
  name: 'vis-timeline, clustered',
  path: (events) => `/?events=${events}&clustered`,
};

const parleyMap = {
  ...parley,
  picture: '#map .view-frame',
  drawn: '#map .view-frame :is([role="option"], canvas)',
  plot: '#map .view-frame svg',
};

/** Parley's map alone, of so many places. */
export const mapAlone: Subject = {
  ...parleyMap,
  name: 'Parley, map alone',
  path: (places) => open(places, '&show=map'),
  gestures: ['wheel', 'pan', 'filter'],
  pictures: { map: '#map' },
};

/** Parley's map under the timeline, in which time is brushed. */
export const mapBrushed: Subject = {
  ...parleyMap,
  name: 'Parley, map and timeline',
  path: (places) => open(places, '&show=timeline,map'),
  gestures: ['brush'],
  pictures: {},
};

/** The peer of the map as it comes. */
export const mapPeer: Subject = {
  name: 'Leaflet',
  path: (places) => `/map?places=${places}`,
  mark: 'peer:items',
  picture: '#plot',
  drawn: '#plot .leaflet-marker-icon',
  plot: '#plot',
  strip: '#strip',
  toggle: '#held',
  pictures: { map: '#plot' },
};
