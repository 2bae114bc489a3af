import { Fragment, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { whenIdle } from '../chart/idle';
import { narrowScreen, useMedia } from '../chart/useMedia';
import { useEscape } from '../chart/useEscape';
import { useSpacing } from '../chart/useSpacing';
import type { Aggregates, Engine, EventRow, Outline } from '../engine/engine';
import { knownDay } from '../engine/rows';
import { pairOf, panels, type Panel as PanelName } from '../filters/filters';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import { openingWindow } from '../state/extent';
import { highlightOf } from '../state/highlight';
import {
  useBetween,
  useChanges,
  useCircle,
  useSameFilters,
  type Opened as OpenedThing,
} from '../state/useEngine';
import type { LinkState } from '../state/useFilters';
import { useReturn } from '../state/useReturn';
import type { Versions } from '../state/useVersions';
import { useWorld } from '../state/useWorld';
import type { AxisTime, TimeWindow } from '../time/interval';
import { changesText } from '../views/controls/change';
import type { Changes } from '../views/controls/Since';
import { later } from '../views/later';
import { ListView } from '../views/list/ListView';
import type { Way } from '../views/list/NoRows';
import { TimelineView } from '../views/timeline/View';
import type { HoverTarget, ViewProps } from '../views/view';
import { Calm } from './Calm';
import { Panel } from './Panel';
import { ViewSwitch } from './ViewSwitch';

// The first look falls on the timeline and the list, which stand without these two; a narrow screen shows neither
// before it is asked for.
const late = { waiting: null, guarded: true };
const MapView = later(() => import('../views/map/View').then((module) => module.MapView), late);
const NetworkView = later(
  () => import('../views/network/View').then((module) => module.NetworkView),
  late,
);

// Nothing is open on a first visit, so what shows an opened thing is fetched after it, in idle time.
const loadOpened = () => import('./Opened');
const Opened = later(() => loadOpened().then((module) => module.Opened));

/** What the panels get. */
export type BoardsProps = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** The link and the ways to change it. */
  readonly state: LinkState;
  /** The numbers for it. */
  readonly aggregates: Aggregates;
  /** What does not depend on any filter or day. */
  readonly outline: Outline;
  /** Answers what only some ask for. */
  readonly engine: Engine;
  /** The events that a picture of very many names. */
  readonly versions: Versions;
  /** What is opened, with all that is shown of it; null when nothing is, and before the first is there. */
  readonly opened: OpenedThing | null;
  /** What the last report day up to the day looked at changed; null where there is none. */
  readonly since: Changes | null;
  /** All days that the dataset names. */
  readonly extent: TimeWindow;
  /** The reader's own day. */
  readonly today: AxisTime;
  /** Ways out of an empty list. */
  readonly ways: readonly Way[];
  /** Gets all the events shown, in time order: more than a long list holds at a time. */
  readonly allRows: () => Promise<readonly EventRow[]>;
  /** Asks for other rows of a long list. */
  readonly onRange: (from: number, count: number) => void;
  /** Tells the reader something in passing. */
  readonly onNotice: (text: string) => void;
  /** The panels to show, where that is not the reader's to choose. */
  readonly only?: readonly PanelName[];
};

const pictures = panels.filter((name) => name !== 'events');

