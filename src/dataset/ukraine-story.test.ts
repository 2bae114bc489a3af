import { describe, expect, it } from 'vitest';
import { kinds, statuses } from '../model/event';
import type { ResolvedEvent } from '../model/resolve';
import { bothLanguages, heads, knownOn, sidesOf, withAll, within, year } from '../testing/year';
import { parseInterval } from '../time/edtf';

const { actors } = year.vocabulary;
const latest = knownOn(Infinity);
const held = latest.filter(({ status }) => status === null || status.value === 'held');
const inPerson = (list: readonly ResolvedEvent[]) =>
  list.filter(({ mode }) => mode?.value === 'in-person');
const startsIn = (list: readonly ResolvedEvent[], month: string) =>
  list.filter(({ when }) => new Date(when!.value.when.start).toISOString().startsWith(month));

describe('the numbers', () => {
  it('of the lede', () => {
    const [en, uk] = bothLanguages(year.lede);
    const among = (id: string) => withAll(held, id).length;
    const december = startsIn(held, '2025-12').length;
    const all = year.events.length;
    expect(en).toContain(
      `${held.length} of ${all} contacts here took place, ${december} in December;`,
    );
    expect(uk).toContain(`Зі ${all} контактів відбувся ${held.length}, у грудні ${december};`);
    const [zelenskyy, trump, macron, ...others] = [...actors.keys()]
      .map((id) => ({ id, count: among(id) }))
      .sort((a, b) => b.count - a.count);
    expect([zelenskyy?.id, trump?.id, macron?.id]).toEqual(['zelenskyy', 'trump', 'macron']);
    expect(macron!.count).toBeGreaterThan(others[0]!.count);
    const three = [zelenskyy?.count, trump?.count, macron?.count];
    expect(
      en.match(/most with Zelenskyy \((\d+)\), Trump \((\d+)\) or Macron \((\d+)\)/)?.slice(1),
    ).toEqual(three.map(String));
    expect(
      uk.match(/найчастіше — Зеленський \((\d+)\), Трамп \((\d+)\), Макрон \((\d+)\)/)?.slice(1),
    ).toEqual(three.map(String));
    const ids = [...actors.keys()];
    const pairs = ids
      .flatMap((a) =>
        ids.filter((b) => a < b).map((b) => [withAll(held, a, b).length, a, b] as const),
      )
      .sort(([n], [m]) => m - n);
    const [most, next] = pairs;
    expect(most!.slice(1)).toEqual(['macron', 'zelenskyy']);
    expect(most![0]).toBeGreaterThan(next![0]);
    expect(en).toContain(`most together Macron and Zelenskyy (${most![0]})`);
    expect(uk).toContain(`разом — Макрон і Зеленський (${most![0]})`);
    const six = held.filter((event) => ['ru', 'ua'].every((side) => sidesOf(event).has(side)));
    expect(six).toHaveLength(6);
    expect(en).toContain('Russia and Ukraine were both in six');
    expect(uk).toContain('Росіяни й українці були в шести');
    const where = new Set(six.map(({ place }) => place?.value));
    expect(where).toEqual(new Set(['istanbul', 'abu-dhabi']));
    const budapest = latest.find(({ place }) => place?.value === 'budapest');
    expect([budapest?.status?.value, heads(budapest!)]).toEqual(['cancelled', ['trump', 'putin']]);
  });

  const steps = year.briefings.find(({ id }) => id === 'story')?.steps ?? [];
  const shownAt = (search: string): ResolvedEvent[] => {
    const link = new URLSearchParams(search);
    const who = link.get('who')?.split(',') ?? [];
    const list = within(latest, link.get('when') ?? '2000-01-01/2100-01-01');
    const among = (key: string, value: string | undefined) =>
      link
        .get(key)
        ?.split(',')
        .includes(value ?? '') ?? true;
    return withAll(list, ...who).filter(
      ({ kind, status }) => among('kind', kind?.value) && among('status', status?.value),
    );
  };

  // What each note counts, how many events its link shows, and what else the note says of them.
  it.each([
    [0, 24, '24 contacts', '24 контакти'],
    [1, 7, 'seven times', 'сім разів'],
    [2, 4, 'four contacts', 'чотирьох контактах'],
    [3, 11, 'Eleven contacts', 'Одинадцять контактів'],
    [4, 21, '21 contacts', '21 контакті'],
    [5, 2, 'Two plans', 'Два плани'],
    [6, 9, 'Nine rounds', 'Дев’ять раундів'],
    [7, 20, '20 contacts', '20 контактах'],
    [8, 13, 'Thirteen contacts', 'Тринадцять контактів'],
    [9, 6, 'Six contacts', 'Шість контактів'],
  ])('of step %i of the story: %i events', (i, count, inEnglish, inUkrainian) => {
    const step = steps[i]!;
    expect(shownAt(step.link)).toHaveLength(count);
    const [en, uk] = bothLanguages(step.note);
    expect(en).toContain(inEnglish);
    expect(uk).toContain(inUkrainian);
  });

  it('of the story, counted among what a step shows', () => {
    const shown = steps.map(({ link }) => shownAt(link));
    expect(shown).toHaveLength(10);
    const at = (i: number, ...ids: string[]) =>
      shown[i]!.filter(({ place }) => ids.includes(place?.value ?? '')).length;
    expect([at(1, 'moscow'), at(1, 'saint-petersburg'), at(1, 'anchorage')]).toEqual([5, 1, 1]);
    expect(inPerson(withAll(held, 'trump', 'putin')).map(({ id }) => id)).toEqual([
      'trump-putin-alaska',
    ]);
    expect(shown[2]!.every((event) => heads(event).includes('fidan'))).toBe(true);
    expect(inPerson(shown[4]!)).toHaveLength(10);
    expect([at(6, 'geneva'), at(6, 'abu-dhabi'), at(6, 'berlin')]).toEqual([2, 1, 2]);
    expect(at(6, 'miami', 'hallandale-beach')).toBe(4);
    const envoys = shown[7]!;
    expect([withAll(envoys, 'umerov').length, withAll(envoys, 'dmitriev').length]).toEqual([12, 7]);
    expect(envoys.filter(({ status }) => status?.value === 'unconfirmed')).toHaveLength(2);
    expect(envoys.every(({ when }) => when!.value.when.start >= Date.UTC(2025, 9))).toBe(true);
    expect(shown[8]!.filter(({ when }) => when!.alternatives.length)).toHaveLength(3);
  });

  it('keeps the story’s links to what there is, one to three panels at each', () => {
    const ids = (known: { has(id: string): boolean }) => (value: string) =>
      value.split(',').every((id) => known.has(id));
    const isDay = (value: string) => parseInterval(value).ok;
    const allowed = new Map<string, (value: string) => boolean>([
      ['when', isDay],
      ['t', isDay],
      ['who', ids(actors)],
      ['together', (value) => value === '1'],
      ['kind', ids(new Set<string>(kinds))],
      ['status', ids(new Set<string>(statuses))],
      ['show', ids(new Set(['timeline', 'map', 'network', 'events']))],
    ]);
    for (const { link, note } of steps) {
      expect(note).not.toBeNull();
      const params = new URLSearchParams(link);
      for (const [key, value] of params) expect(allowed.get(key)?.(value), link).toBe(true);
      expect(params.get('show')?.split(',').length).toBeOneOf([1, 2, 3]);
      if (params.has('who')) expect(params.get('together')).toBe('1');
    }
  });
});
