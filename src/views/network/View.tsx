import { useCallback, useMemo } from 'react';
import type { Size } from '../../chart/box';
import { Canvas } from '../../chart/Canvas';
import { Drawing } from '../../chart/Drawing';
import { clip } from '../../chart/label';
import { Strokes } from '../../chart/Strokes';
import { useDrawing } from '../../chart/useDrawing';
import { useMedia } from '../../chart/useMedia';
import type { EventRow } from '../../engine/engine';
import type { Circle } from '../../engine/meeting';
import type { NetForm } from '../../filters/filters';
import { shortName } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import { sideColor } from '../color';
import { later } from '../later';
import type { ViewProps } from '../view';
import { MatrixRing, SceneRing } from './FocusRing';
import { Foot } from './Foot';
import { FormChoice } from './FormChoice';
import type { Graph, Hub } from './layout/graph';
import { layoutExtra, straightLines } from './layout/extra';
import { nearest } from './layout/hit';
import { layoutMatrix } from './layout/matrix';
import { gridKeyAt } from './layout/names';
import { spotsOf } from './layout/positions';
import { innerRoom, layoutScene, projection } from './layout/scene';
import { actorOf } from './layout/ties';
import { hubLabel, summarizeEgo, summarizeNetwork } from './layout/summary';
import { MatrixMarks } from './MatrixMarks';
import { Note } from './Note';
import { PackedMatrix, PackedMatrixNames } from './PackedMatrix';
import { PackedMarks, PackedNames } from './PackedMarks';
import { Rings } from './Rings';
import { SceneMarks } from './SceneMarks';
import { useAim } from './useAim';
import { useGraph } from './useGraph';
import { useOptions } from './useOptions';
import { usePicture } from './usePicture';
import { atRest, useShift } from './useShift';
import { useTrail } from './useTrail';
import './network.css';
import './matrix.css';

/** What the network gets beside what every view gets. */
export type NetworkViewProps = ViewProps & {
  /** All events of the dataset as last known: from these come the positions, so that no filter and no day moves an actor. */
  readonly latest: readonly EventRow[];
  /** How the network is drawn; null by its size. */
  readonly net: NetForm | null;
  /** Whether a gesture is under way, whose end makes lines be chosen anew. */
  readonly moving: boolean;
  /** The actor in the middle, with its partners about it; null where all of the network is shown. */
  readonly ego: string | null;
  /** Whom that actor met; null before it is there. */
  readonly circle: Circle | null;
};

const Table = later(() => import('./Table').then((module) => module.Table));
const EgoTable = later(() => import('./EgoTable').then((module) => module.EgoTable));

const noGraph: Graph = { actors: [], edges: [], hubs: [], spoke: [] };
// What a name takes of the grid at most, in pixels.
const matrixName = 96;

// Less of a difference is a computer's.
const sameScale = 1e-9;

const unmeasured: Size = { width: 440, height: 280 };

