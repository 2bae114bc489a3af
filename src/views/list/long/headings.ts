import type { EventRow } from '../../../engine/engine';
import type { RowGroup } from '../../../engine/list';
import { noneId, type ListOrder } from '../../../filters/filters';
import type { Words } from '../../../i18n/words';
import type { Vocabulary } from '../../../model/dataset';
import { formatStretch } from '../../../time/format';
import { storyline, type StoryMark } from '../storyline';

/** What a heading says, without the number of its rows. */
export function headingText(
  heading: RowGroup['heading'],
  { actors, places }: Vocabulary,
  words: Words,
): string {
  switch (heading.by) {
    case 'time':
      return formatStretch(heading, words.time);
    case 'place': {
      const place = places.get(heading.id);
      if (heading.id === noneId) return words.t('vocabulary.place-none');
      return place ? words.name(place.name) : heading.id;
    }
    case 'who': {
      const actor = actors.get(heading.id);
      if (heading.id === noneId) return words.t('vocabulary.who-none');
      return actor ? words.name(actor.name) : heading.id;
    }
    case 'open':
      return words.t('list.heading-open');
    case 'undated':
      return words.t('vocabulary.date-none');
    case 'placeless':
      return words.t('list.heading-placeless');
  }
}

/**
 * What stands around each of `items`, the rows of a list from index `from` on, where time runs down it: under
 * places and participants in each group by itself.
 */
export function storyMarks(
  items: readonly EventRow[],
  from: number,
  groups: readonly RowGroup[],
  order: ListOrder | null,
  words: Words,
): StoryMark[] {
  const newest = order?.endsWith('-time') ?? false;
  const inTime = groups.every(({ heading }) => heading.by !== 'place' && heading.by !== 'who');
  if (inTime) return storyline(items, words, newest);
  return groups.flatMap((group) => {
    const rows = items.slice(
      Math.max(0, group.from - from),
      Math.max(0, group.from + group.count - from),
    );
    return rows.length ? storyline(rows, words, newest) : [];
  });
}
