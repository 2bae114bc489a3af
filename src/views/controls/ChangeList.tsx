import { claimOf, factFields, factText, type FactField } from '../../i18n/fields';
import { whenText } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { Words } from '../../i18n/words';
import type { Change, ChangeKind } from '../../model/changes';
import type { Vocabulary } from '../../model/dataset';
import type { ResolvedEvent } from '../../model/resolve';
import { isolated } from '../../model/text';
import type { ViewProps } from '../view';
import type { ChangeGroup } from './change';

// Which fields tell of a change; of a new event, all of them do.
const telling: Partial<Record<FactField, readonly ChangeKind[]>> = {
  when: ['new', 'disputed', 'dated'],
  place: ['new', 'placed'],
  status: ['new', 'held', 'status'],
};

/** What became different about an event, each as `before → after`; of a new one, when and how far it got. */
function differences(
  { kinds, before, after }: Change,
  vocabulary: Vocabulary,
  words: Words,
): string[] {
  const said = (field: FactField, event: ResolvedEvent | null): string | null => {
    if (!event || !claimOf(event, field)) return null;
    // Of a date on which sources differ all days are said.
    return field === 'when'
      ? whenText(event, words, 'short')
      : factText(field, event, vocabulary, words);
  };
  return factFields.flatMap((field) => {
    if (!telling[field]?.some((kind) => kinds.includes(kind))) return [];
    const [from, to] = [said(field, before), said(field, after)];
    if (to === null || from === to) return [];
    return [
      from === null ? isolated(to) : words.t('controls.changes-arrow', { before: from, after: to }),
    ];
  });
}

/** What the list of changes gets. */
export type ChangeListProps = Pick<ViewProps, 'vocabulary' | 'onOpen'> & {
  /** Between which days, in words. */
  readonly title: string;
  /** The changes by kind. */
  readonly groups: readonly ChangeGroup[];
};

/** The events behind a count of changes, by kind of change; each opens. */
export function ChangeList({ title, groups, vocabulary, onOpen }: ChangeListProps) {
  const words = useText();
  return (
    <>
      <h2>{title}</h2>
      {groups.map(({ kind, changes }) => (
        <section key={kind}>
          <h3>
            {words.t(`controls.changed-${kind}`)} <small>{changes.length}</small>
          </h3>
          <ul>
            {changes.map((change) => {
              const { id, after } = change;
              const parts = differences(change, vocabulary, words);
              return (
                <li key={id}>
                  <button type="button" onClick={() => onOpen({ type: 'event', id })}>
                    <bdi>{after.title ? words.name(after.title.value) : id}</bdi>
                    {parts.length > 0 && <small>{parts.join(' · ')}</small>}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
