/** The text typed into a field whose every change is previewed, and the filter it stands beside. */
export type Draft = {
  /** What the field holds. */
  readonly text: string;
  /** What was previewed of it last; undefined while nobody types. */
  readonly previewed: string | null | undefined;
  /** The filter's text it was last held against; null for none. */
  readonly shown: string | null;
};

/** The text that is meant: without blanks around it; null for nothing. */
export const meant = (text: string): string | null => text.trim() || null;

/** The field as the filter says it, with nobody typing. */
export const draftOf = (q: string | null): Draft => ({
  text: q ?? '',
  previewed: undefined,
  shown: q,
});

/** The field after something was typed. */
export const typed = (draft: Draft, text: string): Draft => ({
  ...draft,
  text,
  previewed: meant(text),
});

/**
 * The field beside the filter `q`. What was previewed comes back as a filter and must not trim the blank that
 * a next word needs; any other change, such as Back, ends the typing and takes the filter's text.
 */
export function follow(draft: Draft, q: string | null): Draft {
  if (q === draft.shown) return draft;
  return q === draft.previewed ? { ...draft, shown: q } : draftOf(q);
}
