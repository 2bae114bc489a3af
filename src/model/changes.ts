import type { AxisTime } from '../time/interval';
import type { EventRecord, When } from './event';
import { resolve, type Claim, type ResolvedEvent } from './resolve';

/** What can become different about an event from one day of knowledge to a later one, most telling first. */
export const changeKinds = [
  'new',
  'held',
  'dated',
  'placed',
  'status',
  'disputed',
  'other',
] as const;
/** One of {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number];

/** One event of which more was reported, and what became different by it. */
export type Change = {
  /** The event's id. */
  readonly id: string;
  /**
   * What became different, in the order of {@link changeKinds}; never empty.
   * `new`: the event was not known before; said alone, since all of it is new.
   * `held`: the accepted status became held.
   * `dated`: an accepted date came where none was, or gave way to a shorter one or to other days of the same length.
   * `placed`: an accepted place came where none was, or gave way to another.
   * `status`: the accepted status became another one than held.
   * `disputed`: a report opened an alternative that still stands, on any field.
   * `other`: none of these: another source says the same, a participant joined, a date became vaguer; said alone.
   */
  readonly kinds: readonly ChangeKind[];
  /** The event as known on the first day; null when it was not yet. */
  readonly before: ResolvedEvent | null;
  /** The event as known on the last day. */
  readonly after: ResolvedEvent;
};

/**
 * What became different between what was known on the day `from` and on the later day `to`: one entry for
 * each event of which a report came in between, in the order of `records`. An event without an entry is
 * resolved alike on both days. Either day may be infinite; nothing when `to` is not later than `from`.
 */
export function changesBetween(
  records: readonly EventRecord[],
  from: AxisTime,
  to: AxisTime,
): Change[] {
  return records.flatMap((record) => {
    // Most events are left alone by most days, and need not be folded.
    if (!record.reports.some(({ known }) => known > from && known <= to)) return [];
    const before = resolve(record, from);
    const after = resolve(record, to);
    return after
      ? [{ id: record.id, kinds: kindsOf(record, before, after, from), before, after }]
      : [];
  });
}

function kindsOf(
  { reports }: EventRecord,
  before: ResolvedEvent | null,
  after: ResolvedEvent,
  from: AxisTime,
): readonly ChangeKind[] {
  if (!before) return ['new'];
  const status = after.status && after.status.value !== before.status?.value;
  const opened = (claim: Claim<unknown> | null) =>
    claim?.alternatives.some(({ supporters }) => reports[supporters[0]!]!.known > from) ?? false;
  const { title, summary, kind, mode, when, place } = after;
  const found: { readonly [K in ChangeKind]: boolean } = {
    new: false,
    held: status ? after.status.value === 'held' : false,
    dated: when !== null && isDated(before.when?.value ?? null, when.value),
    placed: place !== null && place.value !== before.place?.value,
    status: status ? after.status.value !== 'held' : false,
    disputed: [title, summary, kind, mode, when, place, after.status].some(opened),
    other: false,
  };
  const kinds = changeKinds.filter((one) => found[one]);
  return kinds.length ? kinds : ['other'];
}

// Two stretches of one length are told apart by where they begin; a doubt that came or went dates nothing.
function isDated(before: When | null, { when: after }: When): boolean {
  if (!before) return true;
  const [was, is] = [before.when.end - before.when.start, after.end - after.start];
  if (is !== was) return is < was;
  return before.when.start !== after.start || before.when.end !== after.end;
}
