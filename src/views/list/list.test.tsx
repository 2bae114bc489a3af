import { renderToStaticMarkup } from 'react-dom/server';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { createLocalEngine } from '../../engine/local';
import { eventRow } from '../../engine/rows';
import { clause, noFilters, type Filters } from '../../filters/filters';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { TextProvider } from '../../i18n/useText';
import { createWords, type Words } from '../../i18n/words';
import { resolve } from '../../model/resolve';
import { ListView } from './ListView';
import { bracketed, dateText, daysBetween, differences, placeText, statusText } from './line';
import { covers, rowHeight, sliceAt, walk } from './slice';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const records = new Map(dataset.events.map((record) => [record.id, record]));
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const newYear = day('2026-01-01');
const row = (id: string, known = newYear) =>
  eventRow(resolve(records.get(id)!, known)!, vocabulary);

describe('the date column', () => {
  it.each([
    ['trump-zelenskyy-florida', '28 or 29 Dec'],
    ['umerov-fidan', '1 Jan'],
    ['us-ukraine-teams', 'next week'],
    ['paris-6-january', '6 Jan'],
  ])('%s: %s', (id, text) => expect(dateText(row(id).event, english)).toBe(text));

  it('keeps the words of the source until a day is known', () => {
    expect(dateText(row('paris-6-january', day('2025-12-30')).event, english)).toBe(
      'early January',
    );
  });

  it('says that nobody stated a date', () => {
    const event = { ...row('umerov-fidan').event, when: null };
    expect(dateText(event, english)).toBe('date not stated');
  });
});

describe('the facts of a row', () => {
  it('names a country without pretending to a city', () => {
    expect(placeText(row('umerov-kalin').event, vocabulary, english)).toMatch(
      /^T.+ \(city not stated\)$/,
    );
    expect(placeText(row('umerov-fidan').event, vocabulary, english)).toBe('Ankara');
  });

  it('expects a place of talks, not of a call', () => {
    expect(placeText(row('us-ukraine-teams').event, vocabulary, english)).toBe('place not stated');
    expect(placeText(row('leaders-call').event, vocabulary, english)).toBeNull();
  });

  it('says planned, and that no outcome is known once the last possible day is over', () => {
    const plan = row('us-ukraine-teams');
    expect(statusText(plan, newYear, english)).toBe('planned');
    expect(statusText(plan, day('2026-01-11'), english)).toBe('planned');
    expect(statusText(plan, day('2026-01-12'), english)).toBe('planned, outcome not reported');
    expect(statusText(row('umerov-fidan'), newYear, english)).toBeNull();
  });

  it('names who differs, and on what', () => {
    const names = (id: string, words: Words) =>
      differences(row(id).event, records.get(id), vocabulary, words);
    expect(names('trump-zelenskyy-florida', english)).toEqual(['29 Dec in Radio Svoboda']);
    expect(names('leaders-call', english)[0]).toBe('29 Dec in Radio Svoboda');
    expect(names('leaders-call', english)[1]).toMatch(/^by video in Interfax/);
    expect(names('umerov-fidan', english)).toEqual([]);
    expect(names('trump-zelenskyy-florida', ukrainian)[0]).toMatch(/ — Радіо Свобода$/);
  });

  it('counts the days between rows and brackets what an uncertain event spans', () => {
    expect(daysBetween(row('trump-zelenskyy-florida'), row('umerov-fidan'))).toBe(4);
    expect(daysBetween(undefined, row('umerov-fidan'))).toBe(0);
    const rows = ['trump-zelenskyy-florida', 'us-ukraine-teams', 'umerov-fidan'].map((id) =>
      row(id),
    );
    expect([...bracketed(rows)].sort()).toEqual(['umerov-fidan', 'us-ukraine-teams']);
  });
});

describe('a long list', () => {
  it('draws all rows in sight and none outside the list', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (scroll, height, total) => {
          const top = Math.min(scroll, Math.max(0, total * rowHeight - height));
          const slice = sliceAt(top, height, total);
          expect(slice.from).toBeGreaterThanOrEqual(0);
          expect(slice.from + slice.count).toBeLessThanOrEqual(total);
          const first = Math.floor(top / rowHeight);
          const last = Math.min(total, Math.ceil((top + height) / rowHeight));
          expect(covers(slice, { from: first, count: last - first })).toBe(true);
        },
      ),
    );
  });

  it('walks within its ends', () => {
    expect(walk('ArrowDown', 3, 5)).toBe(4);
    expect(walk('ArrowDown', 4, 5)).toBe(4);
    expect(walk('ArrowUp', 0, 5)).toBe(0);
    expect(walk('End', 0, 5)).toBe(4);
    expect(walk('Home', 4, 5)).toBe(0);
    expect(walk('KeyA', 2, 5)).toBeNull();
    expect(walk('ArrowDown', 0, 0)).toBeNull();
  });
});

describe('the view', () => {
  const frame = {
    bins: [],
    rows: { from: 0, count: 200 },
    pairs: { top: 10, largest: 30 },
    marks: 400,
    ghosts: 400,
  };
  const nothing = () => undefined;
  const draw = async (filters: Filters, ways: Parameters<typeof ListView>[0]['ways'] = []) => {
    const aggregates = await createLocalEngine(dataset).aggregate(filters, frame);
    return renderToStaticMarkup(
      <TextProvider words={english}>
        <ListView
          {...{ aggregates, vocabulary, filters, records, ways }}
          focus={{ type: 'event', id: 'umerov-kalin' }}
          highlight={null}
          laneOrder={[...vocabulary.sides.keys()]}
          today={newYear}
          onHover={nothing}
          onOpen={nothing}
          onPreview={nothing}
          onCommit={nothing}
          onRange={nothing}
        />
      </TextProvider>,
    );
  };

  it('has one option an event, one Tab stop, and marks the event opened', async () => {
    const html = await draw(noFilters);
    expect(html.match(/role="option"/g)).toHaveLength(13);
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
    const [opened] = html.match(/<div[^>]*aria-selected="true"[^>]*>/g)!;
    expect(opened).toContain('data-event="umerov-kalin"');
    expect(opened).toContain('tabindex="0"');
    expect(html).toContain('sources differ: 29 Dec in Radio Svoboda');
  });

  it('names the way out of nothing', async () => {
    const filters = { ...noFilters, where: clause(['paris']), who: clause(['fidan']) };
    const html = await draw(filters, [{ label: 'Paris', count: 1, change: { where: null } }]);
    expect(html).toContain('No event.');
    expect(html).toMatch(/<button[^>]*>Without Paris: 1<\/button>/);
  });
});
