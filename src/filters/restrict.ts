import type { Dataset } from '../model/dataset';
import { kinds, modes, statuses } from '../model/event';
import {
  clause,
  clauseKeys,
  noneId,
  type Clause,
  type ClauseKey,
  type Dropped,
  type Link,
} from './filters';
import { respell } from './migrate';

/** A link that fits a dataset, and what had to go for it. */
export type RestrictedLink = {
  /** The link without what the dataset does not have. */
  readonly link: Link;
  /** What was left out, in the order of the parameters. */
  readonly dropped: readonly Dropped[];
};

type Ids = { has(id: string): boolean };

/** The ids that each dimension can be filtered by, besides `none`. */
function idsOf({ vocabulary }: Dataset): { readonly [K in ClauseKey]: Ids } {
  return {
    who: vocabulary.actors,
    side: vocabulary.sides,
    where: vocabulary.places,
    kind: new Set<string>(kinds),
    mode: new Set<string>(modes),
    status: new Set<string>(statuses),
    topic: vocabulary.topics,
    source: vocabulary.sources,
  };
}

/**
 * The link as far as `dataset` can answer it. An unknown id drops only itself; `together` goes with
 * fewer than two included actors, `certain` without `when`. The address is not touched: what was
 * left out stays in it until the next write.
 */
export function restrict(link: Link, dataset: Dataset): RestrictedLink {
  const ids = idsOf(dataset);
  const dropped: Dropped[] = [];
  const keep = (key: keyof Link, id: string, known: Ids, sign = ''): string[] => {
    const current = id === noneId ? id : respell(id, known);
    if (current === null) dropped.push({ key, value: sign + id });
    return current === null ? [] : [current];
  };
  const restrictClause = (key: ClauseKey): Clause | null => {
    const current = link[key];
    if (!current) return null;
    return clause(
      current.include.flatMap((id) => keep(key, id, ids[key])),
      current.exclude.flatMap((id) => keep(key, id, ids[key], '-')),
    );
  };
  const flag = (key: 'certain' | 'together', allowed: boolean): true | null => {
    if (link[key] && !allowed) dropped.push({ key, value: '1' });
    return allowed ? link[key] : null;
  };

  const certain = flag('certain', link.when !== null);
  const who = restrictClause('who');
  const actors = who?.include.filter((id) => id !== noneId) ?? [];
  const together = flag('together', actors.length >= 2);
  const others = clauseKeys
    .filter((key) => key !== 'who')
    .map((key) => [key, restrictClause(key)] as const);
  const ego = link.ego === null ? null : (keep('ego', link.ego, ids.who)[0] ?? null);
  return {
    link: { ...link, certain, who, together, ...Object.fromEntries(others), ego },
    dropped,
  };
}
