import { renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { securityHeaders } from './headers.mjs';
import { createStaticServer } from './server.mjs';
import { ask, makeSite, sendRaw, serveFolder, texts, type Answer, type Site } from './testing';

let site: Site;
let server: Server;
let port: number;
beforeAll(async () => {
  site = makeSite();
  ({ server, port } = await serveFolder(site.root));
});
afterAll(() => {
  server.close();
  site.remove();
});

const script = '/assets/app-1a2b3c.js';
const digits = '/assets/digits-1a2b3c.woff2';
const forever = 'public, max-age=31536000, immutable';

function expectSecurity({ headers }: Answer): void {
  for (const [name, value] of Object.entries(securityHeaders())) {
    expect(headers[name.toLowerCase()]).toBe(value);
  }
}

describe('what is served', () => {
  it.each([
    '/',
    '/umerov-ankara',
    '/umerov-ankara/brief/story/1.5',
    '/open?data=/x',
    '/index.html',
  ])('gives the app at %s', async (path) => {
    const answer = await ask(port, path);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(texts.page);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    expectSecurity(answer);
  });

  it.each<[string, string, string, string]>([
    [script, 'text/javascript; charset=utf-8', forever, texts.script],
    [digits, 'font/woff2', forever, texts.plain],
    ['/a%20b%20%D2%91.txt?x', 'text/plain; charset=utf-8', 'no-cache', texts.plain],
    ['/within.woff2', 'font/woff2', forever, texts.plain],
  ])('gives the file at %s', async (path, type, kept, text) => {
    const answer = await ask(port, path);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe(text);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['cache-control']).toBe(kept);
    expectSecurity(answer);
  });

  it.each([
    '/a/b/c/d.js',
    '/assets/none.js',
    '/assets',
    '/assets/',
    '/data/x.json',
    '/robots.txt',
    '/favicon.svg/',
    '/.vite/manifest.json',
    '/_headers',
    '/index.html.br',
    '/link.txt',
    '/assets/link.txt',
    '/folder/secret.txt',
    '/loop.txt',
    `/${'a'.repeat(5000)}`,
    `/${'a'.repeat(300)}.txt`,
  ])('says that nothing is at %s, on a page that leads home', async (path) => {
    const answer = await ask(port, path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe(texts.missing);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    expectSecurity(answer);
  });

  it.each(['/%', '/%E0%A4%A', '/a%00b', '/../outside/secret.txt', '/%2e%2e/outside/secret.txt'])(
    'refuses the malformed path %s',
    async (path) => {
      const answer = await ask(port, path);
      expect(answer.status).toBe(400);
      expectSecurity(answer);
    },
  );

  it('follows no link out of the folder that is put there while it serves', async () => {
    const path = join(site.root, 'later.txt');
    writeFileSync(path, texts.plain);
    expect((await ask(port, '/later.txt')).status).toBe(200);
    unlinkSync(path);
    symlinkSync('../outside/secret.txt', path);
    expect((await ask(port, '/later.txt')).status).toBe(404);
    unlinkSync(path);
    expect((await ask(port, '/later.txt')).status).toBe(404);
  });

  it('says so in words where there is no page for it', async () => {
    const page = join(site.root, '404.html');
    renameSync(page, `${page}.away`);
    try {
      const answer = await ask(port, '/none.js');
      expect([answer.status, answer.body.toString()]).toEqual([404, 'There is nothing here.\n']);
      expectSecurity(answer);
    } finally {
      renameSync(`${page}.away`, page);
    }
  });

  it('tells a failure of its own, and goes on', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    server.prependOnceListener('request', (request) => {
      Object.defineProperty(request, 'url', {
        get() {
          throw new Error('broken within');
        },
      });
    });
    const answer = await ask(port, '/');
    expect([answer.status, answer.body.toString()]).toEqual([500, 'Something went wrong here.\n']);
    expectSecurity(answer);
    expect(told).toHaveBeenCalledWith('A request failed:', new Error('broken within'));
    told.mockRestore();
    expect((await ask(port, '/')).status).toBe(200);
  });

  it('takes no folder that is not there', () => {
    expect(() => createStaticServer(join(site.root, 'none'))).toThrow('ENOENT');
  });
});