/** Who met whom: contacts as lines between actors, those of many as hubs. Its pan and zoom are not in the link. */
export function NetworkView(props: NetworkViewProps) {
  const { aggregates, vocabulary, ego, circle, filters, onCommit } = props;
  const words = useText();
  const measured = useDrawing();
  const { svg, covered } = measured;
  const size = measured.size ?? unmeasured;
  const target = useMedia('(pointer: coarse)') ? 44 : 24;
  const room = useMemo(() => innerRoom(size, covered), [size, covered]);
  const drawn = useGraph(props, measured.size && room);
  const { ground, rings, form, settling } = drawn;
  const isGrid = form === 'matrix' && ego === null;
  const points = useMemo(() => {
    const project = projection(size, atRest, covered);
    const shown = drawn.graph.actors.filter(({ contacts }) => contacts > 0);
    const at = spotsOf(ground.positions, project);
    return shown.map(({ id }) => at(id));
  }, [drawn.graph, ground, size, covered]);
  const moves = useShift(svg, size, points, measured.refuse);
  const { begun } = moves;
  // Where it is only moved, everything stays as it was laid out, and moves as one.
  const carried = !isGrid && begun !== null && Math.abs(begun.k / moves.shift.k - 1) < sameScale;
  const shift = carried ? begun : moves.shift;
  const moved = { x: moves.shift.x - shift.x, y: moves.shift.y - shift.y };
  const sideOf = useCallback((id: string) => vocabulary.actors.get(id)?.side ?? null, [vocabulary]);
  const shadeless = useMedia('(forced-colors: active)');
  const matrix = useMemo(
    () => (isGrid ? layoutMatrix(drawn.graph, sideOf, size, covered, shift, shadeless) : null),
    [isGrid, drawn.graph, sideOf, size, covered, shift, shadeless],
  );
  const graph = useMemo(
    () =>
      matrix
        ? { ...drawn.graph, actors: matrix.actors, edges: matrix.cells, hubs: [] }
        : drawn.graph,
    [matrix, drawn.graph],
  );
  const texts = useMemo(
    () => ({
      actor: (id: string, most: number) => clip(shortName(id, vocabulary, words), most),
      hub: (hub: Hub, most: number) => clip(hubLabel(hub, vocabulary, words), most),
    }),
    [vocabulary, words],
  );
  const named = matrix ? noGraph : graph;
  const still = begun ?? shift;
  const before = useMemo(
    () => layoutScene(named, ground, { size, covered, target, settling }, still, texts),
    [named, ground, size, covered, target, settling, still, texts],
  );
  const scene = useMemo(
    () =>
      shift === still
        ? before
        : layoutScene(named, ground, { size, covered, target, settling, before }, shift, texts),
    [before, named, ground, size, covered, target, settling, shift, still, texts],
  );
  const trail = useTrail(ego, (id) => onCommit({ ego: id }));
  const options = useOptions(props, graph, ego === null ? null : trail.goTo);
  const nameOf = (id: string) => shortName(id, vocabulary, words);
  const included = filters.who?.include ?? [];
  const single = included.length === 1 && vocabulary.actors.has(included[0]!) ? included[0]! : null;
  const rest = useMemo(
    () => straightLines(drawn.rest, ground, projection(size, shift, covered)),
    [drawn.rest, ground, size, shift, covered],
  );
  const middle = projection(size, shift, covered)({ x: 0.5, y: 0.5 });
  const extra = useMemo(
    () =>
      form === 'pairs' && ego === null
        ? layoutExtra(
            options.pointed,
            aggregates.pairs,
            graph,
            ground,
            projection(size, shift, covered),
          )
        : [],
    [form, ego, options.pointed, aggregates.pairs, graph, ground, size, shift, covered],
  );
  const picture = usePicture(scene, matrix, { rest, extra }, options.states, vocabulary);
  const aim = useAim((at) => (matrix ? gridKeyAt(matrix, at) : nearest(scene, at)), options);
  const rowName = (id: string) => clip(nameOf(id), matrixName);

  return (
    <Drawing
      name="network"
      summary={
        ego === null
          ? summarizeNetwork(drawn.all, aggregates, vocabulary, words)
          : summarizeEgo(ego, graph, vocabulary, words)
      }
      measured={measured}
      walk={options.walk}
      multiple
      busy={settling}
      moved={moved}
      zoomBy={moves.zoomBy}
      zoomAt={moves.turnBy}
      panBy={moves.panBy}
      onFit={moves.fit}
      label={words.t('network.tools')}
      words={(word) => words.t(`chart.${word}`)}
      fitHint={words.t('network.fit-hint')}
      keys={[
        { key: '← →', does: words.t('chart.key-walk') },
        { key: '↑ ↓', does: words.t('network.key-actors') },
        {
          key: 'Enter',
          does: words.t(ego === null ? 'network.key-enter' : 'network.key-enter-ego'),
        },
        { key: 'E', does: words.t('network.key-ego') },
        ...(ego === null ? [] : [{ key: '⌫', does: words.t('network.key-back') }]),
      ]}
      onKey={(code, option) => {
        const id = actorOf(option);
        if (code === 'Backspace' && ego !== null) trail.back();
        else if (code === 'KeyE' && id !== null) trail.goTo(id === ego ? null : id);
        else return false;
        return true;
      }}
      table={() =>
        circle ? (
          <EgoTable circle={circle} nameOf={nameOf} />
        ) : (
          <Table graph={drawn.all} pairs={aggregates.pairs} {...{ nameOf, vocabulary }} />
        )
      }
      tools={
        <>
          {(ego !== null || single !== null) && (
            <button
              type="button"
              data-furniture
              aria-pressed={ego !== null}
              title={words.t(ego === null ? 'network.ego-hint' : 'network.ego-leave', {
                name: nameOf(ego ?? single!),
              })}
              onClick={() => trail.goTo(ego === null ? single : null)}
            >
              {words.t('network.ego')}
            </button>
          )}
          {ego === null && (
            <FormChoice form={form} usual={drawn.usual} onChoose={(net) => onCommit({ net })} />
          )}
        </>
      }
      ground={
        <>
          {rings && (
            <Rings
              rings={rings}
              middle={middle}
              half={{ width: (room.width * shift.k) / 2, height: (room.height * shift.k) / 2 }}
            />
          )}
          {picture?.elements && <Strokes draw={picture.draw} />}
        </>
      }
      aim={picture ? aim : undefined}
      sheet={picture && !picture.elements && <Canvas {...size} draw={picture.draw} moved={moved} />}
      front={
        picture &&
        (matrix ? (
          <PackedMatrixNames {...{ matrix, options }} nameOf={rowName} width={size.width} />
        ) : (
          <PackedNames scene={scene} options={options} />
        ))
      }
      ring={
        matrix ? (
          <MatrixRing matrix={matrix} stop={options.walk.stop} />
        ) : (
          picture && <SceneRing scene={scene} stop={options.walk.stop} />
        )
      }
      over={<Note text={options.note} />}
      foot={
        <Foot
          view={props}
          graph={graph}
          nameOf={nameOf}
          form={ego === null ? form : null}
          left={matrix ? matrix.left : drawn.left}
          onPick={options.pick}
        />
      }
    >
      {matrix && picture ? (
        <PackedMatrix matrix={matrix} options={options} />
      ) : matrix ? (
        <MatrixMarks
          matrix={matrix}
          options={options}
          nameOf={rowName}
          colorOf={(id) => sideColor(sideOf(id), vocabulary.sides)}
        />
      ) : picture ? (
        <PackedMarks scene={scene} options={options} />
      ) : (
        <SceneMarks {...{ scene, extra, options, vocabulary }} />
      )}
    </Drawing>
  );
}
