import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { whenIdle } from '../chart/idle';
import { narrowScreen, useMedia } from '../chart/useMedia';
import type { Issue } from '../dataset/issue';
import type { Frame } from '../engine/engine';
import { knownDay } from '../engine/rows';
import { TextProvider, useText } from '../i18n/useText';
import { capitalised, withYears } from '../i18n/words';
import type { Dataset } from '../model/dataset';
import { isolated, type Localized } from '../model/text';
import type { Address } from '../state/address';
import { dayBins, extentOf, needsYears, periodsOf } from '../state/extent';
import {
  useAggregates,
  useChanges,
  useEngine,
  useHeld,
  useOpened,
  useOutline,
  type Opened,
} from '../state/useEngine';
import { useFilters } from '../state/useFilters';
import { useShortcuts } from '../state/useShortcuts';
import type { ThemeChoice } from '../state/useTheme';
import { useVersions } from '../state/useVersions';
import { countWith, useWays } from '../state/useWays';
import { formatDate } from '../time/format';
import { startOfDay } from '../time/interval';
import { sinceText } from '../views/controls/change';
import { chips } from '../views/controls/chips';
import { lastChange } from '../views/controls/known';
import { later } from '../views/later';
import { hubHeads } from '../views/network/layout/hub';
import { byImportance } from '../views/timeline/layout/importance';
import { Announcer } from './Announcer';
import type { BoardsProps } from './Boards';
import { focusHeading } from './heading';
import { Screen } from './Screen';
import { usePageTitle } from './usePageTitle';
import './workspace.css';
import './narrow.css';
import './print.css';

// A briefing is shown to those who ask for it.
const loadPresent = () => import('./Present');
const Present = later(() => loadPresent().then((module) => module.Present), {
  waiting: null,
});

type Props = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** What of its file was set aside. */
  readonly issues: readonly Issue[];
  /** The theme, and how to choose another. */
  readonly theme: ThemeChoice;
  /** The address bar, which may stand still. */
  readonly address: Address;
};

// A view draws marks one by one up to this many, and ghosts beside them.
const most = { marks: 400, ghosts: 400, bins: 400, rows: 400, pairs: 10_000, undated: 5 };
// Which pairs are drawn does not hang on a gathering of more than so many, of which each is one of thousands.
const largestPaired = 100;
// Beyond so many an event hardly ever finds room for its name, or for so many as filters leave.
const mostNamed = 1_000;
const mostReady = 3_000;
// How long a passing notice stands, in milliseconds; it is spoken as well.
const noticed = 8_000;

// The reader's own day, on the axis.
const today = (): number => {
  const now = new Date();
  return startOfDay(now.getTime() - now.getTimezoneOffset() * 60_000);
};

/** The name of the thing opened; null when nothing is, or the dataset does not have it. */
const titleOf = (opened: Opened | null, { vocabulary }: Dataset): Localized | null => {
  if (!opened) return null;
  const { focus, detail } = opened;
  if (focus.type === 'actor') return vocabulary.actors.get(focus.id)?.name ?? null;
  if (focus.type === 'place') return vocabulary.places.get(focus.id)?.name ?? null;
  return (detail?.known && detail.row.event.title?.value) || null;
};

