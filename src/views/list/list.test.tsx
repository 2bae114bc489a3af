import { renderToStaticMarkup } from 'react-dom/server';
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
import type { Report } from '../../model/event';
import { dayAt, days, record, report } from '../../testing/records';
import { wholeFrame } from '../../testing/talks';
import { Card } from './Card';
import { subjectOf } from './card';
import { differences, statusNote } from './line';
import { ListView, type ListViewProps } from './ListView';
import { walk } from './walk';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const records = new Map(dataset.events.map((record) => [record.id, record]));
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const newYear = day('2026-01-01');
const row = (id: string, known = newYear) => eventRow(records.get(id)!, known, vocabulary)!;

describe('the facts of a row', () => {
  it('says planned, and that no outcome is known once the last possible day is over', () => {
    const plan = row('us-ukraine-teams').event;
    expect(statusNote(plan, newYear, english)).toBe('planned');
    expect(statusNote(plan, day('2026-01-11'), english)).toBe('planned');
    expect(statusNote(plan, day('2026-01-12'), english)).toBe('planned, outcome not reported');
    expect(statusNote(row('umerov-fidan').event, newYear, english)).toBeNull();
  });

  it('names who differs, and on what', () => {
    const names = (id: string, words: Words) => differences(row(id), vocabulary, words);
    expect(names('trump-zelenskyy-florida', english)).toEqual(['29 Dec in Radio Svoboda']);
    expect(names('leaders-call', english)).toEqual(['29 Dec? in Radio Svoboda']);
    expect(names('umerov-fidan', english)).toEqual([]);
    expect(names('trump-zelenskyy-florida', ukrainian)[0]).toMatch(/ — Радіо Свобода$/);
  });

  it('names a means that a source holds against the others', () => {
    const call = records.get('leaders-call')!;
    const video: Report = {
      ...report({ mode: 'video' }, { known: newYear, disputes: ['mode'] }),
      source: 'interfax-call',
    };
    const disputed = { ...call, reports: [...call.reports, video] };
    const [, means] = differences(eventRow(disputed, newYear, vocabulary)!, vocabulary, english);
    expect(means).toMatch(/^by video in Interfax/);
  });
});

describe('sources of one publisher', () => {
  const known = (n: number) => dayAt(n);
  const sources = new Map(
    ['a', 'b', 'c'].map((id) => [
      id,
      {
        id,
        publisher: new Map([['en', 'Agency']]),
        title: id === 'a' ? null : new Map([['en', `Page ${id}`]]),
        url: null,
        published: null,
        language: null,
      },
    ]),
  );
  const differing = (...reports: Report[]) => {
    const disputed = record(
      report({ mode: 'phone' }, { source: 'a', known: known(1) }),
      ...reports,
    );
    const named = { ...vocabulary, sources };
    return differences(eventRow(disputed, Infinity, named)!, named, english);
  };

  it('are told apart by their day', () => {
    expect(
      differing(report({ mode: 'video' }, { source: 'b', known: known(3), disputes: ['mode'] })),
    ).toEqual(['by video in Agency (4 Jan)']);
  });

  it('on one day are told apart by their title', () => {
    expect(
      differing(
        report({ mode: 'video' }, { source: 'b', known: known(3), disputes: ['mode'] }),
        report({ mode: 'video' }, { source: 'c', known: known(3), disputes: ['mode'] }),
      ),
    ).toEqual(['by video in Agency (Page b) and Agency (Page c)']);
  });
});

describe('a source that has changed its mind', () => {
  it('is not named beside those that still hold the value', () => {
    const when = (n: number) => ({ when: { when: days(n), said: null } });
    const of = (source: string, n: number, value: number, disputes = false) =>
      report(when(value), { source, known: dayAt(n), disputes: disputes ? ['when'] : [] });
    const shared = record(of('a', 1, 5), of('b', 2, 6, true), of('c', 3, 6), of('b', 4, 5));
    const names = (known: number) =>
      differences(eventRow(shared, dayAt(known), vocabulary)!, vocabulary, english);
    expect(names(3)).toEqual(['7 Jan in b and c']);
    expect(names(4)).toEqual(['7 Jan in c']);
  });
});

