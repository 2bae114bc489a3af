import { describe, expect, it, vi } from 'vitest';
import { fileText, fileWith } from '../testing/fixtures';
import { LoadError, loadDataset, loadFile, readDataset } from './load';

const answer =
  (body: string, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));

describe('loadDataset', () => {
  it('fetches the file of the catalogue and reads it', async () => {
    const fetcher = vi.fn(answer(fileText));
    const loaded = await loadDataset('umerov-ankara', fetcher);
    expect(loaded).toMatchObject({ ok: true, dataset: { id: 'small' }, issues: [] });
    expect(fetcher.mock.calls[0]?.[0]).toMatch(/umerov-ankara.*\.json/);
  });

  it('knows no other dataset, and asks for none', async () => {
    const fetcher = vi.fn(answer(fileText));
    for (const id of ['nowhere', '__proto__', '']) {
      await expect(loadDataset(id, fetcher)).rejects.toMatchObject({
        code: 'unknown-dataset',
        subject: id,
      });
    }
    expect(fetcher).not.toHaveBeenCalled();
  });
});

describe('loadFile', () => {
  it('tells a file that is not there from one that cannot be had now', async () => {
    await expect(loadFile('/x.json', answer('', 404))).rejects.toMatchObject({ code: 'not-found' });
    await expect(loadFile('/x.json', answer('', 503))).rejects.toMatchObject({ code: 'network' });
    const offline = () => Promise.reject(new TypeError('offline'));
    const error: unknown = await loadFile('/x.json', offline).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({
      code: 'network',
      subject: '/x.json',
      cause: new TypeError('offline'),
    });
  });

  it('gives what is wrong with a file instead of throwing', async () => {
    expect(await loadFile('/x.json', answer('<!doctype html>'))).toMatchObject({
      ok: false,
      issues: [{ code: 'syntax', line: 1, column: 1 }],
    });
    expect(await loadFile('/x.json', answer('[]'))).toMatchObject({
      ok: false,
      issues: [{ code: 'not-a-dataset', at: '', line: 1, column: 1 }],
    });
  });
});

describe('readDataset', () => {
  it('locates what it set aside', async () => {
    expect(await readDataset(fileWith('"kind": "meeting"', '"kind": "party"'))).toMatchObject({
      ok: true,
      issues: [
        { code: 'not-an-option', at: 'events[0].reports[0].says.kind', line: 23, column: 45 },
      ],
    });
  });

  it.each([
    ['"when": "2026-01"', '"when": "2026-01~"'],
    ['"from": "2025-03"', '"from": "2025-21?"'],
    ['"to": "2025-12-31"', '"to": "2025-1X"'],
  ])('reads a date that needs its grammar, wherever it stands: %s → %s', async (from, to) => {
    vi.resetModules();
    const fresh = await import('./load');
    expect(await fresh.readDataset(fileWith(from, to))).toMatchObject({ ok: true, issues: [] });
  });
});
