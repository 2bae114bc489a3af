import { noneId, type Clause, type Link } from './filters';

/** A change to the link: the parameters that become different, null for the default. */
export type LinkChange = Partial<Link>;

/** Whether a clause asks for actors or sides that can be wanted all in the same event: that needs two. */
export function canBeTogether(current: Clause | null): boolean {
  return (current?.include.filter((id) => id !== noneId).length ?? 0) > 1;
}

/**
 * The link without what would mean nothing beside the rest of it: `together` of a clause with fewer than two
 * included values, `certain` without `when`. The same link where nothing is to be left out.
 */
export function complete(link: Link): Link {
  const together = link.together?.filter((key) => canBeTogether(link[key])) ?? [];
  const lonely = link.together !== null && together.length < link.together.length;
  const timeless = link.certain !== null && link.when === null;
  if (!lonely && !timeless) return link;
  return {
    ...link,
    together: lonely ? (together.length ? together : null) : link.together,
    certain: timeless ? null : link.certain,
  };
}

/**
 * The link after a change, {@link complete}: of a link that fits a dataset, and a change made of ids that the
 * dataset has, the result fits it too, so that no address is written that `restrict` would not take whole.
 */
export function changed(link: Link, change: LinkChange): Link {
  return complete({ ...link, ...change });
}
