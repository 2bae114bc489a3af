/** What an id looks like: lower-case letters, digits and hyphens, not beginning with a hyphen. */
export const idPattern = /^[a-z0-9][a-z0-9-]*$/;

/** The greatest length of an id, in characters. */
export const idLength = 80;

/**
 * Whether `text` can name a thing of a dataset in data and links. `none` cannot: in filters it
 * stands for "has no value".
 */
export function isId(text: string): boolean {
  return text.length <= idLength && text !== 'none' && idPattern.test(text);
}

/** Ids that no dataset can have, because their paths are taken. */
export const reservedIds = ['open', 'data', 'assets', 'datasets', 'about'] as const;

/** Whether `text` is one of {@link reservedIds}. */
export function isReserved(text: string): boolean {
  return reservedIds.some((id) => id === text);
}