describe('the card over the list', () => {
  const subject = async (filters: Filters, words = english) =>
    subjectOf(
      filters,
      await createLocalEngine(dataset).aggregate(filters, wholeFrame),
      vocabulary,
      words,
    );

  it('stands for one actor, place or side let in', async () => {
    const actor = await subject({ ...noFilters, who: clause(['umerov'], ['trump']) });
    expect(actor).toMatchObject({
      name: 'Rustem Umerov',
      side: 'ua',
      counts: '5 of 5 events shown: 3 contacts took place, 2 statements',
      opens: { type: 'actor', id: 'umerov' },
      remove: { who: { include: [], exclude: ['trump'] } },
    });
    expect(await subject({ ...noFilters, where: clause(['ankara']) })).toMatchObject({
      counts: '1 of 1 event shown: 1 contact took place',
    });
    expect(await subject({ ...noFilters, where: clause(['turkiye']) })).toMatchObject({
      more: 'country',
      counts: '2 of 2 events shown: 2 contacts took place',
      remove: { where: null },
    });
    expect(await subject({ ...noFilters, side: clause(['tr']) })).toMatchObject({
      name: 'Türkiye',
      opens: null,
    });
  });

  it.each([
    ['who', 'participants not stated', 'учасників не вказано'],
    ['where', 'place not stated', 'місце не вказано'],
    ['side', 'side not stated', 'сторону не вказано'],
  ] as const)('says in words that %s has no value', async (key, name, ukrainianName) => {
    const filters = { ...noFilters, [key]: clause(['none']) };
    expect(await subject(filters)).toMatchObject({ name, more: null, opens: null });
    expect((await subject(filters, ukrainian))?.name).toBe(ukrainianName);
  });

  it('stands for those who met', async () => {
    const pair = { ...noFilters, who: clause(['umerov', 'fidan']), together: ['who'] as const };
    expect(await subject(pair)).toMatchObject({
      name: 'Fidan · Umerov',
      counts: 'Together: 1 contact took place',
      remove: { who: null },
    });
  });

  it('stands for the sides that met, after those who did', async () => {
    const sides = { ...noFilters, side: clause(['ua', 'tr']), together: ['side'] as const };
    expect(await subject(sides)).toMatchObject({
      name: 'Türkiye · Ukraine',
      more: null,
      opens: null,
      remove: { side: null },
    });
    expect((await subject(sides))?.counts).toMatch(/^Together: /);
    const both = { ...sides, who: clause(['umerov', 'fidan']), together: ['who', 'side'] as const };
    expect((await subject(both))?.name).toBe('Fidan · Umerov');
    expect((await subject({ ...sides, where: clause(['ankara']) }))?.name).toBe('Ankara');
  });

  it('stands for nothing else', async () => {
    expect(await subject(noFilters)).toBeNull();
    expect(await subject({ ...noFilters, who: clause(['umerov', 'fidan']) })).toBeNull();
    expect(await subject({ ...noFilters, who: clause([], ['fidan']) })).toBeNull();
  });

  it('has a named way out', async () => {
    const filters = { ...noFilters, who: clause(['umerov']) };
    const aggregates = await createLocalEngine(dataset).aggregate(filters, wholeFrame);
    const html = renderToStaticMarkup(
      <TextProvider words={ukrainian}>
        <Card
          {...{ aggregates, filters, vocabulary }}
          between={null}
          onOpen={() => {}}
          onCommit={() => {}}
          onRemove={() => {}}
        />
      </TextProvider>,
    );
    expect(html).toContain('aria-label="Прибрати фільтр: Рустем Умєров"');
    expect(html).not.toContain('data-event');
  });
});

describe('a key', () => {
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
  const nothing = () => undefined;
  const draw = async (
    filters: Filters,
    ways: ListViewProps['ways'] = [],
    more: Partial<ListViewProps> = {},
  ) => {
    const aggregates = await createLocalEngine(dataset).aggregate(filters, wholeFrame);
    return renderToStaticMarkup(
      <TextProvider words={english}>
        <ListView
          {...{ aggregates, vocabulary, filters, ways }}
          focus={{ type: 'event', id: 'umerov-kalin' }}
          highlight={null}
          list={null}
          onFind={() => Promise.resolve([])}
          today={newYear}
          onHover={nothing}
          onOpen={nothing}
          onPreview={nothing}
          onCommit={nothing}
          onNudge={nothing}
          onRange={nothing}
          {...more}
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
    expect(html).toMatch(/sources differ: <\/span>29 Dec in Radio Svoboda/);
  });

  it('lets the sides run through all rows where time runs down', async () => {
    const html = await draw(noFilters, [], { storyline: true });
    expect(html.match(/role="option"/g)).toHaveLength(13);
    expect(html.match(/class="day"/g)).toHaveLength(8);
    expect(html).toContain('8 other sides');
    expect(html).toContain('3 days later');
    const rows = html.split('role="option"').slice(1);
    expect(rows.every((row) => row.match(/class="lane"/g)!.length >= 6)).toBe(true);
  });

  it('lights what is hovered and dims the rest, and neither when nothing is', async () => {
    expect(await draw(noFilters)).not.toMatch(/data-lit|data-dim/);
    const highlight = {
      events: new Set(['umerov-fidan']),
      actors: new Set<string>(),
      places: new Set<string>(),
    };
    const html = await draw(noFilters, [], { highlight });
    expect(html.match(/data-lit="true"/g)).toHaveLength(1);
    expect(html.match(/data-dim="true"/g)).toHaveLength(12);
    expect(html).toMatch(/data-event="umerov-fidan"[^>]*data-lit="true"/);
  });

  it('names the way out of nothing', async () => {
    const filters = { ...noFilters, where: clause(['paris']), who: clause(['fidan']) };
    const html = await draw(filters, [{ label: 'Paris', count: 1, change: { where: null } }]);
    expect(html).toContain('No event.');
    expect(html).toMatch(/<button[^>]*>Without Paris: 1<\/button>/);
  });
});
