import { createContext, use, type ReactNode } from 'react';
import type { Words } from './words';

const Context = createContext<Words | null>(null);

/** Gives the words of one language to everything inside. */
export function TextProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <Context value={words}>{children}</Context>;
}

/** The words of the interface's language. Throws outside a {@link TextProvider}: a mistake of ours, not of data. */
export function useText(): Words {
  const words = use(Context);
  if (!words) throw new Error('useText outside TextProvider');
  return words;
}
