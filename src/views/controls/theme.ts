/** What decides the colours: a choice of the reader's, or the reader's system. */
export const themes = ['auto', 'light', 'dark'] as const;
/** One of {@link themes}. */
export type Theme = (typeof themes)[number];
