import type { PlacedRival } from './layout/rivals';

/** Lines from the accepted places of events to those that other sources name, joined by “or”. */
export function Rivals({
  rivals,
  word,
}: {
  rivals: readonly PlacedRival[];
  word: (word: PlacedRival['word']) => string;
}) {
  return (
    <g aria-hidden>
      {rivals.map(({ event, to, line: [from, end], ring, box, ...rival }) => (
        <g key={`${event} ${to}`} className="map-rival" data-rival={`${event} ${to}`}>
          <line x1={from.x} y1={from.y} x2={end.x} y2={end.y} />
          <circle cx={ring.x} cy={ring.y} r={ring.r} />
          {box && (
            <text x={(box.x0 + box.x1) / 2} y={(box.y0 + box.y1) / 2}>
              {word(rival.word)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
