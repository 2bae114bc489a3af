import type { Link } from './filters';

// What mail programs, search engines and social networks put into links to count clicks.
const tracking =
  /^(?:(?:utm|mtm|matomo|piwik|pk|hsa|mc|vero|oly|itm|__hs\w*|_hs\w*)_\w+|fbclid|[gd]clid|gclsrc|gbraid|wbraid|gad_\w+|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igsh(?:id)?|epik|mkt_tok|srsltid|_ga|_gl|_openstat|_hsenc|_hsmi|__twitter_impression|ref|ref_src|ref_url)$/i;

/** The parameters that stay in a link and mean nothing here, without those that count clicks, which nobody misses. */
export function strangeIn({ unknown }: Link): Link['unknown'] {
  return unknown.filter(([key]) => !tracking.test(key));
}
