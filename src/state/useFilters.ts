import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { formatLink, parseLink } from '../filters/codec';
import { emptyLink, type Dropped, type Focus, type Link } from '../filters/filters';
import { formatPath, parsePath, type Route } from '../filters/path';
import { restrict } from '../filters/restrict';
import type { Dataset } from '../model/dataset';
import type { LinkChange } from '../views/view';
import { createWriter, type Writer } from './writer';

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
  /** Shows a change without writing it; null drops it. */
  readonly preview: (change: LinkChange | null) => void;
  /** Writes a change as one step of the history; a change to what already stands there writes nothing. */
  readonly commit: (change: LinkChange) => void;
  /** Opens a thing, or with null closes what is open, as one step of the history. */
  readonly open: (focus: Focus | null) => void;
};

const splitAddress = (to: string): { pathname: string; search: string } => {
  const mark = to.indexOf('?');
  return mark < 0
    ? { pathname: to, search: '' }
    : { pathname: to.slice(0, mark), search: to.slice(mark) };
};

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
  const [ahead, setAhead] = useState<string | null>(null);
  const writer = useRef<Writer | null>(null);

  // The router makes a new function for each address; the writer must outlive them to count its writes.
  const go = useRef(navigate);
  useEffect(() => {
    go.current = navigate;
  }, [navigate]);
  useEffect(() => {
    const created = createWriter(({ to, replace }) => {
      setAhead(null);
      void go.current(to, { replace });
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
  // The address written last. Two changes may come before the first is rendered; the second builds on it.
  const written = useRef(`${location.pathname}${location.search}`);
  useEffect(() => {
    if (!moved) return;
    writer.current?.cancel();
    written.current = `${location.pathname}${location.search}`;
  }, [location, moved]);

  const address = ahead ?? `${location.pathname}${location.search}`;
  const { pathname, search } = splitAddress(address);
  const parsed = useMemo(() => {
    const { link, dropped } = parseLink(search);
    const restricted = restrict(link, dataset);
    return { settled: restricted.link, dropped: [...dropped, ...restricted.dropped] };
  }, [search, dataset]);
  const current = useMemo(
    () => (ahead ? (parsePath(pathname) ?? route) : route),
    [ahead, pathname, route],
  );

  const { settled, dropped } = parsed;
  const link = useMemo(() => (change ? { ...settled, ...change } : settled), [settled, change]);

  const write = useCallback(
    (next: (route: Route, link: Link) => string) => {
      const from = splitAddress(written.current);
      const base = restrict(parseLink(from.search).link, dataset).link;
      const to = next(parsePath(from.pathname) ?? route, base);
      setChange(null);
      const pen = writer.current;
      if (to === written.current || !pen) return;
      written.current = to;
      pen.write({ to, replace: false });
      if (pen.waiting()) setAhead(to);
    },
    [dataset, route],
  );
  const commit = useCallback(
    (next: LinkChange) =>
      write((path, base) => `${formatPath(path)}${formatLink({ ...base, ...next })}`),
    [write],
  );
  const open = useCallback(
    (opened: Focus | null) =>
      write((path, base) => {
        // A thing that is opened stands behind its dataset's id, also where `/` stood for it.
        const to = { ...path, dataset: path.dataset ?? dataset.id, focus: opened, brief: null };
        return `${formatPath(to)}${formatLink(base)}`;
      }),
    [write, dataset],
  );
  return { link, settled, dropped, focus: current.focus, preview: setChange, commit, open };
}

/** The link of the address before any dataset is there: for the language and the file it names. */
export function useAddressLink(): Link {
  const { search } = useLocation();
  return useMemo(() => (search ? parseLink(search).link : emptyLink), [search]);
}