/** A dataset under its link: the numbers for it, and the screen or the briefing that shows them. */
export function Workspace({ dataset, issues, theme, address }: Props) {
  const usual = useText();
  const { t, name } = usual;
  const state = useFilters(dataset);
  const { link, settled, route } = state;
  const narrow = useMedia(narrowScreen);
  const [from, setFrom] = useState(0);
  const [notice, setNotice] = useState(() => (state.arrival ? { text: state.arrival } : null));
  const tell = useCallback((text: string) => setNotice({ text }), []);
  useShortcuts(state.dropNudge);
  const refused = useSyncExternalStore(address.subscribe, address.refused);
  const [told, setTold] = useState(false);
  if (refused && !told) {
    setTold(true);
    tell(t('app.no-address'));
  }

  const day = knownDay(link.known, dataset);
  const engine = useEngine(dataset);
  const outline = useOutline(engine);
  const extent = useMemo(
    () => outline && extentOf(outline.span, dataset.defaultKnown ?? today()),
    [outline, dataset],
  );
  const words = useMemo(
    () => (outline && needsYears(outline) ? withYears(usual, 'all') : usual),
    [outline, usual],
  );
  const opens = state.focus?.type === 'actor' ? state.focus.id : null;
  const frame: Frame | null = useMemo(
    () =>
      extent && {
        bins: dayBins(extent, most.bins),
        rows: { from, count: most.rows, order: link.list ?? 'time' },
        pairs: { top: most.pairs, largest: largestPaired, hub: hubHeads, of: opens },
        standout: { periods: periodsOf(extent) },
        undated: most.undated,
        marks: most.marks,
        ghosts: most.ghosts,
      },
    [extent, from, opens, link.list],
  );
  const { aggregates, late } = useAggregates(engine, link, frame);
  const versions = useVersions(engine, aggregates);
  const { want } = versions;
  useEffect(() => {
    if (!outline) return undefined;
    // What most likely is named is there with the first numbers, what filters may bring out when they are set.
    const order = byImportance(outline.columns);
    want([...order.subarray(0, mostNamed)]);
    return whenIdle(() => want([...order.subarray(mostNamed, mostReady)]), 2_000);
  }, [outline, want]);
  const opened = useOpened(engine, state.focus, day);
  const since = useChanges(engine, outline && lastChange(outline.reportDays, day));
  const titles = useCallback(() => engine.titles(day), [engine, day]);
  const countOf = useCallback(
    async (q: string | null) => (frame ? countWith(engine, settled, { q }, frame) : 0),
    [engine, settled, frame],
  );
  const active = useMemo(
    () => chips(settled, dataset.vocabulary, words),
    [settled, dataset, words],
  );
  // Fewer rows than before may leave the rows asked for behind the end.
  if (aggregates && from > 0 && from >= aggregates.rows.total) setFrom(0);
  const ways = useWays(engine, settled, frame, aggregates, active);

  // The first picture is whole; after it, what is not there yet leaves what was there.
  const [begun, setBegun] = useState(false);
  const whole = begun || !state.focus || opened !== null;
  const ready = Boolean(whole && aggregates && outline && extent);
  if (ready && !begun) setBegun(true);

  const { brief } = route;
  const briefing = dataset.briefings.find(({ id }) => id === brief?.briefing);
  const step = briefing?.steps[(brief?.step ?? 0) - 1];
  const title = [step?.title ?? titleOf(opened, dataset), dataset.title]
    .flatMap((text) => (text ? [isolated(name(text))] : []))
    .join(' · ');
  usePageTitle(title);
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(() => setNotice(null), noticed);
    return () => clearTimeout(timer);
  }, [notice]);

  const presenting = route.brief !== null;
  useEffect(() => {
    // Fetched while the numbers are made, so that a step stands again soon after a reload.
    if (presenting) loadPresent().catch(() => undefined);
  }, [presenting]);
  // Who leaves a briefing or another page is at the beginning of what it left them with.
  const elsewhere = useRef(state.arrival !== undefined);
  useEffect(() => {
    if (!begun) return;
    if (elsewhere.current && !presenting) focusHeading();
    elsewhere.current = presenting;
  }, [begun, presenting]);

  const allRows = useCallback(async () => {
    if (!frame) return [];
    const rows = { from: 0, count: Number.MAX_SAFE_INTEGER, order: null };
    return (await engine.aggregate(link, { ...frame, rows })).rows.items;
  }, [engine, frame, link]);
  const now = today();
  const boards = useMemo<BoardsProps | null>(
    () =>
      ready && aggregates && outline && extent
        ? {
            ...{ dataset, state, engine, versions, aggregates, outline, extent, opened, since },
            ...{ today: now, ways, allRows, onRange: setFrom, onNotice: tell },
          }
        : null,
    [
      ready,
      dataset,
      state,
      engine,
      versions,
      aggregates,
      outline,
      extent,
      opened,
      since,
      now,
      ways,
      allRows,
      tell,
    ],
  );
  const fresh = useMemo(() => boards && { boards, titles, countOf }, [boards, titles, countOf]);
  // Numbers mostly come in the frame that asks for them: a link beside the old ones would be drawn for nobody.
  const shown = useHeld(fresh, late);
  const count = aggregates?.totals.events;
  const counted = count ? t('app.result', { m: count.now, n: count.all }) : '';
  const asOf = useMemo(
    () =>
      [
        Number.isFinite(day)
          ? t('share.known', { day: formatDate(day, words.time, 'long') })
          : capitalised(t('app.present-latest'), words),
        since && sinceText(since, words),
      ]
        .filter(Boolean)
        .join('; '),
    [day, since, words, t],
  );
  return (
    <TextProvider words={words}>
      {/* Another language speaks for itself, and leaves nothing of the last behind. */}
      <Announcer key={words.lang} count={counted} at={day} day={asOf} notice={notice} />
      {shown && briefing && step && route.brief && (
        <Present {...shown.boards} briefing={briefing} at={route.brief.step} />
      )}
      {shown && !(briefing && step) && (
        <Screen {...shown} issues={issues} theme={theme} narrow={narrow} missing={route.brief} />
      )}
      {notice && <p className="notice-passing">{notice.text}</p>}
    </TextProvider>
  );
}
