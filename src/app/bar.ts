import type { Titled } from '../engine/engine';
import type { Dataset } from '../model/dataset';
import type { LinkState } from '../state/useFilters';
import type { ThemeChoice } from '../state/useTheme';
import type { BoardsProps } from './Boards';

/** What the bar of the screen gets, on a wide screen and on a narrow one. */
export type BarProps = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** The link and the ways to change it. */
  readonly state: LinkState;
  /** The titles of the events known on the day looked at: what was not known then is not found. */
  readonly titles: () => Promise<readonly Titled[]>;
  /** The theme, and how to choose another. */
  readonly theme: ThemeChoice;
  /** What the panels get; null before the first answer. */
  readonly boards: BoardsProps | null;
  /** Tells the reader something in passing. */
  readonly onNotice: (text: string) => void;
};
