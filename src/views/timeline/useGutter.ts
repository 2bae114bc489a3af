import { useMemo } from 'react';
import { narrowScreen, useMedia } from '../../chart/useMedia';
import { useText } from '../../i18n/useText';
import { gutterWidth } from './layout/gutter';
import { chooseLanes, type Lanes } from './layout/lanes';
import type { TimelineProps } from './View';

// Where there are more lanes than these, hardly any panel has room for each; so many events are areas of counts, of
// which each needs more.
const mostWhole = (events: number): number => (events > 5_000 ? 3 : 6);
// Any panel has room for these.
const fewest = 4;

/** The names beside the plot, and whether some share a lane. */
export type LanesGutter = Pick<Lanes, 'rest'> & {
  /** How wide they should be, in pixels. */
  readonly width: number;
};

/**
 * How wide the names of lanes beside the plot are. Before there is any room they already have theirs, those of the lanes
 * that will share one too, so that nothing moves when it comes; `lanes` are those that stand there, null for none yet.
 */
export function useGutter(props: TimelineProps, lanes: Lanes | null): LanesGutter {
  const { columns, vocabulary } = props;
  const words = useText();
  const narrow = useMedia(narrowScreen);
  const usual = useMemo(() => {
    const all = chooseLanes(columns, props.lanes, vocabulary, words);
    if (all.lanes.length <= mostWhole(columns.size)) return [all];
    return [chooseLanes(columns, props.lanes, vocabulary, words, { room: fewest }), all];
  }, [columns, props.lanes, vocabulary, words]);
  const isFlat = narrow || props.briefed;
  const gutter = { most: columns.size, narrow };
  const widths = [...usual, ...(lanes ? [lanes] : [])].map((each) =>
    gutterWidth(each.lanes, !isFlat && each.rest !== 'none', gutter),
  );
  return {
    rest: isFlat ? 'none' : (lanes ?? usual[0]!).rest,
    width: Math.max(...widths),
  };
}
