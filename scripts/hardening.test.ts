import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { get, type Server } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, makeSite, sendRaw, serveFolder, texts, type Site } from './testing';

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

/** The files of the site that this process, which is the server's too, holds open. */
function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((handle) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${handle}`);
      return path.startsWith(site.root) ? [path] : [];
    } catch {
      // Closed since it was listed.
      return [];
    }
  });
}

const connections = () =>
  new Promise<number>((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });

async function expectWell(): Promise<void> {
  const page = await ask(port, '/umerov-ankara');
  expect([page.status, page.body.toString()]).toEqual([200, texts.page]);
  const part = await ask(port, '/assets/digits-1a2b3c.woff2', { Range: 'bytes=-1' });
  expect([part.status, part.body.toString()]).toEqual([206, '9']);
  expect((await ask(port, '/assets/none.js')).status).toBe(404);
  await expect.poll(connections).toBe(0);
}

/** Does `work` for each item, at most thirty at a time. */
async function forEach<T>(items: readonly T[], work: (item: T, i: number) => Promise<void>) {
  for (let i = 0; i < items.length; i += 30) {
    await Promise.all(items.slice(i, i + 30).map((item, j) => work(item, i + j)));
  }
}

/** The same bytes on every run. */
function noise(seed: number, length: number): Buffer {
  let state = seed + 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    }),
  );
}

const close = 'Host: localhost\r\nConnection: close\r\n';
const ask11 = (line: string, headers = close) => `${line} HTTP/1.1\r\n${headers}\r\n`;

/** What is sent, whether our side is closed at once, and the statuses it may get (0: none). */
type Attack = { bytes: string | Buffer; half?: boolean; may: readonly number[] };

const many = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));
const pick = <T>(list: readonly T[], i: number) => list[i % list.length] as T;

const ranges = ['5-2', '-0', '9-1,8-2', '999999999-', '10-10', '99999999999999999999999-'];
const oddRanges = [
  'abc',
  '-',
  '--5',
  '1-2-3',
  '0x1-2',
  '0-1,5-6',
  '',
  ',',
  '-99999999999',
  ' 1 - 2',
];
const badMethods = ['POST', 'PUT', 'DELETE', 'TRACE', 'PATCH', 'OPTIONS', 'PURGE', 'MKCOL'];
const noMethods = ['get', 'FOO', 'G\u0000ET', '', 'GET\tX', 'GE T'];
const badPaths = ['/%', '/%zz', '/%E0%A4%A', '/%00', '/a%00.js', '/%c0%ae%c0%ae/x', '/..', '/%2e%2e/outside/secret.txt', '/../outside/secret.txt', '/assets/../../outside/secret.txt']; // prettier-ignore
const nobodys = ['/..%2foutside%2fsecret.txt', '/..\\outside\\secret.txt', '//outside/secret.txt', '/folder/secret.txt', '/link.txt', '/assets//link.txt', `/${'x/'.repeat(400)}`, `/${'a'.repeat(9000)}`]; // prettier-ignore
const targets = ['*', 'http://localhost/', 'https://x.example/..', 'localhost:80', '?', 'assets'];
const headers = [
  'Content-Length: -1\r\n',
  'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n',
  'Content-Length: 1\r\nContent-Length: 2\r\n',
  'Transfer-Encoding: chunked\r\n\r\nzz\r\n',
  'No colon here\r\n',
  'X: \u0000\r\n',
  ': nameless\r\n',
];

const attacks: Attack[] = [
  ...many(60, (i) => ({
    bytes: ask11('GET /assets/digits-1a2b3c.woff2', `${close}Range: bytes=${pick(ranges, i)}\r\n`),
    may: [416],
  })),
  ...many(60, (i) => ({
    bytes: ask11(
      'GET /assets/digits-1a2b3c.woff2',
      `${close}Range: bytes=${pick(oddRanges, i)}\r\n`,
    ),
    may: [200, 206, 416],
  })),
  ...many(64, (i) => ({
    bytes: ask11(`${pick(badMethods, i)} ${pick(['/', '/%', '/none.js'], i)}`),
    may: [405],
  })),
  ...many(36, (i) => ({ bytes: ask11(`${pick(noMethods, i)} /`), may: [400] })),
  ...many(80, (i) => ({ bytes: ask11(`GET ${pick(badPaths, i)}`), may: [400] })),
  ...many(64, (i) => ({ bytes: ask11(`GET ${pick(nobodys, i)}`), may: [404] })),
  ...many(36, (i) => ({ bytes: ask11(`GET ${pick(targets, i)}`), may: [400] })),
  ...many(20, () => ({ bytes: ask11('GET /', 'Connection: close\r\n'), may: [400] })),
  ...many(30, (i) => ({
    bytes: ask11('GET /', `${close}X-Long: ${'x'.repeat(17_000 + i * 1000)}\r\n`),
    may: [431],
  })),
  ...many(42, (i) => ({ bytes: ask11('GET /', close + pick(headers, i)), may: [400, 200] })),
  ...many(28, (i) => ({
    // A good request with noise after it: the noise must not spoil the answer, nor the process.
    bytes: Buffer.concat([Buffer.from(ask11('GET /', 'Host: x\r\n')), noise(i, 200)]),
    may: [200],
  })),
  ...many(80, (i) => ({ bytes: noise(i, 20 + i * 11), half: true, may: [400, 0] })),
];

describe('a server in public', () => {
  it('withstands 600 malformed requests, and answers each as it should', async () => {
    expect(attacks).toHaveLength(600);
    const wrong: string[] = [];
    await forEach(attacks, async ({ bytes, half = false, may }, i) => {
      const got = await sendRaw(port, bytes, half);
      const status = got === '' ? 0 : Number(/^HTTP\/1\.1 (\d{3}) /.exec(got)?.[1]);
      const safe = got === '' || /\r\nContent-Security-Policy: default-src 'none'; /.test(got);
      if (!may.includes(status) || !safe || got.includes(texts.secret)) {
        wrong.push(
          `${i}: ${JSON.stringify(bytes.toString('latin1').slice(0, 90))} → ${got.slice(0, 90)}`,
        );
      }
    });
    expect(wrong).toEqual([]);
    await expectWell();
  });

  it('outlives connections that are broken off in the middle of a request', async () => {
    await forEach(
      many(60, (i) => i),
      async (i) => {
        const whole = ask11('CONNECT localhost:80') + ask11('GET /assets/large.bin');
        const socket = connect(port, '127.0.0.1');
        socket.on('error', () => socket.destroy());
        socket.write(whole.slice(0, 1 + i * 3), () => socket.resetAndDestroy());
        await once(socket, 'close');
      },
    );
    await expectWell();
  });

  // Linux alone tells which files a process holds open.
  it.skipIf(process.platform !== 'linux')(
    'lets go of every file of 300 downloads that are broken off',
    async () => {
      // First that a file held open is seen at all.
      const held = get({ host: '127.0.0.1', port, path: '/assets/large.bin', agent: false });
      held.on('error', () => undefined);
      await once(held, 'response');
      await expect.poll(openFiles).toHaveLength(1);
      held.destroy();

      await forEach(
        many(300, (i) => i),
        async (i) => {
          const asked = get({ host: '127.0.0.1', port, path: '/assets/large.bin', agent: false });
          asked.on('error', () => undefined);
          const closed = new Promise((resolve) => asked.on('close', resolve));
          // At once, when the answer begins, after the first bytes: each is another place to leak.
          if (i % 3 === 0)
            asked.on('socket', (socket) => socket.on('connect', () => asked.flushHeaders()));
          if (i % 3 === 0) asked.on('finish', () => asked.destroy());
          else
            asked.on('response', (response) => {
              response.on('error', () => undefined);
              if (i % 3 === 1) asked.destroy();
              else response.once('data', () => asked.destroy());
            });
          await closed;
        },
      );
      await expect.poll(openFiles).toEqual([]);
      await expectWell();
    },
  );
});

describe('the command', () => {
  const serve = fileURLToPath(new URL('serve.mjs', import.meta.url));
  const run = (env: Record<string, string>, folder: string) =>
    spawn(process.execPath, [serve, folder], { env: { ...process.env, ...env } });
  const said = (stream: ChildProcess['stdout']) =>
    new Promise<string>((resolve) => stream?.once('data', (text) => resolve(String(text))));

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'says where it serves, and ends well on %s',
    async (signal) => {
      const child = run({ PORT: '0' }, site.root);
      const line = await said(child.stdout);
      const at = Number(/^Parley is on http:\/\/localhost:(\d+)\n$/.exec(line)?.[1]);
      const answer = await fetch(`http://localhost:${at}/`);
      expect(await answer.text()).toBe(texts.page);
      // The connection stays open, as a browser's does; it must not keep the server up.
      const ended = once(child, 'exit');
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
    },
  );

  it.each<[Record<string, string>, string, string]>([
    [{ PORT: '0' }, '/no/such/folder', 'Run `npm run build` first.'],
    [{ PORT: '99999' }, '', 'Cannot serve on port 99999'],
    [{ PORT: 'x' }, '', 'Cannot serve on port x'],
  ])('says what is wrong with %o %s', async (env, folder, words) => {
    const child = run(env, folder || site.root);
    const ended = once(child, 'exit');
    expect(await said(child.stderr)).toContain(words);
    expect(await ended).toEqual([1, null]);
  });
});
