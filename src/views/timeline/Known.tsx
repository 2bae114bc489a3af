import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { TimeScale } from '../../chart/scale';
import { textWidth } from '../../chart/text';
import type { Known } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { formatDate } from '../../time/format';
import { dayLength, type AxisTime } from '../../time/interval';

type Props = {
  /** The day looked at; Infinity for `latest`, whose flag stands at the end of the axis. */
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
  // The day itself moves with the preview, so the one it was dragged from is kept.
  const [drag, setDrag] = useState<{ from: AxisTime; to: AxisTime } | null>(null);
  const latest = day === Infinity;
  const end = latest ? width : scale.x(day + dayLength);
  const x = Math.max(0, Math.min(end, width));
  const text = latest
    ? words.t('timeline.known-now')
    : words.t('timeline.known', { day: formatDate(day, words.time, 'short') });
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
    setDrag({ from: day, to: day });
  };
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    if (!drag) return;
    const next = nearest(event.clientX, event.currentTarget);
    if (next === drag.to) return;
    setDrag({ ...drag, to: next });
    onPreview(next);
  };
  const onPointerUp = () => {
    if (drag && drag.to !== drag.from) onCommit(drag.to);
    else if (drag) onPreview(null);
    setDrag(null);
  };
  const drop = () => {
    if (!drag) return;
    setDrag(null);
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
      <line className="known-hit" x1={x} x2={x} y1={top} y2={bottom} />
      {end >= 0 && end <= width && (
        <line className="known-line" x1={x} x2={x} y1={top} y2={bottom + 16} />
      )}
      <rect className="known-flag" x={left} width={flag} y={bottom} height={16} />
      <text className="known-text" x={left + 5} y={bottom + 12}>
        {text}
      </text>
    </g>
  );
}
