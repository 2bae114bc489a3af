import type { Dataset } from '../model/dataset';
import { complete } from './change';
import { linkKeys } from './codec';
import { dimensions, eachDimension, type ClauseKey } from './dimensions';
import { clause, isTogether, noneId, type Dropped, type Link } from './filters';
import { respell } from './migrate';
import { togetherList } from './value';

/** A link that fits a dataset, and what had to go for it. */
export type RestrictedLink = {
  /** The link without what the dataset does not have. */
  readonly link: Link;
  /** What was left out, in the order of the parameters. */
  readonly dropped: readonly Dropped[];
};

/**
 * The link as far as a dataset can answer it. An unknown id drops only itself; what then means nothing goes
 * too, see {@link complete}. The address is not touched: what was left out stays in it until the next write.
 */
export function restrict(link: Link, { vocabulary }: Dataset): RestrictedLink {
  const dropped: Dropped[] = [];
  const keep = (key: keyof Link, of: ClauseKey, id: string, sign = ''): string[] => {
    const current = id === noneId ? id : respell(id, dimensions[of].ids(vocabulary));
    if (current === null) dropped.push({ key, value: sign + id });
    return current === null ? [] : [current];
  };
  const clauses = eachDimension((key) => {
    const current = link[key];
    if (!current) return null;
    return clause(
      current.include.flatMap((id) => keep(key, key, id)),
      current.exclude.flatMap((id) => keep(key, key, id, '-')),
    );
  });
  const ego = link.ego === null ? null : (keep('ego', 'who', link.ego)[0] ?? null);
  const fitting = { ...link, ...clauses, ego };
  const whole = complete(fitting);
  if (whole.certain !== fitting.certain) dropped.push({ key: 'certain', value: '1' });
  const asked = fitting.together ?? [];
  for (const key of asked) {
    if (isTogether(whole, key)) continue;
    dropped.push({ key: 'together', value: asked.length > 1 ? key : togetherList.write([key]) });
  }
  const place = ({ key }: Dropped) => linkKeys.findIndex((known) => known === key);
  return { link: whole, dropped: dropped.sort((a, b) => place(a) - place(b)) };
}
