import type { TimeScale } from '../../../chart/scale';
import { textWidth } from '../../../chart/text';
import type { Columns } from '../../../engine/columns';
import type { Aggregates } from '../../../engine/engine';
import type { Filters } from '../../../filters/filters';
import type { Words } from '../../../i18n/words';
import { kinds, statuses, type Kind, type Status } from '../../../model/event';
import { dayLength, type AxisTime } from '../../../time/interval';
import type { Grain } from './grain';
import type { PlacedEvent, PlacedTimeline } from './placed';
import { forms } from './swarm';
import type { YearMark } from './year';

/** What is drawn besides kinds and statuses, in the order in which the legend explains it. */
export const drawnSigns = [
  'or',
  'line',
  'number',
  'band',
  'bar',
  'stack',
  'area',
  'may',
  'arc',
  'ring',
  'known',
  'ghost',
] as const;
/** One of {@link drawnSigns}. */
export type DrawnSign = (typeof drawnSigns)[number];

/** Anything on the screen that a reader may have to be told about. */
export type Sign = `kind-${Kind}` | `status-${Status}` | DrawnSign;

/** What stands on the screen, in one of three grains. */
export type Drawn = {
  /** The events with a line each; null where they are drawn otherwise. */
  readonly story: Pick<PlacedTimeline, 'events' | 'stacks' | 'arcs'> | null;
  /** The packed marks, where those are drawn. */
  readonly year: { readonly marks: readonly YearMark[] };
  /** All versions. */
  readonly columns: Columns;
  /** The grain, and where times stand; null before there is any room. */
  readonly ground: { readonly grain: Pick<Grain, 'name'>; readonly scale: TimeScale } | null;
  /** Counts by time, which the overview draws. */
  readonly bins: Pick<Aggregates['bins'], 'counts'>;
  /** The event that is open; null when none is. */
  readonly opened: string | null;
  /** The day looked at; Infinity for `latest`. */
  readonly knownDay: AxisTime;
  /** Pixels across. */
  readonly width: number;
};

/** What an event shows of itself: a band has no mark, so that it shows no shape and no fill; but its ends are dashed where it is planned. */
function* signsOfMark(kind: Kind | null, status: Status | null, band: boolean): Generator<Sign> {
  if (kind && !band) yield `kind-${kind}`;
  if (status && (!band || status === 'planned')) yield `status-${status}`;
  if (band) yield 'band';
}

function* signsOfEvent(event: PlacedEvent, opened: string | null): Generator<Sign> {
  const { row, ghost, marks, band, bar, bracket } = event;
  if (ghost) return yield 'ghost';
  const { id, kind, status } = row.event;
  yield* signsOfMark(kind?.value ?? null, status?.value ?? null, band !== null);
  if (bar) yield 'bar';
  if (bracket) yield 'or';
  if (marks.length > 1) yield 'line';
  if (marks.some(({ number }) => number)) yield 'number';
  if (id === opened) yield 'ring';
}

function* signsOfStory({ story, opened }: Drawn): Generator<Sign> {
  const { events, stacks, arcs } = story!;
  for (const event of events) yield* signsOfEvent(event, opened);
  for (const { ghost } of stacks) yield ghost ? 'ghost' : 'stack';
  const isDrawn = arcs.some(
    ({ rest, whole, from, to }) => (rest && whole) || from === opened || to === opened,
  );
  if (isDrawn) yield 'arc';
}

function* signsOfYear({ year, columns, opened }: Drawn): Generator<Sign> {
  // Of thousands of marks few look different: of each look one is asked what it shows.
  const looks = new Map<number, YearMark>();
  for (const mark of year.marks) {
    const { row, id, form, ghost } = mark;
    const look = (columns.kind[row]! * 256 + columns.status[row]!) * forms.length;
    looks.set(ghost ? -1 : look + forms.indexOf(form), mark);
    if (id === opened && !ghost) yield 'ring';
  }
  for (const { row, form, ghost } of looks.values()) {
    if (ghost) yield 'ghost';
    else {
      const [kind, status] = [kinds[columns.kind[row]!], statuses[columns.status[row]!]];
      yield* signsOfMark(kind ?? null, status ?? null, form === 'band');
      if (form === 'bar') yield 'bar';
    }
  }
}

/** The signs that are on the screen now. */
export function signsOf(drawn: Drawn): ReadonlySet<Sign> {
  const { story, bins, ground, knownDay, width } = drawn;
  if (!ground) return new Set();
  const counted = ground.grain.name === 'density';
  const known = knownDay === Infinity ? width : ground.scale.x(knownDay + dayLength);
  return new Set<Sign>([
    ...(story ? signsOfStory(drawn) : counted ? (['area'] as const) : signsOfYear(drawn)),
    ...(bins.counts.some(({ share }) => share.now > 0) ? (['may'] as const) : []),
    ...(known >= 0 && known <= width ? (['known'] as const) : []),
  ]);
}

/** One line of the legend in the panel's head: a shape or a fill that filters, or the band, which does not. */
export type LegendItem =
  | { readonly type: 'kind'; readonly id: Kind }
  | { readonly type: 'status'; readonly id: Status }
  | { readonly type: 'band'; readonly id: 'band' };

/** What the legend goes by: what is drawn, and what its own filters left out, so that they can be taken back. */
export type LegendSource = {
  /** The signs on the screen. */
  readonly signs: ReadonlySet<Sign>;
  /** The filters. */
  readonly filters: Pick<Filters, 'kind' | 'status' | 'disputed'>;
  /** How often each kind and status occurs. */
  readonly facets: Pick<Aggregates['facets'], 'kind' | 'status'>;
};

/** The kinds that are drawn, in their own order, and those that only the filter by kind leaves out. */
export function kindsOf({ signs, filters, facets }: LegendSource): Kind[] {
  return kinds.filter((id) => {
    const tally = facets.kind.get(id);
    return signs.has(`kind-${id}`) || (filters.kind && tally && tally.open > tally.now);
  });
}

/** The statuses that are drawn, in their own order, and those that only the filter by status leaves out. */
export function statusesOf({ signs, filters, facets }: LegendSource): Status[] {
  return statuses.filter((id) => {
    const tally = facets.status.get(id);
    return signs.has(`status-${id}`) || (filters.status && tally && tally.open > tally.now);
  });
}

/** What the head of the panel explains, what a reader cannot guess first. */
export function legendItems(source: LegendSource): LegendItem[] {
  return [
    ...statusesOf(source)
      .filter((id) => id === 'planned')
      .map((id) => ({ type: 'status', id }) as const),
    ...(source.signs.has('band') ? [{ type: 'band', id: 'band' } as const] : []),
    ...kindsOf(source).map((id) => ({ type: 'kind', id }) as const),
  ];
}

/** The words of a line in the panel's head. */
export function legendText(item: LegendItem, { t }: Words): string {
  switch (item.type) {
    case 'kind':
      return t(`vocabulary.kind-${item.id}`);
    case 'status':
      return t(`vocabulary.status-${item.id}`);
    case 'band':
      return t('timeline.legend-uncertain');
  }
}

const fontSize = 12;
const beside = 27;

/** As many of the texts, from the first, as fit whole beside each other in `width` pixels, each with its sign. */
export function fitting(texts: readonly string[], width: number): number {
  let used = 0;
  const first = texts.findIndex((text) => {
    used += textWidth(text, fontSize) + beside;
    return used > width;
  });
  return first < 0 ? texts.length : first;
}
