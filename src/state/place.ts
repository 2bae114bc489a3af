import { changed, type LinkChange } from '../filters/change';
import { formatLink } from '../filters/codec';
import { emptyLink, type Dropped, type Focus, type Link, type Repaired } from '../filters/filters';
import { formatPath, readAddress, type Route } from '../filters/path';
import { restrict } from '../filters/restrict';
import type { Dataset } from '../model/dataset';
import { readStep, settingsOf, writeStep } from './briefLink';

/** What an entry of the history holds that no link says: it is kept over a reload and undone by Back. */
export type Beside = {
  /** The thing opened where the path has no room for it: at a step of a briefing. */
  readonly focus?: Focus | null;
  /** Whether the filters stand over everything else: `new` until something was changed in them, then `used`; `under` is the entry that Back shows then, with what was chosen. */
  readonly sheet?: 'new' | 'used' | 'under' | null;
  /** What is told to a reader who comes here by a link on another page of the app. */
  readonly notice?: string | null;
};

/** Where the app stands in the history. */
export type Place = {
  /** Path, query string, and what stands behind `#`. */
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
  /** What the address says otherwise than it was read. */
  readonly repaired: readonly Repaired[];
  /** The thing opened. */
  readonly focus: Focus | null;
  /** Whether the reader went on from a briefing's step: by another link, or by opening something. */
  readonly explored: boolean;
};

const ownLink = ({ briefings }: Dataset, { brief }: Route): string | null =>
  (brief && briefings.find(({ id }) => id === brief.briefing)?.steps[brief.step - 1]?.link) ?? null;

/** Whether two places are the same entry, as far as a reader can tell. */
export function samePlace(a: Place, b: Place): boolean {
  return a.to === b.to && JSON.stringify(a.state) === JSON.stringify(b.state);
}

/** An address as it stands for a dataset. */
export type Base = Pick<Standing, 'route' | 'own' | 'repaired'> & {
  /** Its query string and what stands behind `#`. */
  readonly search: string;
};

/** What the path of an address says for `dataset`. A path that is none of ours is taken as that of the dataset. */
export function readBase(to: string, dataset: Dataset): Base {
  const { route, search, repaired } = readAddress(to);
  const there = route ?? { dataset: dataset.id, open: false, focus: null, brief: null };
  return { route: there, own: ownLink(dataset, there), search, repaired };
}

/** What a link says for a dataset. */
export type Said = Pick<Standing, 'link' | 'dropped' | 'repaired' | 'explored'>;

/** What a query string says for `dataset`, at a step whose own link is `own`. */
export function readSearch(search: string, own: string | null, dataset: Dataset): Said {
  const read = readStep(search, own);
  const { link, dropped: unfit } = restrict(read.link, dataset);
  const dropped = [...read.dropped, ...unfit];
  // What could not be used after all was not put right.
  const lost = new Set(dropped.map(({ key, value }) => `${key}=${value}`));
  return { ...read, link, dropped, repaired: read.repaired.filter(({ to }) => !lost.has(to)) };
}

/** What a place says for `dataset`. */
export function readPlace({ to, state }: Place, dataset: Dataset): Standing {
  const base = readBase(to, dataset);
  return withFocus(base, readSearch(base.search, base.own, dataset), state);
}

/** The whole that the parts of a place say. */
export function withFocus(
  { route, own, repaired }: Pick<Base, 'route' | 'own' | 'repaired'>,
  said: Said,
  state: Beside | null,
): Standing {
  const focus = route.focus ?? state?.focus ?? null;
  const explored = said.explored || (route.brief !== null && focus !== null);
  return { ...said, repaired: [...repaired, ...said.repaired], route, own, focus, explored };
}

const said = (link: Link, { own }: Standing, { defaultKnown }: Dataset): string =>
  writeStep(link, own, defaultKnown ?? 'latest');

/** Whether the filters stand over everything else at a place. */
export function hasSheet({ state }: Place): boolean {
  return state?.sheet === 'new' || state?.sheet === 'used';
}

/** The entry after a change to the link. All that is changed in a sheet becomes one entry, over the one that it leaves behind. */
export function changeAt(place: Place, change: LinkChange, dataset: Dataset): HistoryEntry {
  const standing = readPlace(place, dataset);
  const { state } = place;
  const to = `${formatPath(standing.route)}${said(changed(standing.link, change), standing, dataset)}`;
  if (to === place.to) return { ...place, replace: true };
  if (!hasSheet(place)) {
    return { to, state: state?.sheet ? { ...state, sheet: null } : state, replace: false };
  }
  return { to, state: { ...state, sheet: 'used' }, replace: state?.sheet === 'used' };
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
