// A server of one folder: the built app, as any host of static files would serve it.
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, STATUS_CODES } from 'node:http';
import { extname, join, sep } from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';
import { chooseForm, findFile } from './files.mjs';
import { cacheControl, securityHeaders } from './headers.mjs';
import { isAppPath, readTarget } from './paths.mjs';

const security = securityHeaders();
const methods = ['GET', 'HEAD'];
const allow = { Allow: methods.join(', ') };

const sentences = {
  400: 'This request cannot be read.',
  404: 'There is nothing here.',
  405: 'Only GET and HEAD are answered here.',
  408: 'The request took too long.',
  412: 'The file is not as the request expects it.',
  416: 'The file has no such range.',
  431: 'The request is too long.',
  500: 'Something went wrong here.',
};

/** Headers and body of an answer that is no file. */
function plainly(status, headers = {}, body = `${sentences[status] ?? STATUS_CODES[status]}\n`) {
  const fields = {
    ...security,
    'Cache-Control': cacheControl.page,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    ...headers,
  };
  return { fields, body };
}

/** Answers with words in place of a file; an answer that has begun can only be broken off. */
function refuse(request, response, status, headers, words) {
  if (response.headersSent) return response.destroy();
  // What was said of a file that is not sent after all.
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  const { fields, body } = plainly(status, headers, words);
  response.writeHead(status, fields);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Answers that nothing is at an address, or that it cannot be read, with the page that leads home where there is one. */
async function refuseAddress(root, request, response, status) {
  const page = await findFile(root, ['404.html']);
  if (!page) return refuse(request, response, status);
  const words = await readFile(join(root, page.path), 'utf8');
  refuse(request, response, status, { 'Content-Type': 'text/html; charset=utf-8' }, words);
}

/** The range to send; undefined when it is the whole file, as for a suffix longer than the file. */
function wantedRange({ method, headers: { range } }, size) {
  // Ranges are a matter of GET alone.
  if (method !== 'GET' || range === undefined) return undefined;
  const suffix = /^bytes=-(\d+)$/.exec(range.trim());
  return suffix && Number(suffix[1]) > size ? undefined : range;
}

async function sendFile(root, request, response, file) {
  const range = wantedRange(request, file.size);
  // A part of a file is a part of the file itself, not of a compressed form of it.
  const { form, encoding, varies } = await chooseForm(root, file, request, range !== undefined);
  const version = [form.size, form.changed.getTime()].map((n) => n.toString(16));
  const asset = file.path.startsWith(`assets${sep}`);
  response.setHeader('Content-Type', contentType(extname(file.path)) || 'application/octet-stream');
  response.setHeader('Cache-Control', asset ? cacheControl.asset : cacheControl.page);
  response.setHeader('Last-Modified', file.changed.toUTCString());
  response.setHeader('ETag', `W/"${[...version, ...(encoding ? [encoding] : [])].join('-')}"`);
  if (varies) response.setHeader('Vary', 'Accept-Encoding');
  if (encoding) response.setHeader('Content-Encoding', encoding);

  const path = form.path.split(sep).map(encodeURIComponent).join('/');
  const asked = { method: request.method, headers: { ...request.headers, range } };
  const options = { root, index: false, cacheControl: false, etag: false, lastModified: false };
  send(asked, path, options)
    .on('error', ({ status, headers }) => refuse(request, response, status, headers))
    .pipe(response);
}

async function answer(root, request, response) {
  for (const [name, value] of Object.entries(security)) response.setHeader(name, value);
  if (!methods.includes(request.method)) return refuse(request, response, 405, allow);
  if (request.httpVersion !== '1.0' && !request.headers.host) return refuse(request, response, 400);
  const { parts, status } = readTarget(request.url);
  if (status) return refuseAddress(root, request, response, status);
  const file =
    (await findFile(root, parts)) ?? (isAppPath(parts) && (await findFile(root, ['index.html'])));
  return file
    ? sendFile(root, request, response, file)
    : refuseAddress(root, request, response, 404);
}

/** Ends a connection, after `words` if there are any. */
function part(socket, words) {
  socket.end(words);
  // Whoever is still sending gets a moment to read the answer, which a reset would take away.
  setTimeout(() => socket.destroy(), 1000).unref();
}

/** Answers on a connection that carries no request that could be read, and ends it. */
function hangUp(socket, status, headers) {
  const { fields, body } = plainly(status, { ...headers, Connection: 'close' });
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join('\r\n');
  part(socket, `${head}\r\n\r\n${body}`);
}

const statusOf = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * An HTTP server, not yet listening, of the files in the folder `root` and of the app's page at the
 * app's paths; all else is 404. Every answer carries the security headers, nothing outside the
 * folder is ever sent, and no request ends the process. Throws when there is no such folder.
 */
export function createStaticServer(root) {
  const folder = realpathSync(root);
  // The last answer under way on a connection: nothing may be written between its bytes.
  const busy = new WeakMap();
  // Connections on which nothing more can be read; they end with the answer under way.
  const broken = new WeakSet();

  const listener = (request, response) => {
    const { socket } = request;
    busy.set(socket, response);
    response.on('close', () => {
      if (busy.get(socket) !== response) return;
      busy.delete(socket);
      if (broken.has(socket)) part(socket);
    });
    // A reader who leaves is no fault; `send` then lets go of the file.
    response.on('error', () => response.destroy());
    answer(folder, request, response).catch((error) => {
      // A system's message may hold what was asked for, which no terminal should get.
      console.error('A request failed:', error.code ?? error);
      refuse(request, response, 500);
    });
  };

  const stop = (socket, status, headers) => {
    if (busy.has(socket)) broken.add(socket);
    // Each further piece of an unreadable request is another error; the first was answered.
    else if (socket.writable) hangUp(socket, status, headers);
  };

  // Node's own answer to a missing Host would lack the headers; `answer` gives one that has them.
  return createServer({ requireHostHeader: false }, listener)
    .on('checkExpectation', listener)
    .on('connect', (request, socket) => {
      socket.on('error', () => socket.destroy());
      stop(socket, 405, allow);
    })
    .on('clientError', (error, socket) => stop(socket, statusOf[error.code] ?? 400));
}
