// Writes what other hosts need to serve the app as the server here does: `_headers` and `_redirects`
// into dist/ for hosts that read them there, and snippets for nginx and Caddy into deploy/.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cacheControl, httpsHeaders } from './headers.mjs';
import { appPattern, filesPattern, hiddenPattern } from './paths.mjs';

const source = 'Written by `npm run build` from scripts/headers.mjs and scripts/paths.mjs.';
const at = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The ids of the datasets that come with the app: the names of the files in data/. */
export function datasetIds() {
  return readdirSync(at('data'))
    .filter((name) => name.endsWith('.json') && name !== 'dataset.schema.json')
    .map((name) => name.replace('.json', ''))
    .sort();
}

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile() {
  // A header given by two rules is joined of both, so no two rules that match a file share one.
  const pages = [
    '/',
    '/:page',
    ...['event', 'actor', 'place'].map((type) => `/:dataset/${type}/:id`),
    '/:dataset/brief/:briefing/:step',
    '/embed/*',
  ];
  const rules = [
    ['/*', Object.entries(httpsHeaders())],
    ['/assets/*', [['Cache-Control', cacheControl.asset]]],
    ...pages.map((path) => [path, [['Cache-Control', cacheControl.page]]]),
  ];
  const lines = rules.flatMap(([path, headers]) => [
    path,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return [`# ${source}`, ...lines, ''].join('\n');
}

/**
 * `_redirects`, for the same hosts: the page at the app's paths. It names the datasets, for some of
 * these hosts follow a rule even where there is a file.
 */
export function redirectsFile(ids) {
  const roots = ['open', ...ids].flatMap((id) => [`/${id}`, `/${id}/*`]);
  const lines = ['/datasets', ...roots, '/embed/*'].map((path) => `${path} / 200`);
  return [`# ${source}`, ...lines, ''].join('\n');
}

/** The snippet for nginx, to be included in a server block that answers over https. */
export function nginxSnippet() {
  const location = (match, kept, files) => [
    `location ${match} {`,
    // A location with headers of its own forgets those outside it, so each says them all.
    ...Object.entries({ ...httpsHeaders(), 'Cache-Control': kept }).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    ),
    `    try_files ${files};`,
    '}',
  ];
  return [
    `# ${source}`,
    '# Include it in the server block that answers over https, and set `root` there to dist/.',
    '# Where the Brotli module is built in, add `brotli_static on;`.',
    'gzip_static on;',
    'gzip_vary on;',
    'error_page 404 /404.html;',
    `location ~ "${hiddenPattern}" {`,
    '    return 404;',
    '}',
    ...location('^~ /assets/', cacheControl.asset, '$uri =404'),
    ...location(`~ "${filesPattern}"`, cacheControl.page, '$uri =404'),
    ...location(`~ "${appPattern}"`, cacheControl.page, '$uri /index.html'),
    ...location('/', cacheControl.page, '$uri =404'),
    '',
  ].join('\n');
}

/** The snippet for Caddy, to be imported in a site block. */
export function caddySnippet() {
  const header = (name, value) => `${name} "${value}"`;
  return [
    `# ${source}`,
    '# Import it in the site block, and set `root` there to dist/.',
    'header {',
    ...Object.entries(httpsHeaders()).map(([name, value]) => `\t${header(name, value)}`),
    '}',
    '@assets path /assets/*',
    `header @assets ${header('Cache-Control', cacheControl.asset)}`,
    '@others not path /assets/*',
    `header @others ${header('Cache-Control', cacheControl.page)}`,
    `@hidden path_regexp ${hiddenPattern}`,
    'handle @hidden {',
    '\terror 404',
    '}',
    '@app {',
    `\tpath_regexp ${appPattern}`,
    `\tnot path_regexp ${filesPattern}`,
    '}',
    'handle @app {',
    '\ttry_files {path} /index.html',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '}',
    'handle {',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '}',
    'handle_errors {',
    `\theader ${header('Cache-Control', cacheControl.page)}`,
    '\trewrite * /404.html',
    '\tfile_server',
    '}',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(at('dist/_headers'), headersFile());
  writeFileSync(at('dist/_redirects'), redirectsFile(datasetIds()));
  writeFileSync(at('deploy/nginx.conf'), nginxSnippet());
  writeFileSync(at('deploy/Caddyfile'), caddySnippet());
}
