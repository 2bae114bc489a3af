import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { formatLink, parseLink } from '../filters/codec';
import { emptyLink, type Dropped, type Focus, type Link } from '../filters/filters';
import { formatPath, parsePath, type Route } from '../filters/path';
import { restrict } from '../filters/restrict';
import type { Dataset } from '../model/dataset';
import type { LinkChange } from '../views/view';
import { frameOf, readStep, writeStep } from './step';
import { createWriter, type Beside, type Writer } from './writer';

/** The link as state: what it says for this dataset, and the only ways to change it. */
export type LinkState = {
  /** The link in force: the preview of a gesture over the address. */
  readonly link: Link;
  /** The link in the address alone, for telling a preview from what is settled. */
  readonly settled: Link;
  /** What the address says that could not be used. */
  readonly dropped: readonly Dropped[];
  /** The thing opened. */
  readonly focus: Focus | null;
  /** Whether the reader went on from a briefing's step: by another link, or by opening something. */
  readonly explored: boolean;
  /** Whether the filters stand over everything else, as they do on a narrow screen. */
  readonly sheet: boolean;
  /** Shows a change without writing it; null drops it. */
  readonly preview: (change: LinkChange | null) => void;
  /** Writes a change as one step of the history; a change to what already stands there writes nothing. */
  readonly commit: (change: LinkChange) => void;
  /**
   * Shows a change that a key or a button makes and that others may follow: together they become one step
   * of the history, once none came for a while or anything else is written. A preview of null drops it.
   */
  readonly step: (change: LinkChange) => void;
  /** Drops what {@link step} has not written yet; false when there is nothing. */
  readonly dropStep: () => boolean;
  /** Opens a thing, or with null closes what is open, as one step of the history. */
  readonly open: (focus: Focus | null) => void;
  /**
   * Goes to a step of a briefing, or with null to the whole screen, as one step of the history. A step
   * shows its own link, the whole screen `link`, or all that there is.
   */
  readonly go: (brief: Route['brief'], link?: Link) => void;
  /** The address of a step of a briefing, or with null of the whole screen, shown as the reader is shown this. */
  readonly hrefOf: (brief: Route['brief']) => string;
  /** Puts the filters over everything else, or takes them away. Back does so too. */
  readonly showSheet: (shown: boolean) => void;
};

// Keys that follow each other this fast, in milliseconds, are one step.
const together = 700;

/** Where the app stands in the history: the address and what the entry holds beside it. */
type Place = { readonly to: string; readonly state: Beside | null };

const splitAddress = (to: string): { pathname: string; search: string } => {
  const mark = to.indexOf('?');
  return mark < 0
    ? { pathname: to, search: '' }
    : { pathname: to.slice(0, mark), search: to.slice(mark) };
};

const samePlace = (a: Place, b: Place): boolean =>
  a.to === b.to && JSON.stringify(a.state) === JSON.stringify(b.state);

/** The link of the step that a route names; null outside a briefing and where there is no such step. */
const ownLink = ({ briefings }: Dataset, { brief }: Route): string | null =>
  (brief && briefings.find(({ id }) => id === brief.briefing)?.steps[brief.step - 1]?.link) ?? null;

/**
 * The address as the state of the workspace. The only code that writes the query string. Parts that
 * do not fit the dataset are dropped from the state, not from the address, which stays as it was
 * until the next change is written.
 */
