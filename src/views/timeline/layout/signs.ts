import { textWidth } from '../../../chart/text';
import type { Aggregates, Tally } from '../../../engine/engine';
import type { Words } from '../../../i18n/words';
import { kinds, statuses, type Kind, type Status } from '../../../model/event';

/** One line of the legend in the panel's head: a shape or a fill that filters, or the band, which does not. */
export type LegendItem =
  | { readonly type: 'kind'; readonly id: Kind }
  | { readonly type: 'status'; readonly id: Status }
  | { readonly type: 'band'; readonly id: 'band' };

const present = <T extends string>(ids: readonly T[], counts: ReadonlyMap<string, Tally>): T[] =>
  ids.filter((id) => (counts.get(id)?.all ?? 0) > 0);

/** The kinds among the events known, in their own order. */
export function kindsOf({ facets }: Aggregates): Kind[] {
  return present(kinds, facets.kind);
}

/** The statuses among the events known, in their own order. */
export function statusesOf({ facets }: Aggregates): Status[] {
  return present(statuses, facets.status);
}

/** What the head of the panel explains, what a reader cannot guess first. */
export function legendItems(aggregates: Aggregates): LegendItem[] {
  const planned = statusesOf(aggregates).filter((id) => id === 'planned');
  return [
    ...planned.map((id) => ({ type: 'status', id }) as const),
    { type: 'band', id: 'band' },
    ...kindsOf(aggregates).map((id) => ({ type: 'kind', id }) as const),
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