describe('methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
    'does not answer %s',
    async (method) => {
      for (const path of ['/', script, '/none.js', '/%']) {
        const answer = await ask(port, path, {}, method);
        expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
        expectSecurity(answer);
      }
    },
  );

  it('does not answer CONNECT and OPTIONS *', async () => {
    for (const line of ['CONNECT localhost:80', 'OPTIONS *']) {
      const got = await sendRaw(port, `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(got).toMatch(/^HTTP\/1\.1 405 /);
      expect(got).toContain('\r\nAllow: GET, HEAD\r\n');
      expect(got).toContain("frame-ancestors 'none'");
    }
  });

  it('gives to HEAD the headers of GET and no body', async () => {
    for (const path of ['/', script, '/none.js']) {
      const whole = { 'Accept-Encoding': 'br' };
      const head = await ask(port, path, { ...whole, Range: 'bytes=0-1' }, 'HEAD');
      const get = await ask(port, path, whole);
      expect(head.body.length).toBe(0);
      expect(head.status).toBe(get.status);
      const lasting = ({ headers: { date: _date, ...rest } }: Answer) => rest;
      expect(lasting(head)).toEqual(lasting(get));
    }
  });
});

describe('forms of a file', () => {
  it.each<[string | null, string | undefined]>([
    [null, undefined],
    ['identity', undefined],
    ['deflate', undefined],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['*', 'br'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['gzip;q=0, identity;q=0', undefined],
    [';;,=,q=', undefined],
  ])('takes “%s” for %s', async (accepted, encoding) => {
    const answer = await ask(
      port,
      script,
      accepted === null ? {} : { 'Accept-Encoding': accepted },
    );
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
    const open = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''];
    expect((open ? open(answer.body) : answer.body).toString()).toBe(texts.script);
  });

  it('gives each form a tag of its own, and answers 304 to that one alone', async () => {
    const tags: string[] = [];
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { headers } = await ask(port, script, { 'Accept-Encoding': encoding });
      tags.push(String(headers.etag));
    }
    expect(new Set(tags).size).toBe(3);
    const again = (tag: string | undefined) =>
      ask(port, script, { 'Accept-Encoding': 'br', 'If-None-Match': String(tag) });
    expect(await Promise.all(tags.map(async (tag) => (await again(tag)).status))).toEqual([
      200, 200, 304,
    ]);
    const same = await again(tags[2]);
    expect(same.headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': forever });
    expect(same.headers['content-encoding']).toBeUndefined();
    expectSecurity(same);
    const other = await ask(port, script, { 'If-Match': '"other"' });
    expect(other.status).toBe(412);
    expectSecurity(other);
  });

  it('says nothing of forms where there is one, and sends no twin that leads elsewhere', async () => {
    for (const path of [digits, '/a%20b%20%D2%91.txt']) {
      const { headers, body } = await ask(port, path, { 'Accept-Encoding': 'br, gzip' });
      expect([headers.vary, headers['content-encoding']]).toEqual([undefined, undefined]);
      expect(body.toString()).toBe(texts.plain);
    }
  });
});

describe('ranges', () => {
  it.each<[string, string]>([
    ['bytes=0-0', '0'],
    ['bytes=2-4', '234'],
    ['bytes=7-', '789'],
    ['bytes=7-99', '789'],
    ['bytes=-1', '9'],
    ['bytes=-3', '789'],
    ['bytes=-10', '0123456789'],
  ])('sends %s', async (range, text) => {
    const answer = await ask(port, digits, { Range: range });
    const start = texts.plain.indexOf(text);
    expect(answer.status).toBe(206);
    expect(answer.body.toString()).toBe(text);
    expect(answer.headers['content-range']).toBe(`bytes ${start}-${start + text.length - 1}/10`);
    expectSecurity(answer);
  });

  it.each(['bytes=5-2', 'bytes=10-', 'bytes=10-20', 'bytes=-0', 'bytes=99999999999999999999-'])(
    'has no %s',
    async (range) => {
      const answer = await ask(port, digits, { Range: range });
      expect(answer.status).toBe(416);
      expect(answer.headers['content-range']).toBe('bytes */10');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers.etag).toBeUndefined();
      expectSecurity(answer);
    },
  );

  it.each(['bytes=-11', 'bytes=-99999999999999999999', 'bytes=0-1,5-6', 'items=0-1', 'bytes=abc'])(
    'sends the whole for %s',
    async (range) => {
      const answer = await ask(port, digits, { Range: range });
      expect([answer.status, answer.body.toString()]).toEqual([200, texts.plain]);
    },
  );

  it('has none of an empty file, and a part of the file itself of one with other forms', async () => {
    expect((await ask(port, '/assets/empty-1a2b3c.woff2')).body.length).toBe(0);
    const empty = await ask(port, '/assets/empty-1a2b3c.woff2', { Range: 'bytes=0-' });
    expect(empty.status).toBe(416);
    const part = await ask(port, script, { Range: 'bytes=0-6', 'Accept-Encoding': 'br' });
    expect([part.status, part.body.toString()]).toEqual([206, 'console']);
    expect(part.headers['content-encoding']).toBeUndefined();
  });

  it('sends a part only of the version that the reader has', async () => {
    const { etag } = (await ask(port, digits)).headers;
    const part = (version: string) =>
      ask(port, digits, { Range: 'bytes=0-1', 'If-Range': version });
    expect((await part(String(etag))).status).toBe(206);
    expect((await part('"other"')).status).toBe(200);
  });
});
