import { Toolbar } from '../../chart/Toolbar';
import { narrowScreen, useMedia } from '../../chart/useMedia';
import { useText } from '../../i18n/useText';
import type { PlacedLane } from './layout/placed';
import { tint } from './tint';

type Props = {
  /** The lanes in their places. */
  readonly lanes: readonly PlacedLane[];
  /** Ids that the lanes' clause includes; null when lanes cannot be filtered by. */
  readonly included: readonly string[] | null;
  /** Toggles the clause of a lane; `add` keeps the others. */
  readonly onToggle: (lane: PlacedLane, add: boolean) => void;
  /** Tells which lane the pointer or the keyboard is on, by its index; null when it left. */
  readonly onHover: (lane: number | null) => void;
};

/** The names of the lanes, each a filter; the last one of all sides that it stands for. */
export function LaneLabels({ lanes, included, onToggle, onHover }: Props) {
  const { t } = useText();
  // Lanes lie closer than fingers need; where the screen is narrow, the filters have the same.
  const narrow = useMedia(narrowScreen);
  return (
    <Toolbar className="lane-labels" label={t('timeline.lanes')} orientation="vertical">
      {lanes.map((lane, i) => {
        const { id, label, color, members, y } = lane;
        const name = (
          <>
            <span className="lane-dot" style={tint(color)} aria-hidden />
            <span className="lane-name" dir="auto">
              {label}
            </span>
          </>
        );
        const place = { top: y };
        return narrow || !members.length || included === null ? (
          <span key={id ?? ''} className="lane-label" style={place} title={label}>
            {name}
          </span>
        ) : (
          <button
            key={id ?? ''}
            type="button"
            className="lane-label"
            style={place}
            title={label}
            aria-pressed={members.every((member) => included.includes(member))}
            onClick={({ shiftKey }) => onToggle(lane, shiftKey)}
            onPointerEnter={() => onHover(i)}
            onPointerLeave={() => onHover(null)}
            onFocus={() => onHover(i)}
            onBlur={() => onHover(null)}
          >
            {name}
          </button>
        );
      })}
    </Toolbar>
  );
}
