import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Language } from '../filters/filters';
import { createWords, type Catalogue, type Words } from '../i18n/words';

// Each language is a file of its own, so that a reader loads one.
const catalogues: Record<Language, () => Promise<{ default: unknown }>> = {
  en: () => import('../i18n/en.json'),
  uk: () => import('../i18n/uk.json'),
};

/** The reader's own language: the first of the browser's that the interface has, else English. */
export function readerLanguage(preferred: readonly string[] = navigator.languages): Language {
  const known = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return known.find((tag) => tag === 'uk' || tag === 'en') === 'uk' ? 'uk' : 'en';
}

/**
 * The words of a language, and the page marked as being in it. No data until they are loaded;
 * while another language loads, the one before stays on the screen.
 */
export function useWords(lang: Language): UseQueryResult<Words> {
  const answer = useQuery({
    queryKey: ['words', lang],
    queryFn: async () => createWords(lang, (await catalogues[lang]()).default as Catalogue),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
  const { data } = answer;
  useEffect(() => {
    if (data) document.documentElement.lang = data.lang;
  }, [data]);
  return answer;
}
