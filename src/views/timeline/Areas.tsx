import { useMemo, type MouseEvent } from 'react';
import { pointIn } from '../../chart/point';
import { useText } from '../../i18n/useText';
import type { Drawn } from '../../engine/columns';
import { versionsOn } from '../../engine/columns';
import type { TimeWindow } from '../../time/interval';
import {
  areasOf,
  areaStep,
  begunIn,
  countStretches,
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
const greater = (a: number, b: number) => Math.max(a, b);

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
  const begun = useMemo(() => begunIn(input, step), [input, step]);
  const most = useMemo(
    () => countStretches(input, begun, versionsOn(input.columns, Infinity)).reduce(greater, 0),
    [input, begun],
  );
  // Of all time, so that no pan counts anew.
  const { now, ghosts } = drawn;
  const shown = useMemo(() => countStretches(input, begun, now), [input, begun, now]);
  const left = useMemo(() => countStretches(input, begun, ghosts), [input, begun, ghosts]);
  const areas = useMemo(
    () => areasOf(input.lanes, begun, { now: shown, ghosts: left }, stretches),
    [input, begun, shown, left, stretches],
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
