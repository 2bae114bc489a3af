import { columnsOf, type Columns } from '../engine/columns';
import type { Engine } from '../engine/engine';
import { createLocalEngine } from '../engine/local';
import { createTable } from '../engine/table';
import type { LaneChoice } from '../filters/filters';
import en from '../i18n/en.json';
import { createWords } from '../i18n/words';
import type { Actor } from '../model/actor';
import type { Dataset } from '../model/dataset';
import { timeScale } from '../chart/scale';
import { extentOf } from '../state/extent';
import type { TimeWindow } from '../time/interval';
import { fitLanes, needsAt } from '../views/timeline/layout/grain';
import { laneRoom, lanesFitting, leastLane, plotOf } from '../views/timeline/layout/heights';
import { chooseLanes, type Lane } from '../views/timeline/layout/lanes';
import type { Plot } from '../views/timeline/layout/placed';
import type { SwarmInput } from '../views/timeline/layout/swarm';
import { onLanes, standsOf } from '../views/timeline/layout/versions';
import { datasetOf, type Talk } from './talks';

/** A timeline of a dataset before anything is filtered, and the engine that answers for it. */
export type Ground = {
  /** The engine. */
  readonly engine: Engine;
  /** All versions of all events. */
  readonly columns: Columns;
  /** How they lie on lanes. */
  readonly input: SwarmInput;
  /** The lanes. */
  readonly lanes: readonly Lane[];
  /** The heights of the plot. */
  readonly plot: Plot;
  /** The time at rest. */
  readonly extent: TimeWindow;
  /** Pixels that a day takes at rest. */
  readonly day: number;
};

/** The plot of a panel of usual size, in pixels. */
export const usualSize = { width: 809, height: 305 } as const;

/** The ground of a dataset in a plot of that size, as the view lays it. */
export async function groundOf(
  dataset: Dataset,
  { width, height }: { readonly width: number; readonly height: number } = usualSize,
  choice: LaneChoice = 'side',
): Promise<Ground> {
  const engine = createLocalEngine(dataset);
  const { columns, span } = await engine.outline();
  const extent = extentOf(span, 0);
  const { day } = timeScale(extent, width);
  const stands = standsOf(columns);
  const words = createWords('en', en);
  const made = fitLanes(lanesFitting(height), (room) => {
    const { lanes } = chooseLanes(columns, choice, dataset.vocabulary, words, { room });
    const on = onLanes(columns, choice, lanes);
    const input = { columns, stands, on, lanes: lanes.length };
    return { lanes, input, needs: needsAt(input, day, leastLane, laneRoom(height)) };
  });
  const { lanes, input, needs } = made;
  return { engine, columns, input, lanes, plot: plotOf(height, needs.heights), extent, day };
}

/** The versions of events given in short; actors a to e are there unless others are given. */
export function columnsOfTalks(talks: Readonly<Record<string, Talk>>, actors?: Actor[]): Columns {
  const dataset = datasetOf(talks, actors && { actors });
  return columnsOf(dataset, createTable(dataset));
}

/** Events given in short, all on one lane. */
export function inputOf(talks: Readonly<Record<string, Talk>>): SwarmInput {
  const columns = columnsOfTalks(talks);
  const offsets = Uint32Array.from({ length: columns.size + 1 }, (_, i) => i);
  const on = { offsets, lanes: new Uint16Array(columns.size) };
  return { columns, stands: standsOf(columns), on, lanes: 1 };
}
