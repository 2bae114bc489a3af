import { fold } from '../../../model/text';

/** Those of some whose names have the words looked for in them, as {@link fold} compares, in their order; all of them without words. */
export function named<T extends { readonly id: string }>(
  all: readonly T[],
  wanted: string,
  nameOf: (id: string) => string,
): readonly T[] {
  const part = fold(wanted.trim());
  return part ? all.filter(({ id }) => fold(nameOf(id)).includes(part)) : all;
}
