import type { Kind, Status } from '../../model/event';
import { kindShape, markClass, statusStroke } from '../shape';

type Props = {
  /** What sort of event. */
  readonly kind: Kind | null;
  /** How far it got. */
  readonly status: Status | null;
};

/** A mark as the plot draws it, beside its words. */
export function Sample({ kind, status }: Props) {
  const stroke = statusStroke(status, 4);
  return (
    <svg className="legend-sample" width={16} height={14} viewBox="-8 -7 16 14" aria-hidden>
      <path className={markClass(status)} d={kindShape(kind, 4)} />
      {stroke && <path className="mark-stroke" d={stroke} />}
      {status === 'unconfirmed' && (
        <text className="mark-sign" y={4}>
          ?
        </text>
      )}
    </svg>
  );
}
