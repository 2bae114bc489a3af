import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { createLocalEngine } from '../../engine/local';
import { eventRow } from '../../engine/rows';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { TextProvider } from '../../i18n/useText';
import { createWords } from '../../i18n/words';
import type { EventRecord } from '../../model/event';
import { dayAt, days, record, report } from '../../testing/records';
import { EventDetail, type EventDetailProps } from './EventDetail';
import { historyLine } from './history';
import { Name } from './Name';
import { published, safeUrl } from './source';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const records = new Map(dataset.events.map((each) => [each.id, each]));
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const newYear = day('2026-01-01');
const engine = createLocalEngine(dataset);
const detailOf = async (id: string, known: number) => (await engine.detail(id, known))!;
const relationsOf = async (id: string, known: number) => (await detailOf(id, known)).relations;

describe('history', () => {
  const line = (id: string, known: number, words = english) =>
    historyLine(eventRow(records.get(id)!, known, vocabulary)!, vocabulary, words);

  it('tells day by day how a plan became an event', () => {
    expect(line('paris-6-january', day('2026-01-06'))).toBe(
      'about 29 Dec: early January (1–10 Jan) → 30 Dec: 6 Jan, Summit → 6 Jan: held',
    );
  });

  it('knows nothing of days to come', () => {
    expect(line('paris-6-january', newYear)).toBe(
      'about 29 Dec: early January (1–10 Jan) → 30 Dec: 6 Jan, Summit',
    );
  });

  it('is empty where nothing changed', () => {
    expect(line('umerov-on-fidan', Infinity)).toBe('');
  });

  it('speaks Ukrainian', () => {
    expect(line('paris-6-january', day('2026-01-06'), ukrainian)).toMatch(
      /на початку січня \(1–10 січ\.\) → .*відбул/,
    );
  });

  it('names a change of status alone', () => {
    const plan = record(
      report({ status: 'planned', when: { when: days(3), said: null } }),
      report({ status: 'cancelled' }, { source: 'b', known: dayAt(2) }),
    );
    expect(historyLine(eventRow(plan, Infinity, vocabulary)!, vocabulary, english)).toMatch(
      /^1 Jan: planned → 3 Jan: cancelled$/,
    );
  });
});

describe('sources', () => {
  it('links to web pages only', () => {
    expect(safeUrl('https://example.org/a')).toBe('https://example.org/a');
    expect(safeUrl('http://example.org/')).toBe('http://example.org/');
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'x',
      '',
      null,
    ]) {
      expect(safeUrl(url)).toBeNull();
    }
  });

  it('puts values in the order of publication, not of acceptance or support', () => {
    const disputed: EventRecord = record(
      report({ place: 'kyiv' }, { source: 'a', known: dayAt(1) }),
      report({ place: 'paris' }, { source: 'b', known: dayAt(2), disputes: ['place'] }),
      report({ place: 'paris' }, { source: 'c', known: dayAt(3) }),
      report({ place: 'ankara' }, { source: 'd', known: dayAt(4) }),
    );
    const { event, reports } = eventRow(disputed, Infinity, vocabulary)!;
    expect(event.place?.value).toBe('ankara');
    expect(published(event.place!, reports).map(({ value }) => value)).toEqual(['paris', 'ankara']);
  });
});

describe('relations', () => {
  it('go both ways, to events known on the day', async () => {
    const of = async (known: number) =>
      (await relationsOf('paris-6-january', known)).map(
        ({ ways, event }) =>
          `${ways.map(({ type, inverse }) => `${inverse ? '<' : '>'} ${type}`).join(' ')} ${event.id}`,
      );
    expect(await of(newYear)).toEqual([
      '< announces macron-statement',
      '> follows < prepares advisers-3-january',
    ]);
    expect(await of(Infinity)).toContain('< follows paris-teams');
  });

  it('lead back to what came before and on to what came of it', async () => {
    const of = async (id: string, earlier: boolean) =>
      (await relationsOf(id, newYear))
        .filter((relation) => relation.earlier === earlier)
        .map(({ event }) => event.id);
    expect(await of('umerov-fidan', true)).toEqual([]);
    expect(await of('umerov-fidan', false)).toContain('umerov-kalin');
    expect(await of('advisers-3-january', false)).toEqual(['paris-6-january']);
    expect(await of('umerov-kalin', true)).toEqual(['umerov-fidan']);
    expect(await of('paris-6-january', true)).toContain('macron-statement');
  });
});

