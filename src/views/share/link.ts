import { formatLink } from '../../filters/codec';
import { emptyLink, filterKeys, type Language, type Link } from '../../filters/filters';
import type { AxisTime } from '../../time/interval';

/**
 * The address of a view that stays what it is when a default changes: the path of `url` with the link's
 * own parameters, the day looked at (`latest` for Infinity) and the language written out. A part behind
 * `#` is left out.
 */
export function pinnedLink(url: string, link: Link, known: AxisTime, lang: Language): string {
  const path = url.replace(/[?#][^]*$/, '');
  return path + formatLink({ ...link, known: Number.isFinite(known) ? known : 'latest', lang });
}

// A file's name is read in a list of others, and may not be very long.
const longest = 60;

/** What the filters of a link are called in the name of a file, such as `who-umerov-where-ankara`; null where nothing is filtered. */
export function filterName(link: Link): string | null {
  const filters = Object.fromEntries(filterKeys.map((key) => [key, link[key]]));
  const name = decodeURIComponent(formatLink({ ...emptyLink, ...filters, known: null }))
    .replace(/([=,])-/g, '$1not-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return name || null;
}
