import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import type { Issue } from '../dataset/issue';
import type { Aggregates, Frame } from '../engine/engine';
import { knownDay, reportDays } from '../engine/rows';
import type { Route } from '../filters/path';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import { startOfDay } from '../time/interval';
import { dayBins, datasetExtent } from '../state/extent';
import type { ThemeChoice } from '../state/useTheme';
import { useAggregates, useEngine } from '../state/useAggregates';
import { useFilters } from '../state/useFilters';
import { useWays } from '../state/useWays';
import { chips } from '../views/controls/chips';
import { Notice } from '../views/controls/Notice';
import { Answer } from './Answer';
import { Boards } from './Boards';
import { IssueList } from './IssueList';
import { TopBar } from './TopBar';
import './workspace.css';

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

// The reader's own day, on the axis.
const today = (): number => {
  const now = new Date();
  return startOfDay(now.getTime() - now.getTimezoneOffset() * 60_000);
};

/** The whole screen on one dataset: what one looks at, the filters, and the panels under them. */
export function Workspace({ dataset, issues, route, theme }: Props) {
  const words = useText();
  const { t, name } = words;
  const state = useFilters(dataset, route);
  const { link, settled } = state;
  const [from, setFrom] = useState(0);
  const [dismissed, setDismissed] = useState<unknown>(null);

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

  const notices = state.dropped.length > 0 && dismissed !== state.dropped;
  // Escape takes back what a pressed button put into the filter, as a second click on it does.
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    if (key !== 'Escape' || !(target instanceof HTMLElement)) return;
    if (target.ariaPressed === 'true') target.click();
  };
  return (
    <div className="workspace" onKeyDown={onKeyDown}>
      {!link.embed && <TopBar dataset={dataset} state={state} day={day} theme={theme} />}
      <section className="answer" aria-label={t('app.answer')}>
        {aggregates && (
          <Answer dataset={dataset} state={state} aggregates={aggregates} reportDays={days} />
        )}
        {notices && (
          <Notice dropped={state.dropped} onDismiss={() => setDismissed(state.dropped)} />
        )}
        {route.brief && (
          <p className="muted">
            {t('app.brief-unsupported', { value: route.brief.briefing, step: route.brief.step })}
          </p>
        )}
        {issues.length > 0 && (
          <details className="issues-box">
            <summary>{t('app.set-aside', { n: issues.length })}</summary>
            <IssueList issues={issues} />
          </details>
        )}
      </section>
      <main>
        {aggregates && (
          <Boards
            dataset={dataset}
            state={state}
            aggregates={aggregates}
            reportDays={days}
            extent={extent}
            today={today()}
            ways={ways}
            onRange={setFrom}
          />
        )}
      </main>
      <Announcer aggregates={aggregates} />
    </div>
  );
}

/** Speaks the result count after a change, at most once in five seconds, the last state always. */
function Announcer({ aggregates }: { aggregates: Aggregates | null }) {
  const { t } = useText();
  const events = aggregates?.totals.events;
  const text = events ? t('app.result', { m: events.now, n: events.all }) : '';
  const [spoken, setSpoken] = useState('');
  const [silentUntil, setSilentUntil] = useState(0);
  useEffect(() => {
    if (text === spoken) return;
    const timer = setTimeout(
      () => {
        setSpoken(text);
        setSilentUntil(Date.now() + 5_000);
      },
      Math.max(300, silentUntil - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [text, spoken, silentUntil]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}
