import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { createLocalEngine } from '../../engine/local';
import { reportsKnown } from '../../engine/rows';
import { noFilters } from '../../filters/filters';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { TextProvider } from '../../i18n/useText';
import { createWords } from '../../i18n/words';
import { dayAt, record, report } from '../../testing/records';
import { wholeFrame } from '../../testing/talks';
import { apartFrom } from './source';
import { ThingDetail } from './ThingDetail';
import { coordinates, countryOf } from './whereabouts';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const english = createWords('en', en);
const ukrainian = createWords('uk', uk);

describe('sources of one publisher', () => {
  const page = (id: string, title: string | null) => ({
    id,
    publisher: new Map([['en', 'Agency']]),
    title: title === null ? null : new Map([['en', title]]),
    url: null,
    published: null,
    language: null,
  });
  const sources = new Map([page('a', 'One page'), page('b', null)].map((each) => [each.id, each]));
  const apart = (second: number) => {
    const both = record(
      report({ kind: 'call' }, { source: 'a', known: dayAt(1) }),
      report({ kind: 'call' }, { source: 'b', known: dayAt(second) }),
    );
    return [0, 1].map((i) =>
      apartFrom(i, reportsKnown(both, Infinity), { ...vocabulary, sources }, english),
    );
  };

  it('are told apart by their day, and on one day by title or id', () => {
    expect(apart(2)).toEqual([null, null]);
    expect(apart(1)).toEqual(['One page', 'b']);
  });
});

describe('where a place is', () => {
  const place = (id: string) => vocabulary.places.get(id)!;

  it('is said in degrees, but not of a country', () => {
    expect(coordinates(place('ankara'), english)).toBe('39.93° N, 32.86° E');
    expect(coordinates(place('florida'), ukrainian)).toMatch(
      /^27,\d+° пн\. ш\., 81,\d+° зх\. д\.$/,
    );
    expect(coordinates(place('turkiye'), english)).toBeNull();
  });

  it('names the country as the dataset does, else as the language does', () => {
    expect(countryOf(place('ankara'), vocabulary, english)).toBe('Türkiye');
    const empty = { ...vocabulary, places: new Map(), sides: new Map() };
    expect(countryOf({ ...place('ankara'), country: 'FR' }, empty, english)).toBe('France');
    expect(countryOf({ ...place('ankara'), country: '!' }, empty, english)).toBe('!');
    expect(countryOf(place('turkiye'), vocabulary, english)).toBeNull();
  });
});

describe('an actor and a place', () => {
  const frame = { ...wholeFrame, pairs: { ...wholeFrame.pairs, of: 'umerov' } };
  const nothing = () => undefined;
  const shared = async () => ({
    aggregates: await createLocalEngine(dataset).aggregate(noFilters, frame),
    vocabulary,
    filters: noFilters,
    highlight: null,
    onHover: nothing,
    onOpen: nothing,
    onCommit: nothing,
    onClose: nothing,
  });
  const umerov = { type: 'actor', thing: vocabulary.actors.get('umerov')! } as const;
  const turkiye = { type: 'place', thing: vocabulary.places.get('turkiye')! } as const;
  const html = (content: ReactNode) =>
    renderToStaticMarkup(<TextProvider words={english}>{content}</TextProvider>);

  it('lists what an actor is, whom it met and its events', async () => {
    const page = html(<ThingDetail {...await shared()} of={umerov} />);
    expect(page).toContain('National Security and Defense Council');
    expect(page).toMatch(/data-actor="fidan".*1 contact took place/);
    expect(page.match(/data-event=/g)).toHaveLength(5);
    expect(page).toContain('5 events shown of 5');
    expect(page).toMatch(
      /aria-pressed="false" title="Put Rustem Umerov in the middle[^>]*>Partners</,
    );
  });

  it('says how precisely a place is known, and lists its events', async () => {
    const page = html(<ThingDetail {...await shared()} of={turkiye} />);
    expect(page).toContain('country, city not stated');
    expect(page).not.toContain('°');
    expect(page).toContain('data-place="ankara"');
    expect(page.match(/data-event=/g)).toHaveLength(2);
  });

  it('says when of a long list only a part is at hand', async () => {
    const props = await shared();
    const aggregates = {
      ...props.aggregates,
      timeline: { now: null, ghosts: [] },
      rows: { ...props.aggregates.rows, items: props.aggregates.rows.items.slice(0, 3) },
    };
    const page = html(<ThingDetail {...props} aggregates={aggregates} of={umerov} />);
    expect(page).toContain('The list is very long');
  });
});
