import { expect, test } from 'vitest';
import raw from '../../../../data/umerov-ankara.json';
import { validate } from '../../../dataset/validate';
import { createLocalEngine } from '../../../engine/local';
import { noFilters } from '../../../filters/filters';
import en from '../../../i18n/en.json';
import uk from '../../../i18n/uk.json';
import { createWords, type Words } from '../../../i18n/words';
import { wholeFrame } from '../../../testing/talks';
import { bandWords, briefCaptions, captions, stackCaptions } from './caption';

const { dataset } = validate(raw);
if (!dataset) throw new Error('the bundled dataset cannot be read');
const { vocabulary } = dataset;
const { rows } = await createLocalEngine(dataset).aggregate(noFilters, wholeFrame);
const rowOf = (id: string) => rows.items.find(({ event }) => event.id === id)!;
const texts = (id: string, words: Words) =>
  captions(rowOf(id), vocabulary, words).map(({ text }) => text);
const [english, ukrainian] = [createWords('en', en), createWords('uk', uk)];

test('a label shortens from the place to a few letters', () => {
  expect(texts('umerov-kalin', english)).toEqual([
    'Umerov – Kalın, Türkiye',
    'Umerov – Kalın',
    'Umerov – …',
    'Umerov…',
    'Umer…',
  ]);
});

test('a call and a debrief keep their kind as long as they can', () => {
  const debrief = texts('umerov-reports', english);
  expect(debrief[0]).toMatch(/^Debrief: Umerov – Zelenskyy/);
  expect(debrief).toContain('Debrief: …');
});

test('days on which sources differ come first and go first', () => {
  const [longest, next] = texts('trump-zelenskyy-florida', english);
  expect(longest).toBe('Trump – Zelenskyy, Florida · 28 or 29 Dec');
  expect(next).toBe('Trump – Zelenskyy, Florida');
});

test.each([
  [english, 'planned'],
  [ukrainian, 'заплановано'],
] as const)('what is planned says so in every length, %#', (words, planned) => {
  for (const id of ['advisers-3-january', 'paris-6-january']) {
    const all = texts(id, words);
    expect(all.length).toBeGreaterThan(3);
    for (const text of all) expect(text.endsWith(` · ${planned}`), text).toBe(true);
  }
  const inBand = bandWords(rowOf('us-ukraine-teams'), vocabulary, words);
  for (const { lines } of inBand) expect(lines.join(' ')).toContain(planned);
});

test('a stack names how many contacts or events it holds, and nothing when all are statements', () => {
  const contacts = [rowOf('umerov-fidan'), rowOf('umerov-kalin')];
  expect(stackCaptions(contacts, english)).toEqual([
    expect.objectContaining({ text: '2 contacts', loss: 0 }),
  ]);
  expect(stackCaptions([...contacts, rowOf('macron-statement')], english)).toEqual([
    expect.objectContaining({ text: '3 events', loss: 0 }),
  ]);
  expect(stackCaptions([rowOf('macron-statement')], english)).toEqual([]);
});

test('shorter words lose more', () => {
  for (const row of rows.items) {
    const losses = captions(row, vocabulary, english).map(({ loss }) => loss);
    expect(losses).toEqual(losses.toSorted((a, b) => a - b));
  }
});

test('among very many a label keeps who and where, and its status, as long as there is room for any words', () => {
  const brief = (id: string, narrow: boolean) =>
    briefCaptions(rowOf(id), vocabulary, english, narrow).map(({ text }) => text);
  expect(brief('umerov-kalin', false)).toEqual(['Umerov – Kalın, Türkiye']);
  expect(brief('umerov-kalin', true)).toEqual(['Umerov – Kalın, Türkiye', 'Umerov – Kalın']);
  // Where there is hardly any room the mark alone says the status.
  expect(brief('paris-6-january', true)).toEqual([
    'Coalition leaders, Paris · planned',
    'Coalition leaders · planned',
    'Coalition leaders, Paris',
    'Coalition leaders',
  ]);
  for (const row of rows.items) {
    const all = briefCaptions(row, vocabulary, english, false);
    const place = row.event.place && vocabulary.places.get(row.event.place.value)!.name.get('en')!;
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    all.forEach(({ text, width }, i) => {
      if (place) expect(text).toContain(place);
      expect(text.endsWith(' · planned')).toBe(row.event.status?.value === 'planned');
      if (i) expect(width).toBeLessThan(all[i - 1]!.width);
    });
  }
});
