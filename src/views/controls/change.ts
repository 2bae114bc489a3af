import type { Words } from '../../i18n/words';
import { changeKinds, type Change, type ChangeKind } from '../../model/changes';

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

/** Changes counted by what tells most of them: `7 new, 1 dated`. Null when there are none. */
export function changesText(changes: readonly Change[], words: Words): string | null {
  return groupsText(groupChanges(changes), words) || null;
}
