import { Toolbar } from '../../chart/Toolbar';
import type { EventRow } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import { sideColor } from '../color';
import { kindShape, markClass } from '../shape';
import type { ViewProps } from '../view';
import { tint } from './tint';

type Props = Pick<ViewProps, 'vocabulary' | 'focus' | 'highlight' | 'onOpen' | 'onHover'> & {
  /** The first of the events without a date. */
  readonly rows: readonly EventRow[];
  /** How many there are in all. */
  readonly total: number;
  /** The accessible name of an event. */
  readonly sentence: (row: EventRow) => string;
};

/** The tray of events without a date. */
export function Undated({
  rows,
  total,
  sentence,
  vocabulary,
  focus,
  highlight,
  onOpen,
  onHover,
}: Props) {
  const words = useText();
  return (
    <Toolbar className="timeline-undated" label={words.t('timeline.undated')}>
      <span className="undated-count">{words.t('timeline.undated-count', { n: total })}</span>
      {rows.map((row) => {
        const { id, kind, status } = row.event;
        return (
          <button
            key={id}
            type="button"
            data-event={id}
            data-status={status?.value ?? 'none'}
            data-lit={highlight?.events.has(id) || undefined}
            data-dim={(highlight && !highlight.events.has(id)) || undefined}
            aria-label={sentence(row)}
            aria-pressed={focus?.type === 'event' && focus.id === id}
            onClick={() => onOpen({ type: 'event', id })}
            onPointerEnter={() => onHover({ type: 'event', id })}
            onPointerLeave={() => onHover(null)}
            onFocus={() => onHover({ type: 'event', id })}
            onBlur={() => onHover(null)}
          >
            <svg width={14} height={14} viewBox="-7 -7 14 14" aria-hidden>
              <path
                className={markClass(status?.value ?? null)}
                style={tint(sideColor(row.sides[0] ?? null, vocabulary.sides))}
                d={kindShape(kind?.value ?? null, 5)}
              />
            </svg>
          </button>
        );
      })}
    </Toolbar>
  );
}
