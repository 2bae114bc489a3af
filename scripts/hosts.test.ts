import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../src/dataset/catalog';
import { httpsHeaders, securityHeaders } from './headers.mjs';
import { caddySnippet, datasetIds, headersFile, nginxSnippet, redirectsFile } from './hosts.mjs';
import { ask, makeSite, serveFolder, type Site } from './testing';

type Headers = Record<string, string>;

/** What `_headers` gives to a path, by the rules of the hosts that read it. */
function fromHeadersFile(text: string, path: string): Headers {
  const found: Headers = {};
  let matches = false;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      expect(line).toMatch(/^\//);
      const pattern = line.replace(/:\w+/g, '[^/]+').replace('*', '.*');
      matches = new RegExp(`^${pattern}$`).test(path);
    } else if (matches) {
      // A header that two rules give is joined of both.
      found[name] = name in found ? `${found[name]}, ${value}` : value;
    }
  }
  return found;
}

/** What the nginx snippet gives to a path: the headers of the location that nginx would choose. */
function fromNginx(text: string, path: string): Headers {
  const locations = [...text.matchAll(/^location (.*) \{\n([^]*?)\n\}$/gm)].map(
    ([, match = '', body = '']) => ({ match, body }),
  );
  expect(locations).toHaveLength(5);
  const prefix = (match: string) => match.replace(/^\^~ /, '');
  const longest = locations
    .filter(({ match }) => !match.startsWith('~') && path.startsWith(prefix(match)))
    .sort((a, b) => prefix(b.match).length - prefix(a.match).length)[0];
  const expression = locations.find(({ match }) => {
    const [, pattern] = /^~ "(.*)"$/.exec(match) ?? [];
    return pattern !== undefined && new RegExp(pattern).test(path);
  });
  const chosen = longest?.match.startsWith('^~') ? longest : (expression ?? longest);
  // A missing file's answer is that of the page for it.
  if (chosen?.body.trim() === 'return 404;') return fromNginx(text, '/404.html');
  const lines = [...(chosen?.body ?? '').matchAll(/^ {4}add_header (\S+) "(.*)" always;$/gm)];
  return Object.fromEntries(lines.map(([, name, value]) => [name, value]));
}

/** What the Caddy snippet gives to a path: the headers of the block, and those whose matcher fits. */
function fromCaddy(text: string, path: string): Headers {
  const [, block = ''] = /^header \{\n([^]*?)\n\}$/m.exec(text) ?? [];
  const found: Headers = {};
  for (const [, name = '', value = ''] of block.matchAll(/^\t(\S+) "(.*)"$/gm)) found[name] = value;
  const matchers = new Map(
    [...text.matchAll(/^@(\w+) (not )?path (\S+)\*$/gm)].map(([, id, not, start = '']) => [
      id,
      path.startsWith(start) === (not === undefined),
    ]),
  );
  expect(matchers.size).toBe(2);
  for (const [, id, name = '', value = ''] of text.matchAll(/^header @(\w+) (\S+) "(.*)"$/gm)) {
    if (!matchers.get(id)) continue;
    expect(found).not.toHaveProperty(name);
    found[name] = value;
  }
  return found;
}

let site: Site;
let served: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  site = makeSite();
  served = await serveFolder(site.root);
});
afterAll(() => {
  served.server.close();
  site.remove();
});

describe('the headers of every host', () => {
  it.each([
    '/',
    '/index.html',
    '/404.html',
    '/favicon.svg',
    '/umerov-ankara',
    '/datasets',
    '/open',
    '/umerov-ankara/event/paris',
    '/open/actor/fidan',
    '/umerov-ankara/place/ankara',
    '/umerov-ankara/brief/story/3',
    '/embed/umerov-ankara/event/paris',
    '/assets/app-1a2b3c.js',
    '/assets/digits-1a2b3c.woff2',
  ])('are the same at %s', async (path) => {
    const hosts = {
      file: fromHeadersFile(headersFile(), path),
      nginx: fromNginx(nginxSnippet(), path),
      caddy: fromCaddy(caddySnippet(), path),
    };
    const asset = path.startsWith('/assets/');
    const expected = {
      ...httpsHeaders(),
      'Cache-Control': asset ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    expect(hosts).toEqual({ file: expected, nginx: expected, caddy: expected });

    const { status, headers } = await ask(served.port, path);
    expect(status).toBe(200);
    for (const [name, value] of Object.entries(expected)) {
      // The server here answers over plain http, where this header means nothing.
      const own = name === 'Strict-Transport-Security' ? undefined : value;
      expect([name, headers[name.toLowerCase()]]).toEqual([name, own]);
    }
  });

  it('are complete, and say of https only what https can carry', () => {
    expect(securityHeaders()['Content-Security-Policy']).toBe(
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
    );
    expect(securityHeaders()['X-Frame-Options']).toBe('DENY');
    const { 'Strict-Transport-Security': hsts, ...rest } = httpsHeaders();
    expect(hsts).toBe('max-age=31536000; includeSubDomains');
    expect(rest).toEqual(securityHeaders());
  });

  it('give a missing file of the hidden ones the headers of a page', () => {
    expect(fromNginx(nginxSnippet(), '/.vite/manifest.json')['Cache-Control']).toBe('no-cache');
    expect(fromNginx(nginxSnippet(), '/assets.js')['Cache-Control']).toBe('no-cache');
  });
});

describe('what is checked in', () => {
  it.each([
    ['nginx.conf', nginxSnippet],
    ['Caddyfile', caddySnippet],
  ])('deploy/%s is as it is written by the build', (name, text) => {
    expect(readFileSync(new URL(`../deploy/${name}`, import.meta.url), 'utf8')).toBe(text());
  });

  it('leads to the app at the datasets that come with it, and at no file', () => {
    expect(datasetIds()).toEqual(catalog.map(({ id }) => id).sort());
    const rules = redirectsFile(datasetIds()).trim().split('\n').slice(1);
    for (const rule of rules) expect(rule).toMatch(/^\/[a-z\d-]+(\/\*)? \/ 200$/);
    const paths = rules.map((rule) => rule.split(' ')[0]);
    expect(paths).toEqual(
      expect.arrayContaining(['/datasets', '/open', '/umerov-ankara', '/umerov-ankara/*']),
    );
  });
});
