/** What is drawn, by the names of the visual grammar. */
export const signs = {
  mark: '#timeline .event .mark',
  line: '#timeline .event .event-line',
  band: '#timeline .event .band',
  ring: '#timeline .event .bracket-ring',
  bracket: '#timeline .event .bracket-line',
  or: '#timeline .event .bracket-word',
  arc: '#timeline .arc-line',
  count: '#timeline .event-count',
  label: '#timeline .event-flag',
  day: '#timeline :is(.axis-label, .axis-group)',
  known: '#timeline .known-slider :is(line, .flag-box)',
  lane: '#timeline .lane-name',
  'lane dot': '#timeline .lane-label .lane-dot',
  'lane line': '#timeline .lane-line',
  'row dot': '#events .row circle.lane-dot',
  'row text': '#events .row :is(span, bdi)',
  'map name': '#map .map-name',
  'map label': '#map .map-label',
  land: '#map .map-land',
  disc: '#map .map-all',
  'held disc': '#map :is(.map-took, .map-flag)',
  node: '#network .network-node',
  edge: '#network :is(.network-line, .network-loop)',
  hub: '#network .network-shape',
  'node label': '#network :is(.network-label, .network-aside)',
} as const;

/** The name of something drawn. */
export type Sign = keyof typeof signs;

/** The headline and the panels, in the frame of the page as in the app. */
export const parts: Readonly<Record<string, string>> = {
  headline: '.answer :is(h1, .answer-whole)',
  ...Object.fromEntries(
    ['timeline', 'map', 'network', 'events'].map((name) => [name, `.panel-${name}`]),
  ),
};
