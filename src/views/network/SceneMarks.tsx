import { curvePath } from '../../chart/curve';
import type { Vocabulary } from '../../model/dataset';
import { sideColor } from '../color';
import type { ExtraLine } from './layout/extra';
import type { Scene } from './layout/scene';
import { actorKey, hubKey } from './layout/ties';
import { ActorMark, EdgeMark, HubMark, Spokes } from './Marks';
import type { NetworkOptions } from './useOptions';

type Props = {
  /** The marks, in their places. */
  readonly scene: Scene;
  /** The lines of whoever is pointed at. */
  readonly extra: readonly ExtraLine[];
  /** How marks behave. */
  readonly options: NetworkOptions;
  /** The named things. */
  readonly vocabulary: Vocabulary;
};

/** The marks of a network of few, each a group of its own. */
export function SceneMarks({ scene, extra, options, vocabulary }: Props) {
  const { actors, sides } = vocabulary;
  return (
    <>
      {extra.map(({ key, curve, width }) => (
        <path
          key={key}
          className="network-line network-extra"
          d={curvePath(curve)}
          strokeWidth={width}
        />
      ))}
      {scene.edges.map((edge) => (
        <EdgeMark key={`${edge.a} ${edge.b}`} edge={edge} option={options.ofEdge(edge)} />
      ))}
      {scene.hubs.map((hub) => (
        <Spokes key={hub.row.event.id} hub={hub} option={options.ofHub(hub)} />
      ))}
      {scene.hubs.map((hub) => (
        <HubMark
          key={hub.row.event.id}
          hub={hub}
          label={scene.labels.get(hubKey(hub.row.event.id)) ?? null}
          option={options.ofHub(hub)}
        />
      ))}
      {scene.actors.map((actor) => (
        <ActorMark
          key={actor.id}
          actor={actor}
          color={sideColor(actors.get(actor.id)?.side ?? null, sides)}
          ring={options.states.ringed(actor.id)}
          label={scene.labels.get(actorKey(actor.id)) ?? null}
          option={options.ofActor(actor)}
        />
      ))}
    </>
  );
}
