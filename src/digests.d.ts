/** Made by the build from the files of the bundled datasets: see `scripts/digests.ts`. */
declare module 'virtual:digests' {
  import type { Digest } from './engine/digest';
  /** The digest of each bundled dataset, by id a–z. */
  export const digests: readonly Digest[];
}
