import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeScale } from '../../chart/scale';
import { pointIn } from '../../chart/point';
import { textWidth } from '../../chart/text';
import { useHold } from '../../chart/useHold';
import type { Known } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { Words } from '../../i18n/words';
import { civil } from '../../time/calendar';
import { formatDate, formatDayYear } from '../../time/format';
import { dayLength, type AxisTime, clamp } from '../../time/interval';
import type { ViewProps } from '../view';
import { dayAfter, dayBefore, nearestDay } from './layout/days';

type Props = Pick<ViewProps, 'onPreview' | 'onCommit' | 'onNudge'> & {
  /** The day looked at; Infinity for `latest`, whose flag stands at the end of the axis. */
  readonly day: AxisTime;
  /** The day that the link asks for, to which `day` follows; null for the dataset's own. */
  readonly asked: Known | null;
  /** The days on which a report came, ascending. */
  readonly days: readonly AxisTime[];
  /** What changed since the day before the gesture, in words; null when there is nothing to say. */
  readonly changes: string | null;
  /** Where times stand. */
  readonly scale: TimeScale;
  /** Pixels across. */
  readonly width: number;
  /** Top of the line. */
  readonly top: number;
  /** Bottom of the line, where the flag hangs. */
  readonly bottom: number;
};

const fontSize = 12;
const pad = 5;

/** The line at the end of the day looked at: a slider over the days on which a report came, and beyond them `latest`. */
export function KnownLine(props: Props) {
  const { day, days, changes, scale, width, top, bottom } = props;
  const { onPreview, onCommit, onNudge } = props;
  const words = useText();
  // The day itself moves with the preview, so the one it was dragged from is kept.
  const [drag, setDrag] = useState<{ from: Known; to: Known } | null>(null);
  const latest = day === Infinity;
  const end = latest ? width : scale.x(day + dayLength);
  const x = clamp(end, 0, width);
  const side = end < 0 ? 'before' : end > width ? 'after' : null;
  const text = latest
    ? words.t('timeline.known-now')
    : words.t(side ? `timeline.known-${side}` : 'timeline.known', {
        day: dayBeside(day, side, [scale.t(0), scale.t(width)], words),
      });
  const wide = textWidth(text, fontSize) + 2 * pad;
  const said = changes ? textWidth(changes, fontSize) + 2 * pad : 0;
  const left = Math.max(0, Math.min(x, width - wide - said));
  const known: Known = latest ? 'latest' : day;

  const onPointerDown = (event: PointerEvent<SVGGElement>) => {
    if (event.button) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: known, to: known });
  };
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    const svg = event.currentTarget.ownerSVGElement;
    if (!drag || !svg) return;
    const to = nearestDay(pointIn(svg, event)[0], days, scale, width);
    if (to === drag.to) return;
    setDrag({ ...drag, to });
    onPreview({ known: to });
  };
  const onPointerUp = () => {
    if (drag && drag.to !== drag.from) onCommit({ known: drag.to });
    else if (drag) onPreview(null);
    setDrag(null);
  };
  const drop = () => {
    if (!drag) return;
    setDrag(null);
    onPreview(null);
  };
  useHold(drag !== null, drop);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // The next step may come before the numbers of the last are there.
    const from = props.asked ?? known;
    const to = dayFor(event.code, from, days);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== from) onNudge({ known: to });
  };

  return (
    <g
      className={latest ? 'known-slider known-latest no-zoom' : 'known-slider no-zoom'}
      role="slider"
      tabIndex={0}
      aria-label={words.t('timeline.known-label')}
      aria-valuemin={0}
      aria-valuemax={days.length}
      aria-valuenow={days.filter((other) => other <= day).length}
      aria-valuetext={latest ? text : formatDate(day, words.time, 'long')}
      {...{ onPointerDown, onPointerMove, onPointerUp, onKeyDown }}
      onPointerCancel={drop}
      onLostPointerCapture={drop}
    >
      <rect className="known-hit" x={left - 4} width={wide + 8} y={bottom - 2} height={26} />
      {!side && (
        <>
          <line className="known-grip" x1={x} x2={x} y1={top} y2={bottom} />
          <line className="known-line" x1={x} x2={x} y1={top} y2={bottom + 16} />
        </>
      )}
      <rect className="flag-box" x={left} width={wide} y={bottom} height={16} />
      <text className="flag-words" x={left + pad} y={bottom + 12}>
        {text}
      </text>
      {changes && (
        <text className="flag-changes" x={left + wide + pad} y={bottom + 12}>
          {changes}
        </text>
      )}
    </g>
  );
}

const yearOf = (t: AxisTime) => civil(t).year;

// Out of view a day says its year too, unless all that is in view is of that year.
function dayBeside(
  day: AxisTime,
  side: 'before' | 'after' | null,
  [start, end]: readonly [AxisTime, AxisTime],
  { time }: Words,
): string {
  const year = yearOf(day);
  return side && (year < yearOf(start) || year > yearOf(end - 1))
    ? formatDayYear(day, time)
    : formatDate(day, time, 'short');
}

/** Where a key goes from a day; undefined when the key is none of the slider's. */
function dayFor(code: string, from: Known, days: readonly AxisTime[]): Known | undefined {
  switch (code) {
    case 'ArrowRight':
    case 'ArrowUp':
      return dayAfter(from, days);
    case 'ArrowLeft':
    case 'ArrowDown':
      return dayBefore(from, days);
    case 'Home':
      return days[0] ?? from;
    case 'End':
      return 'latest';
    default:
      return undefined;
  }
}
