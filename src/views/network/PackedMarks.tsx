import { curvePath } from '../../chart/curve';
import { optionAttributes } from '../../chart/option';
import { LoopCount } from './Marks';
import type { Scene } from './layout/scene';
import { actorKey, actorOf, hubKey } from './layout/ties';
import { edgeKey } from './layout/walk';
import type { NetworkOptions } from './useOptions';

type Props = {
  /** The marks, in their places. */
  readonly scene: Scene;
  /** How they behave. */
  readonly options: NetworkOptions;
};

/** Marks that are drawn as pixels, for keys and readers: an element for each of those offered, where it lies. */
export function PackedMarks({ scene, options }: Props) {
  const { offered } = options;
  return (
    <>
      {scene.edges.filter(options.edgeOffered).map((edge) => (
        <path
          key={edgeKey(edge)}
          className="network-option"
          data-edge={`${edge.a} ${edge.b}`}
          data-count={edge.count}
          data-of={edgeKey(edge)}
          d={curvePath(edge.course)}
          {...optionAttributes(options.ofEdge(edge), false)}
        />
      ))}
      {scene.hubs
        .filter(({ row }) => offered.has(hubKey(row.event.id)))
        .map((hub) => (
          <circle
            key={hubKey(hub.row.event.id)}
            className="network-option"
            data-event={hub.row.event.id}
            data-status={hub.row.event.status?.value ?? 'none'}
            data-of={hubKey(hub.row.event.id)}
            cx={hub.x}
            cy={hub.y}
            r={hub.r + 2}
            {...optionAttributes(options.ofHub(hub), false)}
          />
        ))}
      {scene.actors
        .filter(({ id }) => offered.has(actorKey(id)))
        .map((actor) => (
          <circle
            key={actorKey(actor.id)}
            className="network-option"
            data-actor={actor.id}
            data-count={actor.contacts}
            data-of={actorKey(actor.id)}
            cx={actor.x}
            cy={actor.y}
            r={actor.r + 2}
            {...optionAttributes(options.ofActor(actor), false)}
          />
        ))}
    </>
  );
}

/** The names of marks that are drawn as pixels, and the numbers beside loops. */
export function PackedNames({ scene, options }: Props) {
  const { states } = options;
  return (
    <g aria-hidden>
      {scene.actors.map(({ id, loop }) => loop && <LoopCount key={id} loop={loop} />)}
      {[...scene.labels].map(([key, { text, box }]) => {
        const id = actorOf(key);
        const state = id === null ? null : states.actor(id);
        return (
          <text
            key={key}
            className={`${id === null ? 'network-aside' : 'network-label'} view-halo`}
            data-of={key}
            data-open={state?.selected || undefined}
            data-lit={state?.lit || undefined}
            data-dim={state?.lit === false || undefined}
            x={(box.x0 + box.x1) / 2}
            y={(box.y0 + box.y1) / 2}
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}
