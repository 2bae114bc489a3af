import type { Titled } from '../engine/engine';
import type { Rendered } from '../model/text';
import type { ThemeChoice } from '../state/useTheme';
import type { BoardsProps } from './Boards';

/** What the bar of the screen gets, on a wide screen and on a narrow one. */
export type BarProps = {
  /** What the panels get. */
  readonly boards: BoardsProps;
  /** The answer. */
  readonly headline: Rendered;
  /** The titles of the events known on the day looked at: what was not known then is not found. */
  readonly titles: () => Promise<readonly Titled[]>;
  /** How many events there would be with these words as the text filter. */
  readonly countOf: (q: string | null) => Promise<number>;
  /** The theme, and how to choose another. */
  readonly theme: ThemeChoice;
};
