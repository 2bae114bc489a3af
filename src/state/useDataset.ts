import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { loadDataset, loadFile, type Loaded } from '../dataset/load';
import { LoadError, type Progress } from '../dataset/transfer';

/** A dataset on its way, there, or not to be had. */
export type DatasetState = {
  /** What the file came to; null until it is there. */
  readonly loaded: Loaded | null;
  /** Why it could not be had; null while it is on its way. */
  readonly error: Error | null;
  /** Whether the reader called it off. */
  readonly cancelled: boolean;
  /** How much of it has come; null before the server answered. */
  readonly progress: Progress | null;
  /** Calls it off. */
  readonly cancel: () => void;
  /** Asks for it anew, also while it is on its way. */
  readonly retry: () => void;
};

/** Where a dataset comes from: a file on this origin by its path, or one of the catalogue by its id. */
export type DatasetSource = {
  /** Which of the two. */
  readonly from: 'file' | 'catalogue';
  /** The path or the id. */
  readonly name: string;
};

const lasting = ['unknown-dataset', 'not-found'];

/** The dataset of a link, loaded once and kept; a passing network fault is tried again twice. */
export function useDataset({ from, name }: DatasetSource): DatasetState {
  const [progress, setProgress] = useState<Progress | null>(null);
  const queries = useQueryClient();
  const queryKey = ['dataset', from, name];
  const { data, error, fetchStatus } = useQuery({
    queryKey,
    queryFn: ({ signal }) => {
      const load = from === 'file' ? loadFile : loadDataset;
      return load(name, { signal, onProgress: setProgress });
    },
    staleTime: Infinity,
    retry: (failures, reason) =>
      failures < 2 && !(reason instanceof LoadError && lasting.includes(reason.code)),
  });
  return {
    loaded: data ?? null,
    error,
    cancelled: !data && !error && fetchStatus === 'idle',
    progress,
    cancel: () => void queries.cancelQueries({ queryKey }),
    retry: () => {
      setProgress(null);
      void queries.resetQueries({ queryKey });
    },
  };
}
