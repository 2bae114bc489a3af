import type { AxisTime } from '../time/interval';
import type { Localized } from './text';

/** A published page that reports stand on. */
export type Source = {
  /** Its id in the dataset; stands in links. */
  readonly id: string;
  /** Who published it. */
  readonly publisher: Localized;
  /** The page's own heading, where given. */
  readonly title: Localized | null;
  /** Its address; only `http:` and `https:` addresses become links. */
  readonly url: string | null;
  /** The day it was published; null when not established. */
  readonly published: AxisTime | null;
  /** The language tag it is written in, where given. */
  readonly language: string | null;
};
