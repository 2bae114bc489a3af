import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Aggregates } from '../engine/engine';
import { eventRow } from '../engine/rows';
import { panels, type Panel as PanelName } from '../filters/filters';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import { resolve } from '../model/resolve';
import type { AxisTime, TimeWindow } from '../time/interval';
import { highlightOf } from '../state/highlight';
import type { LinkState } from '../state/useFilters';
import { useWorld } from '../state/useWorld';
import { whenIdle } from '../state/idle';
import { ListView, type Way } from '../views/list/ListView';
import { MapView } from '../views/map/View';
import { layoutNetwork } from '../views/network/layout';
import { NetworkView } from '../views/network/View';
import { TimelineView } from '../views/timeline/View';
import type { HoverTarget, ViewProps } from '../views/view';
import { Panel } from './Panel';

// Nothing is open on a first visit, so what shows an opened thing is fetched after it, in idle time.
const loadOpened = () => import('./Opened');
const Opened = lazy(() => loadOpened().then((module) => ({ default: module.Opened })));

type Props = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** The link and the ways to change it. */
  readonly state: LinkState;
  /** The numbers for it. */
  readonly aggregates: Aggregates;
  /** The days on which a report came. */
  readonly reportDays: readonly AxisTime[];
  /** All days that the dataset names. */
  readonly extent: TimeWindow;
  /** The reader's own day. */
  readonly today: AxisTime;
  /** Ways out of an empty list. */
  readonly ways: readonly Way[];
  /** Asks for other rows of a long list. */
  readonly onRange: (from: number, count: number) => void;
};

/** The panels, under one hover and one set of aggregates. */
export function Boards(props: Props) {
  const { dataset, state, aggregates, extent } = props;
  const { vocabulary, events } = dataset;
  const { link, focus } = state;
  const { t } = useText();
  const world = useWorld();
  useEffect(() => whenIdle(() => void loadOpened()), []);
  const [target, setTarget] = useState<HoverTarget | null>(null);
  // The keyboard goes back to the row of what was open last.
  const [last, setLast] = useState(focus);
  if (focus && focus !== last) setLast(focus);

  // Positions come from everything known, so that no filter and no day moves an actor.
  const positions = useMemo(() => {
    const latest = events.flatMap((record) => resolve(record, Infinity) ?? []);
    return layoutNetwork(latest.map((event) => eventRow(event, vocabulary)));
  }, [events, vocabulary]);
  const records = useMemo(() => new Map(events.map((record) => [record.id, record])), [events]);
  const laneOrder = useMemo(() => [...vocabulary.sides.keys()], [vocabulary]);
  const highlight = useMemo(
    () =>
      target &&
      highlightOf(target, [
        ...(aggregates.timeline.now ?? aggregates.rows.items),
        ...aggregates.timeline.ghosts,
      ]),
    [target, aggregates],
  );

  const view: ViewProps = {
    aggregates,
    vocabulary,
    filters: link,
    focus,
    highlight,
    onHover: setTarget,
    onOpen: state.open,
    onPreview: state.preview,
    onCommit: state.commit,
  };
  const draw: Record<PanelName, () => ReactNode> = {
    timeline: () => (
      <TimelineView
        {...view}
        window={link.t ?? extent}
        extent={extent}
        lanes={link.lanes ?? 'side'}
        knownDay={aggregates.known}
        reportDays={props.reportDays}
      />
    ),
    map: () => <MapView {...view} camera={link.map} world={world} />,
    network: () => <NetworkView {...view} positions={positions} />,
    events: () =>
      focus ? (
        <Suspense fallback={<p className="panel-loading">{t('app.loading')}</p>}>
          <Opened {...props} view={view} focus={focus} records={records} />
        </Suspense>
      ) : (
        <ListView
          {...view}
          records={records}
          laneOrder={laneOrder}
          today={props.today}
          ways={props.ways}
          onRange={props.onRange}
          returnTo={last?.id}
        />
      ),
  };
  const shown = link.show ?? panels;
  return (
    <div className={`boards boards-${shown.length}`}>
      {shown.map((name) => (
        <Panel key={name} name={name} title={t(`app.panel-${name}`)}>
          {draw[name]()}
        </Panel>
      ))}
    </div>
  );
}
