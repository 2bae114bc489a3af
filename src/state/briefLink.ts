import { formatLink, parseLink, type ParsedLink } from '../filters/codec';
import { emptyLink, type Known, type Link } from '../filters/filters';

/** What of a link says how a view is shown, without being another view: an address may say it and stay at a step. */
export const settingsOf = ({
  data,
  lang,
  embed,
  unknown,
}: Link): Pick<Link, 'data' | 'lang' | 'embed' | 'unknown'> => ({ data, lang, embed, unknown });

/** The link without what only frames it: what a step's own link is compared with. */
const bare = (link: Link): Link => ({ ...link, ...settingsOf(emptyLink) });

/** A link read at a step of a briefing. */
export type StepLink = ParsedLink & {
  /** Whether the reader went on from the step's own link to another one. */
  readonly explored: boolean;
};

/**
 * Reads the query string of an address that names a step: what it says stands in the place of the
 * step's own link; where it says no more than the language, or what nobody knows, the step's own link holds. `own` is null
 * outside a briefing: then this is the query string as it is.
 */
export function readStep(search: string, own: string | null): StepLink {
  const said = parseLink(search);
  if (own === null) return { ...said, explored: false };
  if (formatLink(bare(said.link)) !== '') return { ...said, explored: true };
  const { link, dropped, repaired } = parseLink(own);
  return {
    link: { ...link, ...settingsOf(said.link) },
    dropped: [...said.dropped, ...dropped],
    repaired: [...said.repaired, ...repaired],
    explored: false,
  };
}

/**
 * The query string for `link` at a step: as little as reads back to it. The step's own link is left
 * out; a link that says nothing is told from it by naming the day that it means, `usual`.
 */
export function writeStep(link: Link, own: string | null, usual: Known): string {
  if (own === null) return formatLink(link);
  const said = formatLink(bare(link));
  if (said === formatLink(bare(parseLink(own).link))) {
    return formatLink({ ...emptyLink, ...settingsOf(link) });
  }
  return formatLink(said === '' ? { ...link, known: usual } : link);
}
