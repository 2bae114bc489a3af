import { describe, expect, it, vi } from 'vitest';
import { fetchJson, fetchText, LoadError, type Progress } from './transfer';

const answer =
  (body: BodyInit, init: ResponseInit = {}): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, init));

const pieces = (...texts: readonly Uint8Array<ArrayBuffer>[]) =>
  new ReadableStream({
    start(controller) {
      texts.forEach((text) => controller.enqueue(text));
      controller.close();
    },
  });

/** What comes of fetching, with all that was told on the way. */
async function watched(fetcher: typeof fetch) {
  const told: Progress[] = [];
  const text = await fetchText('/x.json', { fetcher, onProgress: (each) => told.push(each) });
  return { text, told };
}

describe('fetchText', () => {
  it('tells how much came, in pieces that may cut a letter in two', async () => {
    const bytes = new TextEncoder().encode('{"a": "Київ"}');
    const body = pieces(bytes.slice(0, 8), bytes.slice(8));
    const headers = { 'Content-Length': String(bytes.length) };
    expect(await watched(answer(body, { headers }))).toEqual({
      text: '{"a": "Київ"}',
      told: [0, 8, bytes.length].map((received) => ({ received, total: bytes.length })),
    });
  });

  it.each([
    ['the server does not say it', {}],
    [
      'the length is that of a compressed form',
      { 'Content-Length': '9', 'Content-Encoding': 'br' },
    ],
    ['the length is no number', { 'Content-Length': 'many' }],
  ])('knows no whole where %s', async (_, headers) => {
    const { told } = await watched(answer('{}', { headers: headers as HeadersInit }));
    expect(told.map(({ total }) => total)).toEqual([null, null]);
  });

  it('tells a file that is not there from one that cannot be had now', async () => {
    const fetched = (fetcher: typeof fetch) => fetchText('/x.json', { fetcher });
    await expect(fetched(answer('', { status: 404 }))).rejects.toMatchObject({ code: 'not-found' });
    await expect(fetched(answer('', { status: 503 }))).rejects.toMatchObject({ code: 'network' });
    const cause = new TypeError('offline');
    const error: unknown = await fetched(() => Promise.reject(cause)).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ code: 'network', subject: '/x.json', cause });
    const broken = new ReadableStream({ pull: (controller) => controller.error(cause) });
    await expect(fetched(answer(broken))).rejects.toMatchObject({ code: 'network', cause });
  });

  it.each([
    ['says that it is one', '{}', { 'Content-Type': 'text/html; charset=utf-8' }],
    ['is one', '<!DOCTYPE html><title>Log in</title>', {}],
    ['has no doctype', '\n <html lang="en">', { 'Content-Type': 'application/json' }],
  ])('takes no web page that %s for a file', async (_, body, headers) => {
    const fetcher = answer(body, { headers: headers as HeadersInit });
    await expect(fetchText('/x.json', { fetcher })).rejects.toMatchObject({ code: 'not-data' });
  });

  it('ends when it is told to, with the reason of the signal', async () => {
    const abort = new AbortController();
    const fetcher: typeof fetch = vi.fn((_, init) => {
      const { signal } = init ?? {};
      return new Promise<Response>((_done, fail) =>
        signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError'))),
      );
    });
    const text = fetchText('/x.json', { fetcher, signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(text).rejects.toThrow('enough');
  });
});

describe('fetchJson', () => {
  it('parses what came, and says so when it is no JSON', async () => {
    expect(await fetchJson('/x.json', { fetcher: answer('{"a": [1]}') })).toEqual({ a: [1] });
    const fetcher = answer('{"a": ');
    await expect(fetchJson('/x.json', { fetcher })).rejects.toMatchObject({ code: 'not-data' });
  });
});
