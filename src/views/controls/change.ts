import type { Words } from '../../i18n/words';
import { formatDate } from '../../time/format';
import type { AxisTime } from '../../time/interval';
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
function groupsText(groups: readonly ChangeGroup[], words: Words): string {
  return groups
    .map(({ kind, changes }) => words.t(`controls.change-${kind}`, { n: changes.length }))
    .join(', ');
}

/** Changes counted by what tells most of them: `7 new, 1 dated`. Null when there are none. */
export function changesText(changes: readonly Change[], words: Words): string | null {
  return groupsText(groupChanges(changes), words) || null;
}

/** What became different since a day, in words: `since 30 Dec: 6 new`; `from` is -Infinity for before the first report. */
export function sinceText(
  { from, changes }: { readonly from: AxisTime; readonly changes: readonly Change[] },
  words: Words,
): string {
  const day = formatDate(from, words.time, 'short');
  const counted = changesText(changes, words);
  if (counted === null) return words.t('controls.changes-none', { day });
  const key = from === -Infinity ? 'controls.changes-first' : 'controls.changes-since';
  return words.t(key, { day, changes: counted });
}
