import { digests } from 'virtual:digests';
import { catalog } from '../../dataset/catalog';
import type { Digest } from '../../engine/digest';

/** The datasets that come with the app, in numbers, in the order they are offered. */
export const offered: readonly Digest[] = catalog.flatMap(
  ({ id }) => digests.find((digest) => digest.id === id) ?? [],
);
