import { isId, isReserved } from '../model/id';
import type { Focus } from './filters';

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
