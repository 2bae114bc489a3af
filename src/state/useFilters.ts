import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLocation, useNavigate, useNavigationType } from 'react-router';
import { changed } from '../filters/change';
import { parseLink, type ParsedLink } from '../filters/codec';
import type { Link } from '../filters/filters';
import { readAddress, type Address, type Route } from '../filters/path';
import type { Dataset } from '../model/dataset';
import { createHistory, type History } from './history';
import {
  goFrom,
  hasSheet,
  readBase,
  readSearch,
  withFocus,
  type Beside,
  type Place,
  type Standing,
} from './place';
import { useLastStep } from './useLastStep';

/** The link as state: what it says for this dataset, and the only ways to change it. */
export type LinkState = Omit<Standing, 'own'> &
  Pick<
    History,
    'preview' | 'commit' | 'nudge' | 'dropNudge' | 'open' | 'go' | 'leave' | 'showSheet'
  > & {
    /** The link in force: the preview of a gesture over the address. */
    readonly link: Link;
    /** The link in the address alone, for telling a preview from what is settled. */
    readonly settled: Link;
    /** Whether the filters stand over everything else, as they do on a narrow screen. */
    readonly sheet: boolean;
    /** What is told to a reader who came here by a link on another page of the app: a text, or null for nothing; undefined for those who came otherwise. */
    readonly arrival: string | null | undefined;
    /** The step of a briefing that was shown last, since the page was loaded; null before any was. */
    readonly lastStep: Route['brief'];
    /** The address of a step of a briefing, or with null of the whole screen, shown as the reader is shown this. */
    readonly hrefOf: (brief: Route['brief']) => string;
  };

/**
 * The address as the state of the workspace. The only code that writes the query string. Parts that
 * do not fit the dataset are dropped from the state, not from the address, which stays as it was
 * until the next change is written. The same object for as long as it says the same.
 */
export function useFilters(dataset: Dataset): LinkState {
  const { pathname, search, hash, state } = useLocation();
  const here: Place = useMemo(
    () => ({ to: `${pathname}${search}${hash}`, state: state as Beside | null }),
    [pathname, search, hash, state],
  );
  // The router makes a new function for each address; the history outlives them to count its writes.
  const [history] = useState(() => createHistory(dataset, here));
  const navigate = useNavigate();
  useEffect(
    () =>
      history.connect({
        write: ({ to, state, replace }) => void navigate(to, { replace, state }),
        back: () => void navigate(-1),
      }),
    [history, navigate],
  );
  useEffect(() => {
    window.addEventListener('pagehide', history.settle);
    return () => {
      window.removeEventListener('pagehide', history.settle);
      history.dispose();
    };
  }, [history]);

  // Our own writes come back from the router too; only what the browser did is news.
  const moved = useNavigationType() === 'POP';
  useLayoutEffect(() => {
    if (moved) history.arrive(here);
  }, [history, here, moved]);

  const { place, change } = useSyncExternalStore(history.subscribe, history.shown);
  // What is opened or lies over the page leaves the link the same object, so that nothing is counted again.
  const { to, state: beside } = place;
  const base = useMemo(() => readBase(to, dataset), [to, dataset]);
  const { search: query, own } = base;
  const said = useMemo(() => readSearch(query, own, dataset), [query, own, dataset]);
  const standing = useMemo(() => withFocus(base, said, beside), [base, said, beside]);
  const { link: settled } = standing;
  const { brief } = base.route;
  const lastStep = useLastStep(dataset, brief);
  const link = useMemo(() => (change ? changed(settled, change) : settled), [settled, change]);
  const hrefOf = useCallback(
    (step: Route['brief']) => goFrom(place, step, dataset).to,
    [place, dataset],
  );
  const sheet = hasSheet(place);
  const arrival = moved ? undefined : (here.state?.notice ?? null);
  // The same while nothing of it changes: a change comes back from the router as an address that is on the screen already.
  return useMemo(() => {
    const { preview, commit, nudge, dropNudge, open, go, leave, showSheet } = history;
    const ways = { preview, commit, nudge, dropNudge, open, go, leave, showSheet, hrefOf };
    return { ...standing, link, settled, sheet, lastStep, arrival, ...ways };
  }, [standing, link, settled, sheet, lastStep, arrival, hrefOf, history]);
}

/** The address before any dataset is there: for where it leads, the language and the file it names. */
export function useAddress(): Pick<Address, 'route' | 'all'> & ParsedLink {
  const { pathname, search, hash } = useLocation();
  return useMemo(() => {
    const { route, all, search: query } = readAddress(`${pathname}${search}${hash}`);
    return { route, all, ...parseLink(query) };
  }, [pathname, search, hash]);
}
