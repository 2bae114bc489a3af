import { expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { laneIds } from '../../engine/lanes';
import { createLocalEngine } from '../../engine/local';
import { clause, noFilters, type Filters } from '../../filters/filters';
import { wholeFrame } from '../../testing/talks';
import { notableSides } from '../color';
import { togetherOffers } from './together';

const dataset = validate(raw).dataset!;
const { vocabulary } = dataset;
const { facets } = await createLocalEngine(dataset).aggregate(noFilters, wholeFrame);
const offers = (filters: Partial<Filters>) =>
  togetherOffers({ ...noFilters, ...filters }, facets.side, vocabulary);

it('is offered where two are chosen and not wanted together yet', () => {
  const [who, side] = [clause(['fidan', 'umerov']), clause(['tr', 'ua'])];
  expect(offers({})).toEqual([]);
  expect(offers({ who: clause(['fidan']), side: clause(['tr', 'none']) })).toEqual([]);
  expect(offers({ who, side })).toEqual(['who', 'side']);
  expect(offers({ who, side, together: ['who'] })).toEqual(['side']);
  expect(offers({ who, side, together: ['who', 'side'] })).toEqual([]);
  expect(offers({ side: clause(['tr'], ['ua', 'us']) })).toEqual([]);
});

it('is not offered for all the sides that share a lane, and is for some of them', () => {
  const { others } = laneIds(facets.side, vocabulary.sides.keys(), notableSides(vocabulary.sides));
  expect(others.length).toBeGreaterThan(2);
  expect(offers({ side: clause(others) })).toEqual([]);
  expect(offers({ side: clause([...others, 'ua']) })).toEqual([]);
  expect(offers({ side: clause(others.slice(0, 2)) })).toEqual(['side']);
});
