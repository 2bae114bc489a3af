import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { LoadError, loadDataset, type Loaded } from '../dataset/load';

/** The dataset of a link, loaded once and kept; a passing network fault is tried again twice. */
export function useDataset(id: string): UseQueryResult<Loaded> {
  return useQuery({
    queryKey: ['dataset', id],
    queryFn: () => loadDataset(id),
    staleTime: Infinity,
    retry: (failures, error) =>
      failures < 2 && !(error instanceof LoadError && error.code === 'unknown-dataset'),
  });
}
