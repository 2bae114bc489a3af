import type { Frame } from '../engine/engine';
import { dimensions, eachDimension } from '../filters/dimensions';
import {
  clause,
  listOrders,
  noFilters,
  withTogether,
  type Clause,
  type Filters,
} from '../filters/filters';
import type { Dataset } from '../model/dataset';
import { dayLength } from '../time/interval';
import type { Random } from './random';

const day = (n: number) => Date.UTC(2025, 0, 1) + n * dayLength;

const queries = [
  'talks',
  'учасник 3',
  'ALIAS',
  'agri',
  'paper 1 place',
  'саміт',
  '!',
  'nowhere',
  'head',
];

/** Filters of chance that fit a synthetic dataset: about half of the dimensions left alone. */
export function randomFilters({ vocabulary }: Dataset, random: Random): Filters {
  const { below, chance, pick, some } = random;
  const pools = eachDimension((key) => [...dimensions[key].ids(vocabulary).keys()]);
  // Few clauses at a time: with many, hardly anything is left to count.
  const share = random.next() * 0.4;
  const randomClause = (ids: readonly string[]): Clause | null => {
    const pool = [...ids, 'none'];
    return clause(some(pool, 4), chance(0.4) ? some(pool, 2) : []);
  };
  const clauses = eachDimension((key) => (chance(share) ? randomClause(pools[key]) : null));
  const start = chance(0.2) ? -Infinity : day(below(12) - 1);
  const end =
    chance(0.2) && start > -Infinity
      ? Infinity
      : Math.max(start, day(0)) + dayLength * (1 + below(6));
  return {
    ...noFilters,
    ...clauses,
    known: chance(0.2) ? null : chance(0.3) ? 'latest' : day(below(12) - 1),
    when: chance(share) ? { start, end } : null,
    certain: chance(0.4) ? true : null,
    disputed: chance(share / 2) ? true : null,
    together: withTogether(withTogether(null, 'who', chance(0.4)), 'side', chance(0.4)),
    q: chance(share / 2) ? pick(queries) : null,
  };
}

/** A frame of chance: with and without bins, with short and long lists. */
export function randomFrame(random: Random): Frame {
  const { below, chance } = random;
  const first = below(8) - 2;
  return {
    bins: Array.from({ length: below(8) }, (_, i) => day(first + i)),
    rows: {
      from: below(4),
      count: below(40),
      order: chance(0.3) ? null : listOrders[below(listOrders.length)]!,
    },
    pairs: {
      top: chance(0.3) ? below(4) : 100,
      largest: 2 + below(5),
      hub: 2 + below(4),
      of: chance(0.5) ? `actor-${below(6)}` : null,
    },
    standout: chance(0.5)
      ? { periods: Array.from({ length: below(6) }, (_, i) => day(first + 3 * i)) }
      : null,
    undated: below(4),
    marks: chance(0.3) ? below(10) : 400,
    ghosts: chance(0.3) ? below(5) : 400,
  };
}
