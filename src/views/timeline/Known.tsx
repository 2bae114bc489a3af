import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeScale } from '../../chart/scale';
import { textWidth } from '../../chart/text';
import type { Known } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { formatDate } from '../../time/format';
import { dayLength, type AxisTime } from '../../time/interval';

type Props = {
  /** The day looked at; finite. */
  readonly day: AxisTime;
  /** The days on which a report came, ascending. */
  readonly days: readonly AxisTime[];
  /** Where times stand. */
  readonly scale: TimeScale;
  /** Pixels across. */
  readonly width: number;
  /** Top of the line. */
  readonly top: number;
  /** Bottom of the line, where the flag hangs. */
  readonly bottom: number;
  /** Shows another day while dragging; null drops it. */
  readonly onPreview: (known: Known | null) => void;
  /** Makes another day the one looked at. */
  readonly onCommit: (known: Known) => void;
};

/** The line at the end of the day looked at: a slider over the days on which a report came, and beyond them `latest`. */
export function KnownLine({ day, days, scale, width, top, bottom, onPreview, onCommit }: Props) {
  const words = useText();
  const [dragged, setDragged] = useState<AxisTime | null>(null);
  const x = scale.x(day + dayLength);
  const text = words.t('timeline.known', { day: formatDate(day, words.time, 'short') });
  const flag = textWidth(text, 12) + 10;
  const left = Math.max(0, Math.min(x, width - flag));

  const nearest = (clientX: number, target: SVGElement) => {
    const box = target.ownerSVGElement?.getBoundingClientRect();
    const t = scale.t(clientX - (box?.left ?? 0)) - dayLength / 2;
    return days.reduce((a, b) => (Math.abs(b - t) < Math.abs(a - t) ? b : a), days[0] ?? day);
  };
  const onPointerDown = (event: PointerEvent<SVGGElement>) => {
    if (event.button) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(day);
  };
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    if (dragged === null) return;
    const next = nearest(event.clientX, event.currentTarget);
    if (next === dragged) return;
    setDragged(next);
    onPreview(next);
  };
  const onPointerUp = () => {
    if (dragged !== null && dragged !== day) onCommit(dragged);
    else if (dragged !== null) onPreview(null);
    setDragged(null);
  };
  const drop = () => {
    if (dragged === null) return;
    setDragged(null);
    onPreview(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const later = days.find((other) => other > day);
    const earlier = days.findLast((other) => other < day);
    const to: Known | null | undefined =
      event.code === 'ArrowRight' || event.code === 'ArrowUp'
        ? (later ?? 'latest')
        : event.code === 'ArrowLeft' || event.code === 'ArrowDown'
          ? earlier
          : event.code === 'Home'
            ? days[0]
            : event.code === 'End'
              ? 'latest'
              : null;
    if (event.code === 'Escape') drop();
    if (to === null) return;
    event.preventDefault();
    if (to !== undefined) onCommit(to);
  };

  if (x < 0 || x > width) return null;
  return (
    <g
      className="known-slider no-zoom"
      role="slider"
      tabIndex={0}
      aria-label={words.t('timeline.known-label')}
      aria-valuemin={0}
      aria-valuemax={days.length}
      aria-valuenow={days.filter((other) => other <= day).length}
      aria-valuetext={formatDate(day, words.time, 'long')}
      {...{ onPointerDown, onPointerMove, onPointerUp, onKeyDown }}
      onPointerCancel={drop}
      onLostPointerCapture={drop}
    >
      <line className="known-hit" x1={x} x2={x} y1={top} y2={bottom} />
      <line className="known-line" x1={x} x2={x} y1={top} y2={bottom + 16} />
      <rect className="known-flag" x={left} width={flag} y={bottom} height={16} />
      <text className="known-text" x={left + 5} y={bottom + 12}>
        {text}
      </text>
    </g>
  );
}
