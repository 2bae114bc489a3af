import { formatLink } from '../../filters/codec';
import type { Language, Link } from '../../filters/filters';
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
