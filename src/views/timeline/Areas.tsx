import { useMemo, type MouseEvent } from 'react';
import { pointIn } from '../../chart/point';
import { useText } from '../../i18n/useText';
import type { Drawn } from '../../engine/columns';
import { versionsOn } from '../../engine/columns';
import type { TimeWindow } from '../../time/interval';
import {
  areasOf,
  areaStep,
  countStretches,
  highestCount,
  placeArea,
  stretchAt,
  stretchesOf,
} from './layout/areas';
import { tint } from './tint';
import type { TimelineGround } from './useGround';

type Props = {
  /** What they stand on. */
  readonly ground: TimelineGround;
  /** The events counted. */
  readonly drawn: Drawn;
  /** The time in view. */
  readonly window: TimeWindow;
  /** Takes a click on a stretch of time. */
  readonly onPick: (stretch: TimeWindow, click: MouseEvent) => void;
};

// Areas of neighbouring lanes keep apart.
const gap = 4;

/**
 * Where marks would be too small: for each lane how many events begin when, as an area about its middle, with the number
 * of its highest stretch. The scale is of all that is known latest, so that no filter and no pan changes it.
 */
export function Areas({ ground, drawn, window, onPick }: Props) {
  const { number } = useText();
  const { input, scale, plot, lanes } = ground;
  const { start, end } = window;
  const step = areaStep(scale.day);
  const stretches = useMemo(() => stretchesOf({ start, end }, step), [start, end, step]);
  const most = useMemo(
    () => highestCount(countStretches(input, versionsOn(input.columns, Infinity), step)),
    [input, step],
  );
  // Of all time, so that no pan counts anew.
  const { now, ghosts } = drawn;
  const shown = useMemo(() => countStretches(input, now, step), [input, now, step]);
  const left = useMemo(() => countStretches(input, ghosts, step), [input, ghosts, step]);
  const areas = useMemo(
    () => areasOf(input.lanes, { now: shown, ghosts: left }, stretches),
    [input, shown, left, stretches],
  );
  const pick = (event: MouseEvent<SVGGElement>) => {
    const [x] = pointIn(event.currentTarget.ownerSVGElement!, event);
    const stretch = stretchAt(stretches, scale.t(x));
    if (stretch) onPick(stretch, event);
  };
  const highest = Math.max(...plot.heights);
  return (
    <g className="areas" aria-hidden onClick={pick} data-unit={stretches.unit}>
      {areas.map((area, lane) => {
        const middle = plot.middles[lane]!;
        // One scale for all lanes: the lane with the highest stretch just holds it.
        const height = Math.min(plot.heights[lane]!, highest) - gap;
        const placed = placeArea(area, stretches, scale, { middle, height, most });
        return (
          <g key={lane} data-bin style={tint(lanes.lanes[lane]!.color)}>
            <path className="area-ghost" d={placed.ghost} />
            <path className="area" d={placed.d} />
            {placed.peak && (
              <text className="area-peak" x={placed.peak.x} y={placed.peak.y + 4}>
                {number(placed.peak.n)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
