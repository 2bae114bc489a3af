import { arcPath, arrowPath } from './layout/arcs';
import type { PlacedArc } from './layout/placed';

type Props = {
  /** The arcs in their places. */
  readonly arcs: readonly PlacedArc[];
  /** The events that are lit; null when nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** The event that is open; null when none is. */
  readonly opened: string | null;
};

// An actor's whole history lit at once would bring out a thicket.
const fewLit = 3;

/** Links between events as thin arcs above the lanes, where they have room; those of an event that is lit or open come out. */
export function Arcs({ arcs, lit, opened }: Props) {
  const bright = new Set(lit && lit.size <= fewLit ? lit : []);
  if (opened) bright.add(opened);
  return (
    <g aria-hidden className="arcs">
      {arcs.map((arc) => {
        const out = bright.has(arc.from) || bright.has(arc.to);
        if (!out && !(arc.rest && arc.whole)) return null;
        return (
          <g key={`${arc.from} ${arc.to}`} className={out ? 'arc arc-out' : 'arc'}>
            <path className="arc-line" d={arcPath(arc)} />
            <path className="arc-line" d={arrowPath(arc)} />
          </g>
        );
      })}
    </g>
  );
}
