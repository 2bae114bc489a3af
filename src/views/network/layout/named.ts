/** Those of some whose names have the words looked for in them, in their order; all of them without words. */
export function named<T extends { readonly id: string }>(
  all: readonly T[],
  wanted: string,
  nameOf: (id: string) => string,
  lang: string,
): readonly T[] {
  const part = wanted.trim().toLocaleLowerCase(lang);
  if (!part) return all;
  return all.filter(({ id }) => nameOf(id).toLocaleLowerCase(lang).includes(part));
}
