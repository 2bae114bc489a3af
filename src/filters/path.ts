import { isId, isReserved } from '../model/id';
import type { Focus, Repaired } from './filters';
import { decode as decodeAll, mend } from './repair';

/** Where in the app a link leads, as its path says it. */
export type Route = {
  /** Id of a bundled dataset; null for the default one (`/`), and for a file. */
  readonly dataset: string | null;
  /** Whether the data comes from a file: `/open`. */
  readonly open: boolean;
  /** The one thing opened; null when none is. */
  readonly focus: Focus | null;
  /** The briefing shown and its step, counted from 1; null when none is. */
  readonly brief: { readonly briefing: string; readonly step: number } | null;
};

const focusTypes = ['event', 'actor', 'place'] as const satisfies readonly Focus['type'][];

/** One part of a path, decoded; null when its percent encoding is malformed. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

const stepPattern = /^[1-9]\d{0,5}$/;

/**
 * Reads a path by the grammar of links: `/`, `/:dataset`, `/:dataset/event/:event` (also `actor`,
 * `place`), `/:dataset/brief/:briefing/:step`, with `open` for `:dataset` where a file is shown. One
 * slash at the end is allowed. Null for any other path; never throws.
 */
export function parsePath(pathname: string): Route | null {
  const parts = pathname.replace(/^\//, '').replace(/\/$/, '').split('/').map(decode);
  const [dataset, type, id, step] = parts;
  if (dataset === '' && parts.length === 1) {
    return { dataset: null, open: false, focus: null, brief: null };
  }
  if (!dataset || !isId(dataset)) return null;
  const open = dataset === 'open';
  if (!open && isReserved(dataset)) return null;
  const base: Route = { dataset: open ? null : dataset, open, focus: null, brief: null };
  if (parts.length === 1) return base;
  if (!id || !isId(id)) return null;
  const focus = focusTypes.find((name) => name === type);
  if (focus && parts.length === 3) return { ...base, focus: { type: focus, id } };
  if (type === 'brief' && parts.length === 4 && step && stepPattern.test(step)) {
    return { ...base, brief: { briefing: id, step: Number(step) } };
  }
  return null;
}

/** Whether a path is that of the page with all datasets. */
const isAll = (pathname: string): boolean => /^\/datasets\/?$/.test(pathname);

/** An address, taken apart. */
export type Address = {
  /** Where it leads; null for a path that is none of ours, and where `all` is true. */
  readonly route: Route | null;
  /** Whether it leads to the page with all datasets. */
  readonly all: boolean;
  /** Its query string and what stands behind `#`, for `parseLink`. */
  readonly search: string;
  /** What of the path was read as it was meant, not as it stands. */
  readonly repaired: readonly Repaired[];
};

/** Takes a path with all that follows it apart, and reads the path, put right where it is plain what was meant. Never throws. */
export function readAddress(address: string): Address {
  // A query string that was encoded together with its path begins with `%3F`, which is in no path of ours.
  const at = address.search(/[?#]|%3f/i);
  const [path, rest] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
  const [, hidden = '', plain = ''] = /^((?:%3f[^?#]*)?)([^]*)$/i.exec(rest)!;
  const query = hidden && decodeAll(hidden);
  const route = parsePath(path);
  const isOurs = (text: string) => isAll(text) || parsePath(text) !== null;
  const meant = route || isAll(path) ? null : mend(path, isOurs);
  return {
    route: meant === null ? route : parsePath(meant),
    all: isAll(meant ?? path),
    search: query + (query ? plain.replace(/^\?/, '&') : plain),
    repaired: [
      ...(meant === null ? [] : [{ from: path, to: meant }]),
      ...(query ? [{ from: hidden, to: query }] : []),
    ],
  };
}

/**
 * The path of a route. A briefing hides the focus, and a route without dataset or file is `/`: the
 * grammar has no path for a thing opened there, so name the default dataset by its id.
 */
export function formatPath({ dataset, open, focus, brief }: Route): string {
  const root = open ? 'open' : dataset;
  if (root === null) return '/';
  if (brief) return `/${root}/brief/${brief.briefing}/${brief.step}`;
  return focus ? `/${root}/${focus.type}/${focus.id}` : `/${root}`;
}
