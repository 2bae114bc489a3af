import { expect, test } from 'vitest';
import raw from '../../../../data/umerov-ankara.json';
import { validate } from '../../../dataset/validate';
import { createLocalEngine } from '../../../engine/local';
import { clause, noFilters } from '../../../filters/filters';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords } from '../../../i18n/words';
import { wholeFrame } from '../../../testing/talks';
import { timelineSummary } from './summary';

const { dataset } = validate(raw);
if (!dataset) throw new Error('the bundled dataset cannot be read');
const engine = createLocalEngine(dataset);
const window = { start: Date.UTC(2025, 11, 28), end: Date.UTC(2026, 0, 12) };

test('says what is in view, in both languages', async () => {
  const all = await engine.aggregate(noFilters, wholeFrame);
  const english = timelineSummary(all, window, createWords('en', en));
  expect(english).toContain('13 events: 5 contacts took place, 3 planned, 5 statements.');
  expect(english).toContain('Sources differ on 2 dates.');
  expect(english).toContain('2025');
  const ukrainian = timelineSummary(all, window, createWords('uk', uk));
  expect(ukrainian).toContain('13 подій: відбулося 5 контактів, заплановано: 3, 5 заяв.');
});

test('leaves out what there is none of', async () => {
  const words = createWords('en', en);
  const fidan = await engine.aggregate({ ...noFilters, who: clause(['fidan']) }, wholeFrame);
  const sentence = timelineSummary(fidan, window, words);
  expect(sentence).toContain('1 event: 1 contact took place.');
  expect(sentence).not.toContain('differ');
  const nothing = await engine.aggregate(
    { ...noFilters, who: clause(['fidan']), kind: clause(['call']) },
    wholeFrame,
  );
  expect(timelineSummary(nothing, window, words)).toContain('no events');
});
