/** The ids of the datasets that come with the app: the names of the files in data/. */
export function datasetIds(): string[];
/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile(): string;
/**
 * `_redirects`, for the same hosts: the page at the app's paths. It names the datasets, for some of
 * these hosts follow a rule even where there is a file.
 */
export function redirectsFile(ids: readonly string[]): string;
/** The snippet for nginx, to be included in a server block that answers over https. */
export function nginxSnippet(): string;
/** The snippet for Caddy, to be imported in a site block. */
export function caddySnippet(): string;
