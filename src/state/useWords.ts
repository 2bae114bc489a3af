import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchJson } from '../dataset/transfer';
import type { Language } from '../filters/filters';
import { createWords, type Catalogue, type Words } from '../i18n/words';
import en from '../i18n/en.json?url';
import uk from '../i18n/uk.json?url';

// Each language is a file of its own, so that a reader loads one; and no module, for a browser never
// asks again for a module that it could not have.
const catalogues: Record<Language, string> = { en, uk };

/** The words of a language, or of the one before while they are on their way. */
export type WordsState = {
  /** The words; null before the first are there. */
  readonly words: Words | null;
  /** Whether these are the words asked for. */
  readonly settled: boolean;
  /** Whether the words asked for could not be had. */
  readonly failed: boolean;
  /** Asks for them again. */
  readonly retry: () => void;
};

/** The words of a language, and the page marked as being in it. */
export function useWords(lang: Language): WordsState {
  const queries = useQueryClient();
  const queryKey = ['words', lang];
  const { data, isError } = useQuery({
    queryKey,
    queryFn: async ({ signal }) =>
      createWords(lang, (await fetchJson(catalogues[lang], { signal })) as Catalogue),
    staleTime: Infinity,
    // The reader is told of the first failure, and tries again.
    retry: false,
  });
  const [last, setLast] = useState<Words | null>(null);
  if (data && data !== last) setLast(data);
  const words = data ?? last;
  useEffect(() => {
    if (words) document.documentElement.lang = words.lang;
  }, [words]);
  return {
    words,
    settled: data !== undefined,
    failed: isError,
    retry: () => void queries.resetQueries({ queryKey }),
  };
}
