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

/**
 * What of the page is not where it can be read and pressed: a page that scrolls sideways, a panel too low to
 * show anything, a control that lies beyond the sides of the screen or the end of a briefing. Runs in the page.
 */
export function strays(): string[] {
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} px wide`);
  for (const panel of document.querySelectorAll('.panel')) {
    const { width, height } = panel.getBoundingClientRect();
    if (width < 100 || height < 150) found.push(`${panel.id} is ${width} × ${height} px`);
  }
  const controls =
    '.topbar, .narrowbar, .detail-bar, .filter-bar, .answer, .present-bar, .notice, .failure';
  for (const control of document.querySelectorAll(`:is(${controls}) :is(button, a, input)`)) {
    if (!control.checkVisibility()) continue;
    const { left, right, top, bottom, width } = control.getBoundingClientRect();
    if (!width || right < 0 || control.closest('.skip')) continue;
    const below = control.closest('.present-bar, .topbar') && (top < 0 || bottom > innerHeight);
    if (left < 0 || right > innerWidth || below) {
      found.push(
        `${control.className || control.textContent?.slice(0, 20)} at ${left} ${top} ${right} ${bottom}`,
      );
    }
  }
  return found;
}
