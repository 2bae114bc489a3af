import type { Aggregates, Frame } from '../engine/engine';
import type { LaneKey, MarkColumns } from '../engine/marks';
import { kinds, statuses } from '../model/event';
import type { Dataset } from '../model/dataset';
import { roleOf } from '../model/resolve';
import type { Counting } from './counts';
import { isDoubted, type Seen } from './seen';

/** The ids by which an event lies on lanes, `none` for none. */
function keysOf({ event, row, values }: Seen, by: LaneKey): readonly string[] {
  if (by === 'side' || by === 'kind') return values[by];
  if (by === 'place') return [event.place?.value ?? 'none'];
  const speakers = event.participants.present.filter((member) => roleOf(member) === 'speaker');
  const spoke = row.heads.filter((id) => speakers.some((member) => member.id === id));
  const about = !row.contact && spoke.length ? spoke : row.heads;
  return about.length ? about : ['none'];
}

const lanesOf = (seen: Seen, { lanes }: Frame): number[] =>
  (lanes?.of ?? []).flatMap((ids, lane) =>
    keysOf(seen, lanes!.by).some((id) => ids.includes(id)) ? [lane] : [],
  );

/** The counts by lane and bin, each event asked of each. */
export function referenceLanes(
  filed: readonly Seen[],
  frame: Frame,
  { isNow, isOpen }: Counting,
): Aggregates['laneBins'] {
  if (!frame.lanes) return null;
  const edges = frame.bins;
  const begins = (seen: Seen, i: number) =>
    (seen.start >= edges[i]! && seen.start < edges[i + 1]!) ||
    (i === 0 && seen.start === -Infinity);
  const count = (holds: (seen: Seen) => boolean) =>
    Uint32Array.from(
      frame.lanes!.of.flatMap((_, lane) =>
        edges
          .slice(1)
          .map(
            (__, i) =>
              filed.filter(
                (seen) => holds(seen) && begins(seen, i) && lanesOf(seen, frame).includes(lane),
              ).length,
          ),
      ),
    );
  return { now: count(isNow), open: count((seen) => isOpen(seen, 'when')) };
}

/** The events in view, each looked at alone; `ordered` is in time order. */
export function referenceView(
  { vocabulary }: Dataset,
  ordered: readonly Seen[],
  frame: Frame,
  { isNow, isOpen }: Counting,
): MarkColumns | null {
  if (!frame.view) return null;
  const { window, most } = frame.view;
  const seen = ordered.filter((one) => {
    const date = one.event.when?.value.when;
    return isOpen(one, 'when') && date && date.start < window.end && date.end > window.start;
  });
  if (seen.length > most) return null;
  const dates = seen.map(({ event }) => event.when!.value.when);
  const flags = (holds: (one: Seen) => boolean) =>
    Uint8Array.from(seen, (one) => (holds(one) ? 1 : 0));
  const index = (words: readonly string[], word: string | undefined) =>
    word === undefined ? words.length : words.indexOf(word);
  const places = [...vocabulary.places.keys()];
  const lanes = seen.map((one) => lanesOf(one, frame));
  return {
    ids: seen.map(({ record }) => record.id),
    start: Float64Array.from(dates, ({ start }) => start),
    end: Float64Array.from(dates, ({ end }) => end),
    within: flags(({ event }) => event.when!.value.when.span === 'within'),
    doubted: flags(isDoubted),
    kind: Uint8Array.from(seen, ({ event }) => index(kinds, event.kind?.value)),
    status: Uint8Array.from(seen, ({ event }) => index(statuses, event.status?.value)),
    place: Int32Array.from(seen, ({ event }) =>
      event.place ? places.indexOf(event.place.value) : -1,
    ),
    ghost: flags((one) => !isNow(one)),
    lanes: Uint16Array.from(lanes.flat()),
    laneOffsets: Uint32Array.from([0, ...lanes.map((_, i) => lanes.slice(0, i + 1).flat().length)]),
  };
}
