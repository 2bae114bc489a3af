import { describe, expect, it } from 'vitest';
import raw from '../../data/umerov-ankara.json';
import { validate } from '../dataset/validate';
import { clause } from '../filters/filters';
import { changeAt, goFrom, readPlace } from './place';

const dataset = validate(raw).dataset!;
const at = (to: string) => readPlace({ to, state: null }, dataset);
const told = (to: string) => {
  const { repaired, dropped } = at(to);
  return {
    repaired: repaired.map(({ from, to: meant }) => `${from} → ${meant}`),
    dropped: dropped.map(({ key, value }) => `${key}=${value}`),
  };
};

describe('an address that is not quite one', () => {
  it('says what was put right, in its path and behind it', () => {
    expect(told('/Umerov-Ankara?WHO=umerov#where=ankara')).toEqual({
      repaired: [
        '/Umerov-Ankara → /umerov-ankara',
        'WHO=umerov → who=umerov',
        '#where=ankara → where=ankara',
      ],
      dropped: [],
    });
  });

  it('says of what the dataset does not know that it could not be used, and nothing else', () => {
    expect(told('/?kind=Party&WHO=Umerov,Nobody')).toEqual({
      repaired: ['WHO=Umerov,Nobody → who=umerov,nobody'],
      dropped: ['who=nobody', 'kind=party'],
    });
  });

  it('stays as it is until the next change, which writes what was meant', () => {
    const place = { to: '/Umerov-Ankara?foo=1&WHO=umerov#kind=Call', state: null };
    expect(changeAt(place, { where: clause(['ankara']) }, dataset)).toEqual({
      to: '/umerov-ankara?who=umerov&where=ankara&kind=call&foo=1',
      state: null,
      replace: false,
    });
  });

  it('is still the step that it names with parameters that nobody knows, and keeps them', () => {
    const step = '/umerov-ankara/brief/story/2';
    const plain = at(step);
    const counted = at(`${step}?utm_source=mail&foo=1`);
    const unknown = [
      ['utm_source', 'mail'],
      ['foo', '1'],
    ];
    expect(counted).toMatchObject({ explored: false, link: { ...plain.link, unknown } });
    const place = { to: `${step}?utm_source=mail`, state: null };
    expect(goFrom(place, { briefing: 'story', step: 3 }, dataset).to).toBe(
      '/umerov-ankara/brief/story/3?utm_source=mail',
    );
  });
});
