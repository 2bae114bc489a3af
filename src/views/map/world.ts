import type { Topology } from 'topojson-specification';

/** The border map, as far as it is there. */
export type World = {
  /** The borders, as an atlas in the form of world-atlas; null until the first are there. */
  readonly atlas: Topology | null;
  /** The coarse ones of them, which serve from afar; null until they are there. */
  readonly coarse: Topology | null;
  /** Whether what is wanted is still on its way. */
  readonly waiting: boolean;
  /** Whether what is wanted could not be had. */
  readonly failed: boolean;
  /** Asks for it again. */
  readonly retry: () => void;
};
