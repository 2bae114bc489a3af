import { describe, expect, it } from 'vitest';
import { resolve } from '../model/resolve';
import { fileWith } from '../testing/fixtures';
import { locate } from './json';
import { validate } from './validate';

describe('a report that disputes what cannot be read', () => {
  const stated = '"says": { "when": "2026-01-02", "said": { "en": "on the 2nd" }, "status": "held", "topics": ["trade"] }'; // prettier-ignore
  const second = (disputes: string) =>
    validate(
      JSON.parse(
        fileWith('"disputes": ["when"], "says": { "when": "2026-01-02" }', `${disputes}${stated}`),
      ),
    ).dataset!.events[0]!;

  it.each([
    ['"disputes": ["wehn"], ', ['when', 'status']],
    ['"disputes": ["wehn", "status", "when"], ', ['when', 'status']],
    ['"disputes": ["said"], ', ['when', 'status']],
    ['"disputes": [7], ', ['when', 'status']],
    ['"disputes": [["when"]], ', ['when', 'status']],
    ['"disputes": "status", ', ['when', 'status']],
    ['"disputes": {}, ', ['when', 'status']],
    ['"disputes": ["status"], ', ['status']],
    ['"disputes": ["topics"], ', []],
    ['"disputes": ["topics", "status"], ', ['status']],
    ['"disputes": [], ', []],
    ['"disputes": null, ', []],
    ['', []],
  ])('disputes each field it states: %s', (disputes, expected) => {
    expect(second(disputes).reports[1]?.disputes).toEqual(expected);
  });

  it('replaces nothing that was accepted', () => {
    const { when, status } = resolve(second('"disputes": ["wehn"], '), Infinity)!;
    expect(when).toMatchObject({
      value: { when: { edtf: '2026-01' } },
      alternatives: [{ value: { when: { edtf: '2026-01-02' } } }],
    });
    expect(status).toMatchObject({ value: 'planned', alternatives: [{ value: 'held' }] });
    expect(resolve(second(''), Infinity)!.status).toMatchObject({ value: 'held' });
  });

  it('says nothing of fields that it does not state, or that cannot be read', () => {
    const text = fileWith(
      '"disputes": ["when"], "says": { "when": "2026-01-02" }',
      '"disputes": ["wehn"], "says": { "when": "soon", "kind": "call" }',
    );
    const { dataset, issues } = validate(JSON.parse(text));
    expect(dataset!.events[0]!.reports[1]!.disputes).toEqual(['kind']);
    expect(issues.map(({ code }) => code)).toEqual(['disputes-unclear', 'bad-date']);
    const silent = fileWith('["when"], "says": { "when": "2026-01-02" }', '["wehn"]');
    expect(validate(JSON.parse(silent)).dataset!.events[0]!.reports[1]!.disputes).toEqual([]);
  });
});

describe('an event without a title', () => {
  const accused = async (text: string) => {
    const issues = await locate(text, validate(JSON.parse(text)).issues);
    const { at, line, column } = issues.find(({ code }) => code === 'no-title')!;
    return `${at} ${line}:${column}`;
  };

  it('is refused at its earliest report, wherever in the file that stands', async () => {
    const plain = '{ "source": "agency", "at": "¶2", "known": "2026-01-03"';
    const early = '{ "source": "agency", "at": "¶2", "known": "2025-12-01"';
    expect(await accused(fileWith(plain, early))).toBe('events[0].reports[1] 26:7');
    // Members of the list that are none do not shift what comes after them.
    const more = fileWith(plain, `null, { "source": "nobody" }, ${early}`);
    expect(await accused(more)).toBe('events[0].reports[3] 26:37');
  });
});
