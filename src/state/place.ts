import { changed, type LinkChange } from '../filters/change';
import { formatLink } from '../filters/codec';
import { emptyLink, type Dropped, type Focus, type Link } from '../filters/filters';
import { formatPath, parsePath, type Route } from '../filters/path';
import { restrict } from '../filters/restrict';
import type { Dataset } from '../model/dataset';
import { readStep, settingsOf, writeStep } from './briefLink';

/** What an entry of the history holds that no link says: it is kept over a reload and undone by Back. */
export type Beside = {
  /** The thing opened where the path has no room for it: at a step of a briefing. */
  readonly focus?: Focus | null;
  /** Whether the filters stand over everything else; `new` until something was changed in them. */
  readonly sheet?: 'new' | 'used' | null;
};

/** Where the app stands in the history. */
export type Place = {
  /** Path and query string. */
  readonly to: string;
  /** What the entry holds beside its address; null when nothing. */
  readonly state: Beside | null;
};

/** One entry to write to the history. */
export type HistoryEntry = Place & {
  /** Whether the current entry is replaced instead of a new one added. */
  readonly replace: boolean;
};

/** What a place says for a dataset. */
export type Standing = {
  /** Its path. */
  readonly route: Route;
  /** The link of the step that the path names; null outside a briefing and where there is no such step. */
  readonly own: string | null;
  /** The link as far as the dataset can answer it. */
  readonly link: Link;
  /** What the address says that could not be used. */
  readonly dropped: readonly Dropped[];
  /** The thing opened. */
  readonly focus: Focus | null;
  /** Whether the reader went on from a briefing's step: by another link, or by opening something. */
  readonly explored: boolean;
};

const split = (to: string): { readonly path: string; readonly search: string } => {
  const mark = to.indexOf('?');
  return mark < 0 ? { path: to, search: '' } : { path: to.slice(0, mark), search: to.slice(mark) };
};

const ownLink = ({ briefings }: Dataset, { brief }: Route): string | null =>
  (brief && briefings.find(({ id }) => id === brief.briefing)?.steps[brief.step - 1]?.link) ?? null;

/** Whether two places are the same entry, as far as a reader can tell. */
export function samePlace(a: Place, b: Place): boolean {
  return a.to === b.to && JSON.stringify(a.state) === JSON.stringify(b.state);
}

/** The parts of an address for `dataset`: its path, the query string, and the link of the step that it names. A path that is none of ours is taken as that of the dataset. */
export function readAddress(
  to: string,
  dataset: Dataset,
): Pick<Standing, 'route' | 'own'> & { readonly search: string } {
  const { path, search } = split(to);
  const route = parsePath(path) ?? { dataset: dataset.id, open: false, focus: null, brief: null };
  return { route, own: ownLink(dataset, route), search };
}

/** What a query string says for `dataset`, at a step whose own link is `own`. */
export function readSearch(
  search: string,
  own: string | null,
  dataset: Dataset,
): Pick<Standing, 'link' | 'dropped' | 'explored'> {
  const read = readStep(search, own);
  const { link, dropped } = restrict(read.link, dataset);
  return { link, dropped: [...read.dropped, ...dropped], explored: read.explored };
}

/** What a place says for `dataset`. */
export function readPlace({ to, state }: Place, dataset: Dataset): Standing {
  const { route, own, search } = readAddress(to, dataset);
  return withFocus(route, own, readSearch(search, own, dataset), state);
}

/** The whole that the parts of a place say. */
export function withFocus(
  route: Route,
  own: string | null,
  said: Pick<Standing, 'link' | 'dropped' | 'explored'>,
  state: Beside | null,
): Standing {
  const focus = route.focus ?? state?.focus ?? null;
  const explored = said.explored || (route.brief !== null && focus !== null);
  return { ...said, route, own, focus, explored };
}

const said = (link: Link, { own }: Standing, { defaultKnown }: Dataset): string =>
  writeStep(link, own, defaultKnown ?? 'latest');

/** The entry after a change to the link. What is changed in a sheet takes the place of the entry that opened it: Back undoes it with the sheet. */
export function changeAt(place: Place, change: LinkChange, dataset: Dataset): HistoryEntry {
  const standing = readPlace(place, dataset);
  const { state } = place;
  const to = `${formatPath(standing.route)}${said(changed(standing.link, change), standing, dataset)}`;
  if (to === place.to) return { ...place, replace: true };
  return state?.sheet
    ? { to, state: { ...state, sheet: 'used' }, replace: true }
    : { to, state, replace: false };
}

/** The entry in which a thing is opened, or with null what is open closed. */
export function openAt(place: Place, focus: Focus | null, dataset: Dataset): HistoryEntry {
  const standing = readPlace(place, dataset);
  const search = said(standing.link, standing, dataset);
  const { route } = standing;
  if (route.brief) {
    // The path names the step, to which the reader wants to come back.
    return { to: `${formatPath(route)}${search}`, state: focus && { focus }, replace: false };
  }
  // A thing that is opened stands behind its dataset's id, also where `/` stood for it.
  const path = formatPath({ ...route, dataset: route.dataset ?? dataset.id, focus });
  return { to: `${path}${search}`, state: null, replace: false };
}

/**
 * The entry of a step of a briefing, or with null of the whole screen, shown as the reader is shown this
 * place. A step shows its own link, the whole screen `shown`, or all that there is.
 */
export function goFrom(
  place: Place,
  brief: Route['brief'],
  dataset: Dataset,
  shown: Link = emptyLink,
): HistoryEntry {
  const { route, link } = readPlace(place, dataset);
  const path = { ...route, dataset: route.dataset ?? dataset.id, focus: null, brief };
  const search = formatLink({ ...shown, ...settingsOf(link) });
  return { to: `${formatPath(path)}${search}`, state: null, replace: false };
}
