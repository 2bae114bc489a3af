// A small built site in a folder of its own, and ways to ask its server: for the tests here.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressFolder } from './compress.mjs';
import { createStaticServer } from './server.mjs';

/** What the site's files hold. */
export const texts = {
  page: `<!doctype html><title>The app</title>${'<p>Text</p>'.repeat(50)}`,
  missing: `<!doctype html><title>Nothing here</title>${'<p>Home</p>'.repeat(50)}`,
  script: `console.log('0123456789'); ${'// more of it\n'.repeat(100)}`,
  plain: '0123456789',
  secret: 'not for readers',
};

/** A site's folder, and what takes it away again. */
export type Site = { readonly root: string; readonly remove: () => void };

/** Makes a site with compressed twins, links out of it and within it, and a file of 64 MiB. */
export function makeSite(): Site {
  const home = mkdtempSync(join(tmpdir(), 'parley-site-'));
  const root = join(home, 'dist');
  for (const folder of ['dist', 'dist/assets', 'dist/.vite', 'outside', 'dist-not']) {
    mkdirSync(join(home, folder));
  }
  writeFileSync(join(root, 'index.html'), texts.page);
  writeFileSync(join(root, '404.html'), texts.missing);
  writeFileSync(join(root, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(root, 'a b ґ.txt'), texts.plain);
  writeFileSync(join(root, 'assets/app-1a2b3c.js'), texts.script);
  writeFileSync(join(root, 'assets/digits-1a2b3c.woff2'), texts.plain);
  writeFileSync(join(root, 'assets/empty-1a2b3c.woff2'), '');
  compressFolder(root);
  writeFileSync(join(root, '_headers'), texts.secret);
  writeFileSync(join(root, '.vite/manifest.json'), texts.secret);
  writeFileSync(join(root, 'assets/large.bin'), '');
  truncateSync(join(root, 'assets/large.bin'), 64 * 1024 * 1024);

  writeFileSync(join(home, 'outside/secret.txt'), texts.secret);
  // A neighbour whose path begins like the site's own.
  writeFileSync(join(home, 'dist-not/secret.txt'), texts.secret);
  symlinkSync(join(home, 'outside/secret.txt'), join(root, 'link.txt'));
  symlinkSync('../../dist-not/secret.txt', join(root, 'assets/link.txt'));
  symlinkSync('../outside', join(root, 'folder'));
  symlinkSync('loop.txt', join(root, 'loop.txt'));
  symlinkSync('assets/digits-1a2b3c.woff2', join(root, 'within.woff2'));
  // A twin that leads out must not be sent in the file's place.
  symlinkSync(join(home, 'outside/secret.txt'), join(root, 'a b ґ.txt.br'));
  return { root, remove: () => rmSync(home, { recursive: true }) };
}

/** Serves a folder on a free port of this machine. */
export async function serveFolder(root: string): Promise<{ server: Server; port: number }> {
  const server = createStaticServer(root);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** An answer, wholly read. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** Asks for a path just as it is written; rejects when the connection breaks. */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.end();
  });
}

/**
 * Sends bytes and gives back all that came until the connection closed, which the server must do;
 * `half` closes our side first. A connection broken off gives what came before.
 */
export function sendRaw(port: number, bytes: string | Buffer, half = false): Promise<string> {
  return new Promise((resolve) => {
    let got = '';
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('latin1');
    socket.on('data', (text) => (got += String(text)));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(got));
    if (half) socket.end(bytes);
    else socket.write(bytes);
  });
}
