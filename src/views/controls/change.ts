import type { Words } from '../../i18n/words';
import { changeKinds, changesBetween, type Change, type ChangeKind } from '../../model/changes';
import type { EventRecord } from '../../model/event';
import type { AxisTime } from '../../time/interval';

/** The changes of one kind. */
export type ChangeGroup = {
  /** The kind that tells most of each of them. */
  readonly kind: ChangeKind;
  /** The changes, in the order of the data. */
  readonly changes: readonly Change[];
};

/** Changes by the kind that tells most of them, each once, so that the numbers add up to the events changed. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  return changeKinds
    .map((kind) => ({ kind, changes: changes.filter(({ kinds }) => kinds[0] === kind) }))
    .filter((group) => group.changes.length > 0);
}

/** The groups counted: `7 new, 1 dated`; empty text for none. */
export function groupsText(groups: readonly ChangeGroup[], words: Words): string {
  return groups
    .map(({ kind, changes }) => words.t(`controls.change-${kind}`, { n: changes.length }))
    .join(', ');
}

/** What changed from one day of knowledge to a later one, counted: `7 new, 1 dated`. Null when nothing did. */
export function changesText(
  records: readonly EventRecord[],
  from: AxisTime,
  to: AxisTime,
  words: Words,
): string | null {
  return groupsText(groupChanges(changesBetween(records, from, to)), words) || null;
}
