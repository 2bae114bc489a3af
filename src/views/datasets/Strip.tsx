import { useMemo } from 'react';
import type { Digest } from '../../engine/digest';
import { useText } from '../../i18n/useText';
import { formatDayYear } from '../../time/format';
import { dayLength } from '../../time/interval';
import { lanePitch, placeLines, placeStrip, type StripShape } from './layout/strip';
import { Title } from './Title';

/** What the picture of a dataset gets. */
export type StripProps = {
  /** The dataset in numbers. */
  readonly digest: Digest;
};

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

function Shape({ type, x, y, width, height, hollow }: StripShape) {
  const className = hollow ? 'strip-hollow' : 'strip-full';
  return type === 'dot' ? (
    <circle className={className} cx={x} cy={y} r={width / 2} />
  ) : (
    <rect className={className} x={percent(x)} y={y} width={percent(width)} height={height} />
  );
}

/** A dataset at a glance: its events along time, in a lane for each of the sides that take part most. */
export function Strip({ digest }: StripProps) {
  const words = useText();
  const { t, time } = words;
  const { lanes, span, otherSides } = digest;
  const placed = useMemo(() => placeStrip(digest), [digest]);
  const lines = useMemo(() => (span ? placeLines(span) : []), [span]);
  if (!span) return <p className="muted">{t('datasets.none')}</p>;
  return (
    <div className="strip">
      <ul className="strip-lanes" aria-label={t('datasets.lanes')}>
        {lanes.map(({ side, color, events }, i) => (
          <li key={placed[i]!.id} style={{ height: lanePitch }}>
            <span className="side-dot" style={{ background: color }} aria-hidden />
            <span className="strip-side">
              {side ? (
                <Title text={side.short ?? side.name} />
              ) : otherSides > 0 ? (
                t('datasets.others', { n: otherSides })
              ) : (
                t('datasets.rest')
              )}
            </span>
            <span className="strip-count">{words.number(events)}</span>
          </li>
        ))}
      </ul>
      <svg className="strip-picture" height={lanes.length * lanePitch} aria-hidden>
        {lines.map((at) => (
          <line key={at} className="strip-line" x1={percent(at)} x2={percent(at)} y2="100%" />
        ))}
        {placed.map(({ id, cells }, i) => (
          <g key={id} style={{ color: lanes[i]?.color }}>
            <line
              className="strip-base"
              x2="100%"
              y1={(i + 1) * lanePitch - 0.5}
              y2={(i + 1) * lanePitch - 0.5}
            />
            {cells.map(({ at, shapes }) => (
              <svg key={at} x={percent(at)} y={i * lanePitch} overflow="visible">
                {shapes.map((shape) => (
                  <Shape key={`${shape.x} ${shape.y}`} {...shape} />
                ))}
              </svg>
            ))}
          </g>
        ))}
      </svg>
      <p className="strip-ends" aria-hidden>
        <span>{formatDayYear(span.start, time)}</span>
        {span.end - span.start > dayLength && <span>{formatDayYear(span.end - 1, time)}</span>}
      </p>
    </div>
  );
}
