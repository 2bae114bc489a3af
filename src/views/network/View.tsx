import { useMemo, useState } from 'react';
import type { Size } from '../../chart/box';
import { Drawing } from '../../chart/Drawing';
import { clip } from '../../chart/label';
import { useDrawing } from '../../chart/useDrawing';
import { useMedia } from '../../chart/useMedia';
import type { EventRow } from '../../engine/engine';
import { shortName } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import { sideColor } from '../color';
import { later } from '../later';
import type { ViewProps } from '../view';
import { Foot } from './Foot';
import { drawsPairs, graphOf } from './layout/graph';
import { hubHeads } from './layout/hub';
import { actorKey, hubKey, layoutNetwork, rimPosition } from './layout/positions';
import { layoutScene, projection } from './layout/scene';
import { hubLabel, summarizeNetwork } from './layout/summary';
import { ActorMark, EdgeMark, HubMark, Spokes } from './Marks';
import { useOptions } from './useOptions';
import { atRest, useShift } from './useShift';
import './network.css';

/** What the network gets beside what every view gets. */
export type NetworkViewProps = ViewProps & {
  /** All events of the dataset as last known: from these come the positions, so that no filter and no day moves an actor. */
  readonly latest: readonly EventRow[];
};

const Table = later(() => import('./Table').then((module) => module.Table));

const unmeasured: Size = { width: 440, height: 280 };

/** Who met whom: contacts as lines between actors, those of many as hubs. Its pan and zoom are not in the link. */
export function NetworkView(props: NetworkViewProps) {
  const { aggregates, vocabulary, latest } = props;
  const words = useText();
  const measured = useDrawing();
  const { svg, covered } = measured;
  const size = measured.size ?? unmeasured;
  const target = useMedia('(pointer: coarse)') ? 44 : 24;
  const [paired, setPaired] = useState(false);

  const { now, ghosts } = aggregates.network;
  // Where contacts of many cannot be drawn one by one, there is nothing to choose.
  const manySided =
    !drawsPairs(aggregates, false) &&
    [...(now ?? []), ...ghosts].some(({ contact, heads }) => contact && heads.length >= hubHeads);
  const positions = useMemo(() => layoutNetwork(latest), [latest]);
  const graph = useMemo(() => graphOf(aggregates, paired), [aggregates, paired]);
  const points = useMemo(() => {
    const project = projection(size, atRest, covered);
    const shown = graph.actors.filter(({ contacts }) => contacts > 0);
    return shown.map(({ id }) => project(positions.get(actorKey(id)) ?? rimPosition(actorKey(id))));
  }, [graph, positions, size, covered]);
  const { shift, fit, zoomBy, turnBy, panBy } = useShift(svg, size, points, measured.refuse);
  const scene = useMemo(
    () =>
      layoutScene(graph, positions, { size, covered, target }, shift, {
        actor: (id, room) => clip(shortName(id, vocabulary, words), room),
        hub: (hub, room) => clip(hubLabel(hub, vocabulary, words), room),
      }),
    [graph, positions, size, covered, target, shift, vocabulary, words],
  );
  const options = useOptions(props, graph);
  const nameOf = (id: string) => shortName(id, vocabulary, words);

  return (
    <Drawing
      name="network"
      summary={summarizeNetwork(graph, aggregates, vocabulary, words)}
      measured={measured}
      walk={options.walk}
      multiple
      zoomBy={zoomBy}
      zoomAt={turnBy}
      panBy={panBy}
      onFit={fit}
      words={(word) => words.t(`chart.${word}`)}
      fitHint={words.t('network.fit-hint')}
      keys={[
        { key: '← →', does: words.t('chart.key-walk') },
        { key: '↑ ↓', does: words.t('network.key-actors') },
        { key: 'Enter', does: words.t('network.key-enter') },
      ]}
      table={() => <Table graph={graph} pairs={aggregates.pairs} nameOf={nameOf} />}
      foot={
        <Foot
          view={props}
          graph={graph}
          nameOf={nameOf}
          paired={manySided ? paired : null}
          onPaired={() => setPaired(!paired)}
        />
      }
    >
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
          color={sideColor(vocabulary.actors.get(actor.id)?.side ?? null, vocabulary.sides)}
          ring={options.ringed(actor.id)}
          label={scene.labels.get(actorKey(actor.id)) ?? null}
          option={options.ofActor(actor)}
        />
      ))}
    </Drawing>
  );
}