describe('an event related in two ways', () => {
  it('is listed once, with both', async () => {
    const all = await relationsOf('paris-6-january', Infinity);
    const advisers = all.filter(({ event }) => event.id === 'advisers-3-january');
    expect(advisers.map(({ ways, earlier }) => ({ ways, earlier }))).toEqual([
      {
        ways: [
          { type: 'follows', inverse: false },
          { type: 'prepares', inverse: true },
        ],
        earlier: true,
      },
    ]);
  });
});

describe('the view', () => {
  const nothing = () => undefined;
  const draw = async (id: string, known: number, more: Partial<EventDetailProps> = {}) =>
    renderToStaticMarkup(
      <TextProvider words={english}>
        <EventDetail
          detail={await detailOf(id, known)}
          {...{ vocabulary, known }}
          today={known}
          highlight={null}
          filteredOut={false}
          previous={null}
          next={eventRow(records.get('umerov-kalin')!, newYear, vocabulary)}
          {...more}
          onHover={nothing}
          onOpen={nothing}
          onClose={nothing}
          onCommit={nothing}
        />
      </TextProvider>,
    );

  it('shows each disputed value with its sources, safely linked', async () => {
    const html = await draw('trump-zelenskyy-florida', newYear);
    const [field] = html.match(/<div class="field field-disputed">.*?<\/div>/)!;
    expect(field).toMatch(
      /28 December.*data-source="wion".*29 December.*data-source="radio-svoboda"/,
    );
    expect(field!.replace(/<[^>]*>/g, '')).toContain('¶7–8, 1 Jan');
    for (const link of html.match(/<a [^>]*>/g)!) {
      expect(link).toMatch(/href="https?:/);
      expect(link).toContain('rel="noopener noreferrer"');
      expect(link).toContain('target="_blank"');
    }
  });

  it('says when an event was not known yet, and shows its first version', async () => {
    const html = await draw('paris-6-january', day('2025-12-28'));
    expect(html).toContain('role="note"');
    expect(html).toContain('Not known on 28 December 2025');
    expect(html).toContain('early January');
    expect(html).not.toContain('held');
  });

  it('says when the filters leave it out', async () => {
    expect(await draw('umerov-fidan', newYear, { filteredOut: true })).toContain(
      'The filters leave this event out',
    );
  });

  it('names its neighbours, and disables without hiding the one that is not there', async () => {
    const html = await draw('umerov-fidan', newYear);
    expect(html).toMatch(/<button[^>]*aria-disabled="true"[^>]*title="Previous event"/);
    expect(html).toContain('title="Next event: Umerov meets intelligence chief Kalın"');
    expect(html).not.toMatch(/ disabled=/);
  });

  it('lights what is hovered and dims the rest, and neither when nothing is', async () => {
    expect(await draw('umerov-fidan', newYear)).not.toMatch(/data-lit|data-dim/);
    const highlight = {
      events: new Set<string>(),
      actors: new Set(['fidan']),
      places: new Set<string>(),
    };
    const html = await draw('umerov-fidan', newYear, { highlight });
    expect(html.match(/data-lit/g)).toHaveLength(1);
    expect(html).toMatch(/data-actor="fidan"[^>]*data-lit="true"/);
    expect(html).toMatch(/data-place="ankara"[^>]*data-dim="true"/);
  });

  it('marks what is in another language, for sources too', async () => {
    const html = await draw('umerov-fidan', newYear);
    expect(html).not.toContain('lang="en"');
    const foreign = renderToStaticMarkup(
      <TextProvider words={ukrainian}>
        <Name text={new Map([['tr', 'İbrahim']])} />
      </TextProvider>,
    );
    expect(foreign).toBe('<bdi lang="tr">İbrahim</bdi>');
  });
});
