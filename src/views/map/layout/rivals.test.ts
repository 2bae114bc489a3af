import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../model/resolve';
import { contact } from '../../../testing/network';
import { placeAt, tallyAt } from '../../../testing/places';
import { transformOf } from './camera';
import { marksOf, treeOf } from './marks';
import { placeRivals, rivalsOf } from './rivals';

const west = -169;
const size = { width: 440, height: 300 };
const kyiv = placeAt('kyiv', 30.52, 50.45);
const ankara = { ...placeAt('ankara', 32.86, 39.93), country: 'TR' };
const turkiye = { ...placeAt('turkiye', 35, 39, 'country'), country: 'TR' };
const places = new Map([kyiv, ankara, turkiye].map((place) => [place.id, place]));
const claim = (value: string, alternatives: string[], history: string[] = []): Claim<string> => ({
  value,
  supporters: [0],
  alternatives: alternatives.map((other) => ({ value: other, supporters: [1] })),
  history: history.map((other) => ({ value: other, supporters: [1], until: 0 })),
});
const at = (place: Claim<string>) => {
  const row = contact('met', ['a'], 'held', 'meeting');
  return { ...row, event: { ...row.event, place } };
};
const rivals = (place: Claim<string>, opened: string | null = null) =>
  rivalsOf([at(place)], { places }, opened).map(({ to, word }) => `${word} ${to}`);

describe('rivals', () => {
  it('are the places that sources differ on, and of an opened event those given up too', () => {
    expect(rivals(claim('kyiv', ['ankara']))).toEqual(['or ankara']);
    expect(rivals(claim('kyiv', [], ['ankara']))).toEqual([]);
    expect(rivals(claim('kyiv', [], ['ankara']), 'met')).toEqual(['earlier ankara']);
    expect(rivals(claim('kyiv', ['ankara'], ['ankara']), 'met')).toEqual(['or ankara']);
  });

  it('are never a place and what includes it, nor what the data does not name', () => {
    expect(rivals(claim('ankara', ['turkiye']))).toEqual([]);
    expect(rivals(claim('turkiye', ['ankara', 'atlantis']))).toEqual([]);
  });

  it('are joined from rim to rim, with the word between, wherever both are apart', () => {
    const tallies = [tallyAt(kyiv, 4)];
    const placed = (zoom: number, lat: number) => {
      const transform = transformOf({ zoom, lat, lon: 31 }, size, west);
      const marks = marksOf(tallies, treeOf(tallies, 10, west), transform, { unit: 10, west });
      const rivals = rivalsOf([at(claim('kyiv', ['ankara']))], { places }, null);
      const [first] = placeRivals(rivals, marks, { places }, transform, west, size, (word) => word);
      return { first, mark: marks[0]! };
    };
    const { first, mark } = placed(4, 45);
    const [from, to] = first!.line;
    expect(Math.hypot(from.x - mark.x, from.y - mark.y)).toBeCloseTo(21);
    expect(Math.hypot(to.x - first!.ring.x, to.y - first!.ring.y)).toBeCloseTo(5);
    expect(first!.box!.y0).toBeGreaterThan(mark.y);
    // From afar both are one spot; from near only one end is in view, and then neither.
    expect(placed(1, 45).first).toBeUndefined();
    expect(placed(7, 50.4).first).toMatchObject({ box: null });
    expect(placed(7, 10).first).toBeUndefined();
  });
});