/** The panels, under one hover and one set of aggregates; on a narrow screen one picture over the list. */
export function Boards(props: BoardsProps) {
  const { dataset, state, engine, aggregates, outline, extent, opened, only } = props;
  const { vocabulary } = dataset;
  const { link, focus } = state;
  const words = useText();
  const { t } = words;

  const narrow = useMedia(narrowScreen);
  const spacing = useSpacing();
  useEffect(() => whenIdle(() => void loadOpened().catch(() => undefined), 5_000), []);
  const [target, setTarget] = useState<HoverTarget | null>(null);
  // What was pointed at may be gone with what is opened or closed, and tells of no leaving then.
  const [pointedIn, setPointedIn] = useState(focus);
  if (pointedIn !== focus) {
    setPointedIn(focus);
    setTarget(null);
  }
  // What Escape takes away comes back when something else was pointed at (WCAG 1.4.13).
  useEscape(() => setTarget(null));
  const [closely, setClosely] = useState(false);
  const wanted = only ?? link.show ?? panels;

  // While the day looked at is moved, what that changes is said against the day it is moved from.
  const from = knownDay(state.settled.known, dataset);
  const to = aggregates.known;
  const moved = useChanges(engine, from === to ? null : { from, to });
  const changes = moved && changesText(moved.changes, words);
  const filters = useSameFilters(link);
  const between = useBetween(engine, filters, pairOf(filters));
  const circle = useCircle(engine, filters, link.ego);
  const highlight = useMemo(
    () =>
      target &&
      highlightOf(target, [
        ...(aggregates.timeline.now ?? aggregates.rows.items),
        ...aggregates.timeline.ghosts,
      ]),
    [target, aggregates],
  );

  const chosen = pictures.find((name) => wanted.includes(name));
  const inPlace: readonly PanelName[] =
    narrow && !only ? [...(chosen ? [chosen] : []), 'events'] : wanted;
  // What is opened needs the panel in which it opens.
  const shown: readonly PanelName[] =
    focus && !inPlace.includes('events') ? [...inPlace, 'events'] : inPlace;
  const world = useWorld(shown.includes('map'), closely);

  const atRest = useMemo(() => openingWindow(extent), [extent]);
  const root = useRef<HTMLDivElement>(null);
  const { opening, returnTo } = useReturn(root, focus);
  const view: ViewProps = {
    aggregates,
    vocabulary,
    filters,
    focus,
    highlight,
    onHover: setTarget,
    onOpen: (opened) => {
      opening(opened);
      state.open(opened);
    },
    onPreview: state.preview,
    onCommit: state.commit,
    onNudge: state.nudge,
  };
  // A drag or a run of the wheel, mostly in the timeline: it is drawn there first.
  const gesture = link !== state.settled;
  const draw: Record<PanelName, () => ReactNode> = {
    timeline: () => (
      <TimelineView
        {...view}
        window={link.t ?? atRest}
        extent={extent}
        opening={atRest}
        lanes={link.lanes ?? (link.ego === null ? 'side' : 'actor')}
        first={link.ego}
        knownDay={aggregates.known}
        reportDays={outline.reportDays}
        columns={outline.columns}
        versions={props.versions}
        changes={changes}
        moving={gesture}
        briefed={only !== undefined}
      />
    ),
    map: () => (
      <Calm waits={gesture && link.map === state.settled.map}>
        <MapView
          {...view}
          camera={link.map}
          latest={outline.latest}
          world={world}
          onLook={setClosely}
        />
      </Calm>
    ),
    network: () => (
      <Calm waits={gesture}>
        <NetworkView
          {...view}
          latest={outline.latest}
          net={link.net}
          moving={gesture}
          ego={link.ego}
          circle={circle}
        />
      </Calm>
    ),
    events: () =>
      opened ? (
        <Opened {...props} view={view} opened={opened} />
      ) : (
        <ListView
          {...view}
          list={link.list}
          onFind={(wanted) => engine.find(link, link.list ?? 'time', wanted)}
          today={props.today}
          ways={props.ways}
          onRange={props.onRange}
          returnTo={returnTo}
          between={between}
          storyline={narrow && !only}
        />
      ),
  };

  const alone = shown.length === 1;
  const whole = panels.every((name) => shown.includes(name));
  // On a narrow screen what is opened lies over everything else.
  const covered = narrow && !only && focus !== null;
  return (
    <div
      ref={root}
      className={alone ? 'boards boards-alone' : whole ? 'boards boards-whole' : 'boards'}
      data-opened={focus ? true : undefined}
    >
      {narrow && !only && (
        <ViewSwitch
          views={pictures}
          shown={chosen ?? null}
          covered={covered}
          onShow={(name) => state.commit({ show: name === pictures[0] ? null : [name, 'events'] })}
        />
      )}
      {shown.map((name) => (
        <Panel
          key={name}
          name={name}
          title={t(`app.panel-${name}`)}
          covered={covered && name !== 'events'}
          {...(!narrow &&
            !only && {
              alone,
              onAlone: () => state.commit({ show: alone ? null : [name] }),
            })}
        >
          <Fragment key={name === 'events' ? 0 : spacing}>{draw[name]()}</Fragment>
        </Panel>
      ))}
    </div>
  );
}
