import { expect, test } from 'vitest';
import raw from '../../data/umerov-ankara.json';
import { validate } from '../dataset/validate';
import { createLocalEngine } from '../engine/local';
import { noFilters } from '../filters/filters';
import { wholeFrame } from '../testing/talks';
import en from './en.json';
import { eventSentence, whenText } from './sentence';
import uk from './uk.json';
import { createWords } from './words';

const { dataset } = validate(raw);
if (!dataset) throw new Error('the bundled dataset cannot be read');
const { vocabulary } = dataset;
const { rows } = await createLocalEngine(dataset).aggregate(noFilters, wholeFrame);
const row = (id: string) => rows.items.find(({ event }) => event.id === id)!;
const [english, ukrainian] = [createWords('en', en), createWords('uk', uk)];

test('an event in a sentence', () => {
  expect(eventSentence(row('umerov-fidan'), vocabulary, english)).toBe(
    'Meeting, Umerov and Fidan, Ankara, 1 January 2026, held, 3 sources',
  );
});

test('in Ukrainian no name is inflected', () => {
  expect(eventSentence(row('umerov-fidan'), vocabulary, ukrainian)).toBe(
    'Зустріч. Учасники: Умєров і Фідан. Місце: Анкара. 1 січня 2026. відбулося. 3 джерела',
  );
});

test('a statement has no place to be missing, a debrief has', () => {
  const statement = rows.items.find(({ contact }) => !contact)!;
  expect(eventSentence(statement, vocabulary, english)).not.toContain('place not stated');
  expect(eventSentence(row('umerov-reports'), vocabulary, english)).toContain('place not stated');
});

test('a date on which sources differ is said as all its days', () => {
  const disputed = rows.items.find(({ event }) => event.when?.alternatives.length)!;
  expect(whenText(disputed.event, english, 'short')).toBe('28 or 29 Dec');
});

test('the number of sources can be told', () => {
  expect(eventSentence(row('umerov-fidan'), vocabulary, english, 1)).toMatch(/1 source$/);
});
