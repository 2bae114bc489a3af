import { placeName, statusName, whenText } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { Words } from '../../i18n/words';
import type { Change } from '../../model/changes';
import type { Vocabulary } from '../../model/dataset';
import type { ResolvedEvent } from '../../model/resolve';
import type { ViewProps } from '../view';
import type { ChangeGroup } from './change';

/** What became different about an event, each as `before → after`; of a new one, when and how far it got. */
function differences(
  { kinds, before, after }: Change,
  vocabulary: Vocabulary,
  words: Words,
): string[] {
  const date = (event: ResolvedEvent) => (event.when ? whenText(event, words, 'short') : null);
  const place = ({ place: claim }: ResolvedEvent) =>
    claim && placeName(claim.value, vocabulary, words);
  const status = ({ status: claim }: ResolvedEvent) =>
    claim && statusName(claim.value, false, words);
  const told = (read: (event: ResolvedEvent) => string | null): string[] => {
    const [from, to] = [before && read(before), read(after)];
    if (to === null || from === to) return [];
    return [from === null ? to : words.t('controls.changes-arrow', { before: from, after: to })];
  };
  const fresh = kinds[0] === 'new';
  const disputed = kinds.includes('disputed');
  return [
    ...(fresh || disputed || kinds.includes('dated') ? told(date) : []),
    ...(fresh || kinds.includes('placed') ? told(place) : []),
    ...(fresh || kinds.includes('held') || kinds.includes('status') ? told(status) : []),
  ];
}

/** What the list of changes gets. */
export type ChangeListProps = Pick<ViewProps, 'vocabulary' | 'onOpen'> & {
  /** Between which days, in words. */
  readonly title: string;
  /** The changes by kind. */
  readonly groups: readonly ChangeGroup[];
  /** Id of the popover around it, which closes as an event opens. */
  readonly popover: string;
};

/** The events behind a count of changes, by kind of change; each opens. */
export function ChangeList({ title, groups, vocabulary, popover, onOpen }: ChangeListProps) {
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
                  <button
                    type="button"
                    popoverTarget={popover}
                    popoverTargetAction="hide"
                    onClick={() => onOpen({ type: 'event', id })}
                  >
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
