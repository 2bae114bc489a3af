import type { CatalogEntry } from '../../dataset/catalog';
import type { Digest } from '../../engine/digest';
import { formatLink } from '../../filters/codec';
import { emptyLink, type Focus, type Link } from '../../filters/filters';
import { formatPath } from '../../filters/path';

/** What of a link goes along to another dataset: how it is shown, and nothing of what is shown. */
const kept = ({ lang, show, lanes, embed }: Link): Link => ({
  ...emptyLink,
  ...{ lang, show, lanes, embed },
});

/** The address of a dataset, with null the default one, or of an actor or a place in it, shown as `link` shows what the reader comes from. */
export function wayTo(dataset: string | null, link: Link, focus: Focus | null = null): string {
  return formatPath({ dataset, open: false, focus, brief: null }) + formatLink(kept(link));
}

/** The address of the page with all datasets, which passes on what {@link wayTo} does. */
export function wayToAll(link: Link): string {
  return `/datasets${formatLink(kept(link))}`;
}

/** Whether something of a link stays behind on the way to another dataset: a filter, a day or a camera, but neither the file that is left nor what nobody knows. */
export function leaves(link: Link): boolean {
  const { data, unknown } = link;
  return formatLink({ ...kept(link), data, unknown }) !== formatLink(link);
}

/** The dataset that is the longer view of `id`; null where there is none among those offered. */
export function longerOf(
  id: string,
  catalog: readonly CatalogEntry[],
  offered: readonly Digest[],
): Digest | null {
  const longer = catalog.find((entry) => entry.id === id)?.longer;
  return offered.find((digest) => digest.id === longer) ?? null;
}

/** A dataset that has the same actor or place, and in how many events. */
export type Other = {
  /** The dataset. */
  readonly digest: Digest;
  /** How many events. */
  readonly events: number;
};

/** The datasets but `id` in which the same actor or place is, by its id; none for an event. */
export function othersWith(focus: Focus, id: string, offered: readonly Digest[]): Other[] {
  const counted = { actor: 'eventsOfActor', place: 'eventsAtPlace' } as const;
  const { type } = focus;
  if (type === 'event') return [];
  return offered.flatMap((digest) => {
    const events = digest[counted[type]].get(focus.id) ?? 0;
    return events > 0 && digest.id !== id ? [{ digest, events }] : [];
  });
}