export function useFilters(dataset: Dataset, route: Route): LinkState {
  const location = useLocation();
  const navigate = useNavigate();
  const [change, setChange] = useState<LinkChange | null>(null);
  // Set while the writer holds an address back: the screen is ahead of the history for that long.
  const [ahead, setAhead] = useState<Place | null>(null);
  const writer = useRef<Writer | null>(null);

  // The router makes a new function for each address; the writer must outlive them to count its writes.
  const navigator = useRef(navigate);
  useEffect(() => {
    navigator.current = navigate;
  }, [navigate]);
  useEffect(() => {
    const created = createWriter(({ to, state, replace }) => {
      setAhead(null);
      void navigator.current(to, { replace, state });
    });
    writer.current = created;
    return () => created.cancel();
  }, []);

  // Back and Forward win over whatever was shown or waits; our own writes come from it.
  const moved = useNavigationType() === 'POP';
  const [entry, setEntry] = useState(location.key);
  if (entry !== location.key) {
    setEntry(location.key);
    if (moved) {
      setAhead(null);
      setChange(null);
    }
  }
  // What a run of keys has changed and not written yet, and when it is to be written.
  const held = useRef<{ readonly change: LinkChange; readonly timer: number } | null>(null);
  const here: Place = {
    to: `${location.pathname}${location.search}`,
    state: location.state as Beside | null,
  };
  // The entry written last. Two changes may come before the first is rendered; the second builds on it.
  const written = useRef(here);
  useEffect(() => {
    if (!moved) return;
    writer.current?.cancel();
    if (held.current) clearTimeout(held.current.timer);
    held.current = null;
    written.current = {
      to: `${location.pathname}${location.search}`,
      state: location.state as Beside | null,
    };
  }, [location, moved]);

  const { to, state } = ahead ?? here;
  const { pathname, search } = splitAddress(to);
  const current = useMemo(
    () => (ahead ? (parsePath(pathname) ?? route) : route),
    [ahead, pathname, route],
  );
  const own = ownLink(dataset, current);
  const { settled, dropped, explored } = useMemo(() => {
    const read = readStep(search, own);
    const restricted = restrict(read.link, dataset);
    return {
      settled: restricted.link,
      dropped: [...read.dropped, ...restricted.dropped],
      explored: read.explored,
    };
  }, [search, own, dataset]);
  const link = useMemo(() => (change ? { ...settled, ...change } : settled), [settled, change]);
  const focus = current.focus ?? state?.focus ?? null;

  const write = useCallback((next: Place, replace = false) => {
    setChange(null);
    const pen = writer.current;
    if (samePlace(next, written.current) || !pen) return;
    written.current = next;
    pen.write({ ...next, replace });
    if (pen.waiting()) setAhead(next);
  }, []);
  /** What the entry written last says. */
  const last = useCallback(() => {
    const { to, state } = written.current;
    const { pathname, search } = splitAddress(to);
    const path = parsePath(pathname) ?? route;
    const step = ownLink(dataset, path);
    return { path, step, state, link: restrict(readStep(search, step).link, dataset).link };
  }, [dataset, route]);

  const put = useCallback(
    (next: LinkChange) => {
      const { path, step, state, link } = last();
      const said = writeStep({ ...link, ...next }, step, dataset.defaultKnown ?? 'latest');
      const to = `${formatPath(path)}${said}`;
      if (to === written.current.to) {
        setChange(null);
        return;
      }
      // What is changed in a sheet takes the place of the entry that opened it: Back undoes it with the sheet.
      if (state?.sheet) write({ to, state: { ...state, sheet: 'used' } }, true);
      else write({ to, state });
    },
    [write, last, dataset],
  );
  const take = useCallback((): LinkChange | null => {
    const waiting = held.current;
    if (waiting) clearTimeout(waiting.timer);
    held.current = null;
    return waiting?.change ?? null;
  }, []);
  const settle = useCallback(() => {
    const waiting = take();
    if (waiting) put(waiting);
  }, [take, put]);
  useEffect(() => {
    window.addEventListener('pagehide', settle);
    return () => window.removeEventListener('pagehide', settle);
  }, [settle]);
  const step = useCallback(
    (next: LinkChange) => {
      const change = { ...take(), ...next };
      held.current = { change, timer: window.setTimeout(settle, together) };
      setChange(change);
    },
    [take, settle],
  );
  const dropStep = useCallback(() => {
    const dropped = take() !== null;
    if (dropped) setChange(null);
    return dropped;
  }, [take]);
  const preview = useCallback(
    (next: LinkChange | null) => {
      // A gesture begins where the keys have come to; giving up gives up what they did as well.
      if (next) settle();
      else take();
      setChange(next);
    },
    [settle, take],
  );
  const commit = useCallback(
    (next: LinkChange) => {
      settle();
      put(next);
    },
    [settle, put],
  );
  const open = useCallback(
    (opened: Focus | null) => {
      settle();
      const { path, step, link } = last();
      const said = writeStep(link, step, dataset.defaultKnown ?? 'latest');
      if (path.brief) {
        // The path names the step, to which the reader wants to come back.
        write({ to: `${formatPath(path)}${said}`, state: opened && { focus: opened } });
        return;
      }
      // A thing that is opened stands behind its dataset's id, also where `/` stood for it.
      const to = { ...path, dataset: path.dataset ?? dataset.id, focus: opened };
      write({ to: `${formatPath(to)}${said}`, state: null });
    },
    [write, settle, last, dataset],
  );
  const go = useCallback(
    (brief: Route['brief'], shown: Link = emptyLink) => {
      settle();
      const { path, link } = last();
      const to = { ...path, dataset: path.dataset ?? dataset.id, focus: null, brief };
      write({ to: `${formatPath(to)}${formatLink({ ...shown, ...frameOf(link) })}`, state: null });
    },
    [write, settle, last, dataset],
  );
  const hrefOf = (brief: Route['brief']) => {
    const to = { ...current, dataset: current.dataset ?? dataset.id, focus: null, brief };
    return `${formatPath(to)}${formatLink({ ...emptyLink, ...frameOf(link) })}`;
  };
  const showSheet = useCallback(
    (shown: boolean) => {
      const { to, state } = written.current;
      if (shown) write({ to, state: { ...state, sheet: 'new' } });
      else if (state?.sheet === 'new') void navigator.current(-1);
      else write({ to, state: { ...state, sheet: null } }, true);
    },
    [write],
  );
  return {
    link,
    settled,
    dropped,
    focus,
    explored: explored || (current.brief !== null && focus !== null),
    sheet: Boolean(state?.sheet),
    preview,
    commit,
    step,
    dropStep,
    open,
    go,
    hrefOf,
    showSheet,
  };
}

/** The link of the address before any dataset is there: for the language and the file it names. */
export function useAddressLink(): Link {
  const { search } = useLocation();
  return useMemo(() => (search ? parseLink(search).link : emptyLink), [search]);
}
