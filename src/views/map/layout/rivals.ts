import { boxAround, type Box, type Line, type Point, type Size } from '../../../chart/box';
import { labelSize, labelWidth } from '../../../chart/label';
import type { EventRow } from '../../../engine/engine';
import type { Vocabulary } from '../../../model/dataset';
import { placeIncludes } from '../../../model/place';
import { toWorld, type Transform } from './camera';
import { inView, reachOf, type PlaceMark } from './marks';

/** A place that sources hold against the accepted one of an event, or held before it. */
export type Rival = {
  /** Id of the event. */
  readonly event: string;
  /** Id of the accepted place. */
  readonly from: string;
  /** Id of the other. */
  readonly to: string;
  /** `or` where sources differ, `earlier` where it was given up. */
  readonly word: 'or' | 'earlier';
};

/** A rival as drawn: a line from the accepted place to an open ring at the other, with the word between. */
export type PlacedRival = Rival & {
  /** The line, from rim to rim. */
  readonly line: Line;
  /** The ring. */
  readonly ring: Point & { readonly r: number };
  /** Where the word lies; null where the middle of the line is out of view. */
  readonly box: Box | null;
};

// More lines than this say nothing of any of them.
const most = 12;
const ringR = 5;

/**
 * The rivals of events at hand: of every event those that sources differ on, and of the opened one also those
 * given up. A place and what includes it are no rivals, as a city and its country.
 */
export function rivalsOf(
  rows: readonly EventRow[],
  { places }: Pick<Vocabulary, 'places'>,
  opened: string | null,
): readonly Rival[] {
  const apart = (a: string, b: string) => {
    const [one, other] = [places.get(a), places.get(b)];
    return one && other && !placeIncludes(one, other) && !placeIncludes(other, one);
  };
  return rows
    .flatMap(({ event }): readonly Rival[] => {
      if (!event.place) return [];
      const { value, alternatives, history } = event.place;
      const rival = (word: Rival['word']) => (other: { readonly value: string }) => ({
        event: event.id,
        from: value,
        to: other.value,
        word,
      });
      const former = event.id === opened ? history.map(rival('earlier')) : [];
      const all = [...alternatives.map(rival('or')), ...former];
      return all.filter(
        ({ from, to }, i) => apart(from, to) && all.findIndex((one) => one.to === to) === i,
      );
    })
    .slice(0, most);
}

/** The point of a line's start moved along it by so many pixels. */
function along([from, to]: Line, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = by / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Where rivals are drawn; those of which neither end is in view, or whose places are drawn as one, are left out. */
export function placeRivals(
  rivals: readonly Rival[],
  marks: readonly PlaceMark[],
  { places }: Pick<Vocabulary, 'places'>,
  { k, x, y }: Transform,
  west: number,
  size: Size,
  wordOf: (word: Rival['word']) => string,
): readonly PlacedRival[] {
  const byPlace = new Map(
    marks.flatMap((mark) => mark.tallies.map(({ place }) => [place.id, mark] as const)),
  );
  const pointOf = (id: string): Point => {
    const mark = byPlace.get(id);
    if (mark) return mark;
    const world = toWorld(places.get(id)!, west);
    return { x: world.x * k + x, y: world.y * k + y };
  };
  const reach = (id: string) => {
    const mark = byPlace.get(id);
    return mark?.form === 'disc' ? reachOf(mark) : 0;
  };
  return rivals.flatMap((rival) => {
    const ends: Line = [pointOf(rival.from), pointOf(rival.to)];
    const [from, to] = ends;
    const at = reach(rival.to);
    const r = at ? at + 3 : ringR;
    const way = Math.hypot(to.x - from.x, to.y - from.y);
    if (way <= reach(rival.from) + r || !ends.some((end) => inView(end, size))) return [];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const box = boxAround(middle, labelWidth(wordOf(rival.word)) + 6, labelSize.line);
    const line: Line = [along(ends, reach(rival.from)), along([to, from], r)];
    return [{ ...rival, line, ring: { ...to, r }, box: inView(middle, size) ? box : null }];
  });
}
