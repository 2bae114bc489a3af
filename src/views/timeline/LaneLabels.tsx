import { useText } from '../../i18n/useText';
import type { PlacedLane } from './placed';
import { tint } from './tint';
import { Roving } from './Roving';

type Props = {
  /** The lanes in their places. */
  readonly lanes: readonly PlacedLane[];
  /** Ids that the lanes' clause includes; null when lanes cannot be filtered by. */
  readonly included: readonly string[] | null;
  /** Toggles the clause of a lane; `add` keeps the others. */
  readonly onToggle: (id: string, add: boolean) => void;
  /** Tells which lane the pointer or the keyboard is on; null when it left. */
  readonly onHover: (id: string | null) => void;
};

/** The names of the lanes, each a filter. */
export function LaneLabels({ lanes, included, onToggle, onHover }: Props) {
  const { t } = useText();
  return (
    <Roving className="lane-labels" label={t('timeline.lanes')} orientation="vertical">
      {lanes.map(({ id, label, color, y }) => {
        const dot = <span className="lane-dot" style={tint(color)} aria-hidden />;
        const place = { top: y };
        return id === null || included === null ? (
          <span key={id ?? ''} className="lane-label" style={place} title={label}>
            {dot}
            <span className="lane-name">{label}</span>
          </span>
        ) : (
          <button
            key={id}
            type="button"
            className="lane-label"
            style={place}
            title={label}
            aria-pressed={included.includes(id)}
            onClick={({ shiftKey }) => onToggle(id, shiftKey)}
            onPointerEnter={() => onHover(id)}
            onPointerLeave={() => onHover(null)}
            onFocus={() => onHover(id)}
            onBlur={() => onHover(null)}
          >
            {dot}
            <span className="lane-name">{label}</span>
          </button>
        );
      })}
    </Roving>
  );
}
