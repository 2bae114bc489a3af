import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { narrowScreen, useMedia } from '../chart/useMedia';
import type { Issue } from '../dataset/issue';
import type { Frame } from '../engine/engine';
import { knownDay, reportDays } from '../engine/rows';
import type { Route } from '../filters/path';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import { startOfDay } from '../time/interval';
import { dayBins, datasetExtent } from '../state/extent';
import type { ThemeChoice } from '../state/useTheme';
import { useAggregates, useEngine } from '../state/useAggregates';
import { useFilters } from '../state/useFilters';
import { useShortcuts } from '../state/useShortcuts';
import { useWays } from '../state/useWays';
import { chips } from '../views/controls/chips';
import { Announcer } from './Announcer';
import type { BoardsProps } from './Boards';
import { Screen } from './Screen';
import './workspace.css';
import './narrow.css';
import './print.css';

// A briefing is shown to those who ask for it.
const Present = lazy(() => import('./Present').then((module) => ({ default: module.Present })));

type Props = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** What of its file was set aside. */
  readonly issues: readonly Issue[];
  /** The path of the address. */
  readonly route: Route;
  /** The theme, and how to choose another. */
  readonly theme: ThemeChoice;
};

// A view draws marks one by one up to this many, and ghosts beside them.
const most = { marks: 400, ghosts: 400, bins: 400, rows: 400, pairs: 400 };
// Contacts of four and more are hubs of the network, not pairs.
const largestPaired = 3;
// How long a passing notice stands, in milliseconds; it is spoken as well.
const noticed = 8_000;

// The reader's own day, on the axis.
const today = (): number => {
  const now = new Date();
  return startOfDay(now.getTime() - now.getTimezoneOffset() * 60_000);
};

/** A dataset under its link: the numbers for it, and the screen or the briefing that shows them. */
export function Workspace({ dataset, issues, route, theme }: Props) {
  const words = useText();
  const { t, name } = words;
  const state = useFilters(dataset, route);
  const { link, settled } = state;
  const narrow = useMedia(narrowScreen);
  const [from, setFrom] = useState(0);
  const [notice, setNotice] = useState<string | null>(null);
  useShortcuts();

  const day = knownDay(link.known, dataset);
  const days = useMemo(() => reportDays(dataset), [dataset]);
  const extent = useMemo(
    () => datasetExtent(dataset.events, dataset.defaultKnown ?? today()),
    [dataset],
  );
  const frame: Frame = useMemo(
    () => ({
      bins: dayBins(extent, most.bins),
      rows: { from, count: most.rows },
      pairs: { top: most.pairs, largest: largestPaired },
      marks: most.marks,
      ghosts: most.ghosts,
    }),
    [extent, from],
  );
  const engine = useEngine(dataset);
  const aggregates = useAggregates(engine, link, frame);
  const active = useMemo(
    () => chips(settled, dataset.vocabulary, words),
    [settled, dataset, words],
  );
  // Fewer rows than before may leave the rows asked for behind the end.
  if (aggregates && from > 0 && from >= aggregates.rows.total) setFrom(0);
  const ways = useWays(engine, settled, frame, aggregates, active);

  const title = name(dataset.title);
  useEffect(() => {
    document.title = `${title} · Parley`;
  }, [title]);
  useEffect(() => {
    if (notice === null) return undefined;
    const timer = setTimeout(() => setNotice(null), noticed);
    return () => clearTimeout(timer);
  }, [notice]);

  const briefing = dataset.briefings.find(({ id }) => id === route.brief?.briefing);
  const step = briefing?.steps[(route.brief?.step ?? 0) - 1];
  const boards: BoardsProps | null = aggregates && {
    dataset,
    state,
    aggregates,
    reportDays: days,
    extent,
    today: today(),
    ways,
    allRows: async () => {
      const all = { ...frame, rows: { from: 0, count: Number.MAX_SAFE_INTEGER } };
      return (await engine.aggregate(link, all)).rows.items;
    },
    onRange: setFrom,
    onNotice: setNotice,
  };
  const count = aggregates?.totals.events;
  const counted = count ? t('app.result', { m: count.now, n: count.all }) : '';
  return (
    <>
      <Announcer text={notice ?? counted} />
      {briefing && step && route.brief ? (
        <Suspense fallback={<main className="page-loading" aria-busy="true" />}>
          {boards && <Present {...boards} briefing={briefing} at={route.brief.step} />}
        </Suspense>
      ) : (
        <Screen
          dataset={dataset}
          issues={issues}
          state={state}
          day={day}
          theme={theme}
          narrow={narrow}
          boards={boards}
          missing={route.brief}
          onNotice={setNotice}
        />
      )}
      {notice !== null && <p className="notice-passing">{notice}</p>}
    </>
  );
}
