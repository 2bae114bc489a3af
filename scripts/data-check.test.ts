import { describe, expect, it } from 'vitest';
import { fileText, fileWith } from '../src/testing/fixtures';
import { checkText } from './data-check';

describe('checkText', () => {
  it('sums up a file without a fault', async () => {
    expect(await checkText('a.json', fileText)).toEqual({
      lines: ['a.json: 10 records, 0 refused, 0 issues'],
      failed: false,
    });
  });

  it('says what is wrong and where, in the order of the file', async () => {
    const text = fileWith('"topics": [{', '"topics": [7, {').replace(
      '"parley": 1,',
      '"parley": 1, "id": "x",',
    );
    expect(await checkText('a.json', text)).toEqual({
      lines: [
        'a.json:3:3  id  id  The key “id” stands here more than once; only the last one counts.',
        'a.json:19:14  topics[0]  7  Expected an object, found: 7',
        'a.json: 11 records, 1 refused, 2 issues',
      ],
      failed: true,
    });
  });

  it('says where a file stops being JSON', async () => {
    const { lines, failed } = await checkText('a.json', '{\n  "a": }');
    expect(lines[0]).toMatch(/^a\.json:2:8 {2}} {2}The file is not valid JSON/);
    expect(failed).toBe(true);
  });

  it('shows control characters instead of sending them to the terminal', async () => {
    const { lines } = await checkText(
      'a.json',
      fileWith('"kind": "meeting"', '"kind": "\\u001b[2J"'),
    );
    expect(lines.join('')).not.toContain('\u001b');
    expect(lines[0]).toContain('<U+001B>[2J');
  });
});
