import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../engine/digest';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { TextProvider } from '../../i18n/useText';
import { createWords } from '../../i18n/words';
import { Card } from './Card';
import { Choice } from './Choice';
import { entryText, spanText } from './span';

const [english, ukrainian] = [createWords('en', en), createWords('uk', uk)];
const day = (text: string) => Date.parse(`${text}T00:00Z`);
const named = (text: string) => new Map([['en', text]]);

const talks: Digest = {
  id: 'talks',
  title: new Map([
    ['en', 'Talks'],
    ['uk', 'Перемовини'],
  ]),
  lede: named('They met.'),
  license: 'CC-BY-4.0',
  known: day('2026-01-01'),
  span: { start: day('2025-12-28'), end: day('2026-01-12') },
  events: 22,
  days: 5,
  sources: 1_234,
  columns: 15,
  columnDays: 1,
  lanes: [
    {
      side: { id: 'ua', name: named('Ukraine'), short: null, country: 'UA' },
      color: 'var(--side-ua)',
      events: 2,
      cells: [{ column: 3, took: 1, hollow: 1 }],
    },
    { side: null, color: 'var(--side-other)', events: 20, cells: [] },
  ],
  otherSides: 59,
  actors: [{ name: named('Umerov'), contacts: 3 }],
  eventsOfActor: new Map(),
  eventsAtPlace: new Map(),
};

const shown = (node: ReactNode, words = english) =>
  renderToStaticMarkup(<TextProvider words={words}>{node}</TextProvider>);
const card = (digest: Digest, words = english) =>
  shown(<Card digest={digest} link={(name) => <a href="/talks">{name}</a>} />, words);
const textOf = (html: string) => html.replace(/<\/?(bdi|span).*?>/g, '').replace(/<.*?>/g, '|');

describe('the card of a dataset', () => {
  it('says what it covers and how much there is, as known on its day', () => {
    const text = textOf(card(talks));
    for (const part of [
      '|Talks|',
      '|They met.|',
      'Ukraine2',
      '59 other sides20',
      'Most contacts: Umerov (3)',
      '|Covers||28 December 2025 – 11 January 2026|',
      '|Events||22|',
      '|Days with events||5|',
      '|Sources||1,234|',
      '|Licence||CC-BY-4.0|',
      'As known on 1 January 2026',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('speaks Ukrainian, and marks what does not', () => {
    const html = card(talks, ukrainian);
    expect(html).toContain('<a href="/talks"><bdi>Перемовини</bdi></a>');
    expect(html).toContain('<bdi lang="en">They met.</bdi>');
    expect(textOf(html)).toContain('ще 59 сторін');
  });

  it('draws each event, what was not held hollow', () => {
    const html = card(talks);
    expect(html.match(/class="strip-full"/g)).toHaveLength(1);
    expect(html.match(/class="strip-hollow"/g)).toHaveLength(1);
  });

  it('leaves out what there is nothing of', () => {
    const html = card({
      ...talks,
      ...{ lede: null, license: null, known: Infinity, span: null, lanes: [], actors: [] },
      ...{ columns: 0, events: 0, days: 0, sources: 0 },
    });
    expect(textOf(html)).toContain('No event has a date.');
    expect(html).not.toMatch(/<svg|Licence|Covers|Most contacts|As known/);
  });

  it('takes what it is given as text, and not more of it than can be read', () => {
    const long = named(`<b>${'x'.repeat(5_000)}`);
    const html = card({ ...talks, title: long, lede: long });
    expect(html).toContain('&lt;b&gt;');
    expect(html).not.toContain('x'.repeat(300));
  });
});

describe('the choice of a dataset', () => {
  const digests = [talks, { ...talks, id: 'year', title: named('A year') }];
  const choice = (current: string | null) =>
    shown(
      <Choice
        digests={digests}
        current={current}
        link={({ id }, name) => <a href={id}>{name}</a>}
      />,
    );

  it('leads to all but the one that is shown', () => {
    expect(choice('talks').match(/href="\w+"/g)).toEqual(['href="year"']);
    expect(choice('talks')).toContain('<li aria-current="true" data-dataset="talks">');
    expect(choice(null).match(/href="\w+"/g)).toEqual(['href="talks"', 'href="year"']);
  });

  it('says what each covers, with the years', () => {
    expect(entryText(talks, english)).toBe('28 Dec 2025 – 11 Jan 2026 · 22 events');
    expect(entryText(talks, ukrainian)).toBe('28 груд. 2025 – 11 січ. 2026 · 22 події');
    expect(entryText({ ...talks, span: null, events: 1 }, english)).toBe('1 event');
    const long = { ...talks, span: { start: Date.UTC(-999, 2), end: Date.UTC(2001, 0, 2) } };
    expect(spanText(long, english, 'short')).toMatch(/BC – .* 2001$/);
  });
});
