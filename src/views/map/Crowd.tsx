import { circlesPath } from './layout/crowd';
import type { PlacedLabel } from './layout/names';
import type { ShownMark } from './layout/scene';
import { Label } from './Marks';

/**
 * The discs that are not elements of their own, drawn at once with their labels. The pointer finds them all the
 * same; keys make those around the active one options.
 */
export function Crowd({
  marks,
  tintOf,
  labels,
  transform,
}: {
  marks: readonly ShownMark[];
  /** The outline of a mark that is a country; empty for all others. */
  tintOf: (mark: ShownMark) => string;
  labels: ReadonlyMap<string, PlacedLabel>;
  transform: string;
}) {
  const shown = marks.filter(({ now }) => now > 0);
  const ghosts = marks.filter(({ now }) => !now);
  const count = shown.reduce((sum, { now }) => sum + now, 0);
  const shapes = (of: readonly ShownMark[]) => (
    <>
      <path
        className="map-tint"
        // Of a country that several places are, one outline.
        d={[...new Set(of.map(tintOf))].join('')}
        transform={transform}
      />
      <path className="map-region" d={circlesPath(of.filter(({ form }) => form === 'region'))} />
      <path className="map-all" d={circlesPath(of.filter(({ form }) => form === 'disc'))} />
    </>
  );
  const took = shown
    .filter(({ tookR }) => tookR > 0)
    .map(({ x, y, tookR }) => ({ x, y, r: tookR }));
  return (
    <>
      {ghosts.length > 0 && (
        <g className="map-place" data-ghost aria-hidden>
          {shapes(ghosts)}
        </g>
      )}
      {shown.length > 0 && (
        <g className="map-place" data-count={count} aria-hidden>
          {shapes(shown)}
          <path className="map-took" d={circlesPath(took)} />
          {shown.map(({ key }) => {
            const label = labels.get(key);
            return label && <Label key={key} className="map-label view-halo" label={label} />;
          })}
        </g>
      )}
    </>
  );
}
