import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { createLocalEngine } from '../../engine/local';
import { noFilters } from '../../filters/filters';
import en from '../../i18n/en.json';
import { TextProvider } from '../../i18n/useText';
import { createWords } from '../../i18n/words';
import { find, findables, type Findable } from './find';
import { Search } from './Search';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const english = createWords('en', en);
const nothing = () => undefined;

describe('search', () => {
  const engine = createLocalEngine(dataset);
  const known = async (day: number) => findables(vocabulary, await engine.titles(day), english);
  const ids = async (query: string) =>
    find(await known(Infinity), query).map(({ type, id }) => `${type} ${id}`);

  it('finds by the beginnings of words, in any language and spelling', async () => {
    expect(await ids('kal')).toContain('actor kalin');
    expect(await ids('KALIN')).toContain('actor kalin');
    expect(await ids('умєр')).toContain('actor umerov');
    expect(await ids('umerov meets kal')).toEqual(['event umerov-kalin']);
    expect(await ids('анкара')).toContain('place ankara');
    expect(await ids('merov')).toEqual([]);
    expect((await ids('kal'))[0]).toBe('actor kalin');
    expect(await ids('  ')).toEqual([]);
  });

  it('finds topics, before events', async () => {
    expect((await ids('prisoner'))[0]).toMatch(/^topic /);
    expect((await ids('обмін'))[0]).toMatch(/^topic /);
  });

  it('finds only what was known on the day', async () => {
    const before = await known(Date.parse('2025-12-30T00:00Z'));
    expect(find(before, 'umerov meets kal')).toEqual([]);
    expect(find(before, 'kalin').map(({ type }) => type)).toEqual(['actor']);
  });

  it('gives each type a share, actors before places before events, names that begin so first', () => {
    const many = ['event', 'place', 'actor'].flatMap((type) =>
      [...Array(9).keys()].map((n): Findable => ({
        type: type as Findable['type'],
        id: `${n}`,
        name: n === 8 ? 'Anna' : `The Anna ${n}`,
        words: ['the', 'anna'],
      })),
    );
    const types = (all: Findable[], limit: number) =>
      find(all, 'ann', limit).map(({ type }) => type[0]);
    expect(types(many, 6).join('')).toBe('aappee');
    expect(
      types(
        many.filter(({ type }) => type !== 'actor'),
        6,
      ).join(''),
    ).toBe('ppppee');
    expect(find(many, 'ann', 3).map(({ name }) => name)).toEqual(['Anna', 'Anna', 'Anna']);
    expect(find(many, 'ann', 100)).toHaveLength(27);
  });

  it('is a combobox named by what it seeks', () => {
    const html = renderToStaticMarkup(
      <TextProvider words={english}>
        <Search
          {...{ vocabulary }}
          titles={() => engine.titles(Infinity)}
          countOf={() => Promise.resolve(0)}
          filters={noFilters}
          onOpen={nothing}
          onCommit={nothing}
        />
      </TextProvider>,
    );
    expect(html).toMatch(/role="combobox" data-search="true"/);
    expect(html).toMatch(
      /aria-label="Search people, places, topics, events" aria-expanded="false"/,
    );
  });
});
