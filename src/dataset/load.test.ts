import { describe, expect, it, vi } from 'vitest';
import { fileText, fileWith } from '../testing/fixtures';
import { loadDataset, loadFile, readDataset } from './load';

const answer = (body: string): typeof fetch => vi.fn(() => Promise.resolve(new Response(body)));

describe('loadDataset', () => {
  it('fetches the file of the catalogue and reads it', async () => {
    const fetcher = vi.fn(answer(fileText));
    const loaded = await loadDataset('umerov-ankara', { fetcher });
    expect(loaded).toMatchObject({ ok: true, dataset: { id: 'small' }, issues: [] });
    expect(fetcher.mock.calls[0]?.[0]).toMatch(/umerov-ankara.*\.json/);
  });

  it('knows no other dataset, and asks for none', async () => {
    const fetcher = answer(fileText);
    for (const id of ['nowhere', '__proto__', '']) {
      await expect(loadDataset(id, { fetcher })).rejects.toMatchObject({
        code: 'unknown-dataset',
        subject: id,
      });
    }
    expect(fetcher).not.toHaveBeenCalled();
  });
});

describe('loadFile', () => {
  it('gives what is wrong with a file instead of throwing', async () => {
    expect(await loadFile('/x.json', { fetcher: answer('{"parley": 1,') })).toMatchObject({
      ok: false,
      issues: [{ code: 'syntax', line: 1 }],
    });
    expect(await loadFile('/x.json', { fetcher: answer('[]') })).toMatchObject({
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
