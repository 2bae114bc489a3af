import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { TextProvider } from '../../i18n/useText';
import { createWords } from '../../i18n/words';
import type { EventRecord } from '../../model/event';
import { resolve } from '../../model/resolve';
import { dayAt, days, record, report } from '../../testing/records';
import { EventDetail, type EventDetailProps } from './EventDetail';
import { Name } from './Name';
import { historyLine } from './history';
import { relations } from './relation';
import { published, safeUrl } from './source';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const records = new Map(dataset.events.map((each) => [each.id, each]));
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const newYear = day('2026-01-01');
const eventsOn = (known: number) =>
  new Map(
    dataset.events.flatMap((each) => {
      const event = resolve(each, known);
      return event ? [[each.id, event] as const] : [];
    }),
  );

describe('history', () => {
  const line = (id: string, known: number, words = english) =>
    historyLine(records.get(id)!, resolve(records.get(id)!, known)!, vocabulary, words);

  it('tells day by day how a plan became an event', () => {
    expect(line('paris-6-january', day('2026-01-06'))).toBe(
      'about 29 Dec: early January → 1 Jan: 6 Jan → 6 Jan: held',
    );
  });

  it('knows nothing of days to come', () => {
    expect(line('paris-6-january', newYear)).toBe('about 29 Dec: early January → 1 Jan: 6 Jan');
  });

  it('is empty where nothing changed', () => {
    expect(line('umerov-on-fidan', Infinity)).toBe('');
  });

  it('speaks Ukrainian', () => {
    expect(line('paris-6-january', day('2026-01-06'), ukrainian)).toMatch(
      /на початку січня → .*відбул/,
    );
  });

  it('names a change of status alone', () => {
    const plan = record(
      report({ status: 'planned', when: { when: days(3), said: null } }),
      report({ status: 'cancelled' }, { source: 'b', known: dayAt(2) }),
    );
    expect(historyLine(plan, resolve(plan, Infinity)!, vocabulary, english)).toMatch(
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
    const { place } = resolve(disputed, Infinity)!;
    expect(place?.value).toBe('ankara');
    expect(published(place!, disputed).map(({ value }) => value)).toEqual(['paris', 'ankara']);
  });
});

describe('relations', () => {
  it('go both ways, to events known on the day', () => {
    const of = (known: number) =>
      relations(records.get('us-ukraine-teams')!, records, eventsOn(known)).map(
        ({ ways, event }) =>
          `${ways.map(({ type, inverse }) => `${inverse ? '<' : '>'} ${type}`).join(' ')} ${event.id}`,
      );
    expect(of(newYear)).toEqual([
      '> follows trump-zelenskyy-florida',
      '< announces zelenskyy-on-florida',
    ]);
    expect(of(Infinity)).toContain('< follows paris-teams');
  });

  it('lead back to what came before and on to what came of it', () => {
    const of = (id: string, earlier: boolean) =>
      relations(records.get(id)!, records, eventsOn(newYear))
        .filter((relation) => relation.earlier === earlier)
        .map(({ event }) => event.id);
    expect(of('umerov-fidan', true)).toEqual([]);
    expect(of('umerov-fidan', false)).toContain('umerov-kalin');
    expect(of('umerov-fidan', false)).toContain('paris-6-january');
    expect(of('umerov-kalin', true)).toEqual(['umerov-fidan']);
    expect(of('paris-6-january', true)).toContain('macron-statement');
  });
});

describe('an event related in two ways', () => {
  it('is listed once, with both', () => {
    const all = relations(records.get('paris-6-january')!, records, eventsOn(Infinity));
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
  const draw = (
    id: string,
    known: number,
    notice: EventDetailProps['notice'] = null,
    more: Partial<EventDetailProps> = {},
  ) =>
    renderToStaticMarkup(
      <TextProvider words={english}>
        <EventDetail
          record={records.get(id)!}
          event={resolve(records.get(id)!, known)}
          {...{ vocabulary, records, known, notice }}
          eventsById={eventsOn(known)}
          today={known}
          previous={null}
          next="umerov-kalin"
          {...more}
          onOpen={nothing}
          onClose={nothing}
          onCommit={nothing}
        />
      </TextProvider>,
    );

  it('shows each disputed value with its sources, safely linked', () => {
    const html = draw('trump-zelenskyy-florida', newYear);
    const [field] = html.match(/<div class="field field-disputed">.*?<\/div>/)!;
    expect(field).toMatch(
      /28 December.*data-source="wion".*29 December.*data-source="radio-svoboda"/,
    );
    expect(field!.replace(/<[^>]*>/g, '')).toContain('¶7–8, about 29 Dec');
    for (const link of html.match(/<a [^>]*>/g)!) {
      expect(link).toMatch(/href="https?:/);
      expect(link).toContain('rel="noopener noreferrer"');
      expect(link).toContain('target="_blank"');
    }
  });

  it('says when an event was not known yet, and shows its first version', () => {
    const html = draw('paris-6-january', day('2025-12-28'));
    expect(html).toContain('role="note"');
    expect(html).toContain('Not known on 28 December 2025');
    expect(html).toContain('early January');
    expect(html).not.toContain('held');
  });

  it('says when the filters leave it out', () => {
    expect(draw('umerov-fidan', newYear, 'filtered-out')).toContain(
      'The filters leave this event out',
    );
  });

  it('names its neighbours, and disables without hiding the one that is not there', () => {
    const html = draw('umerov-fidan', newYear);
    expect(html).toMatch(/<button[^>]*aria-disabled="true"[^>]*aria-label="Previous event"/);
    expect(html).toContain('aria-label="Next event: Umerov meets intelligence chief Kalın"');
    expect(html).not.toMatch(/ disabled=/);
  });

  it('lights what is hovered and dims the rest, and neither when nothing is', () => {
    expect(draw('umerov-fidan', newYear)).not.toMatch(/data-lit|data-dim/);
    const highlight = {
      events: new Set<string>(),
      actors: new Set(['fidan']),
      places: new Set<string>(),
    };
    const html = draw('umerov-fidan', newYear, null, { highlight });
    expect(html.match(/data-lit/g)).toHaveLength(1);
    expect(html).toMatch(/data-actor="fidan"[^>]*data-lit="true"/);
    expect(html).toMatch(/data-place="ankara"[^>]*data-dim="true"/);
  });

  it('marks what is in another language, for sources too', () => {
    const html = draw('umerov-fidan', newYear);
    expect(html).not.toContain('lang="en"');
    const foreign = renderToStaticMarkup(
      <TextProvider words={ukrainian}>
        <Name text={new Map([['tr', 'İbrahim']])} />
      </TextProvider>,
    );
    expect(foreign).toBe('<bdi lang="tr">İbrahim</bdi>');
  });
});
