import { describe, expect, it } from 'vitest';
import { dayAt, days, hour, record, report } from '../testing/records';
import type { Participation, Report } from './event';
import { resolve, roleOf, type Claim } from './resolve';

/** A report by `source` on the nth day that says the place. */
const places = (n: number, source: string, place: string, disputes = false): Report =>
  report({ place }, { source, known: dayAt(n), disputes: disputes ? ['place'] : [] });

/** What a claim holds, in short: each value with its reports. */
function brief<T>(claim: Claim<T> | null) {
  if (!claim) return null;
  const short = ({ value, supporters }: { value: T; supporters: readonly number[] }) =>
    `${String(value)} ${supporters.join()}`;
  return {
    accepted: short(claim),
    against: claim.alternatives.map(short),
    past: claim.history.map((past) => `${short(past)} until ${past.until / dayAt(1)}`),
  };
}

const place = (...reports: Report[]) => brief(resolve(record(...reports), Infinity)!.place);

describe('a field of one value', () => {
  it('is null while nobody says it', () => {
    expect(resolve(record(report({ kind: 'talks' })), Infinity)!.place).toBeNull();
  });

  it('accepts the first value, even from a disputing report', () => {
    expect(place(places(0, 'a', 'paris', true))).toEqual({
      accepted: 'paris 0',
      against: [],
      past: [],
    });
  });

  it('gains support from an equal value, even from a disputing report', () => {
    expect(
      place(places(0, 'a', 'paris'), places(1, 'b', 'paris'), places(2, 'c', 'paris', true)),
    ).toEqual({ accepted: 'paris 0,1,2', against: [], past: [] });
  });

  it('is replaced by another value, which keeps the old one in the history', () => {
    expect(
      place(places(0, 'a', 'paris'), places(1, 'b', 'paris'), places(3, 'a', 'ankara')),
    ).toEqual({ accepted: 'ankara 2', against: [], past: ['paris 0,1 until 3'] });
  });

  it('gets an alternative from a report that disputes it', () => {
    expect(place(places(0, 'a', 'paris'), places(1, 'b', 'ankara', true))).toEqual({
      accepted: 'paris 0',
      against: ['ankara 1'],
      past: [],
    });
  });

  it('is disputed only where the report says so', () => {
    const disputing = report({ place: 'ankara', kind: 'talks' }, { source: 'b', known: dayAt(1), disputes: ['kind'] }); // prettier-ignore
    const first = report({ place: 'paris', kind: 'meeting' });
    const resolved = resolve(record(first, disputing), Infinity)!;
    expect(resolved.place?.value).toBe('ankara');
    expect(brief(resolved.kind)).toEqual({ accepted: 'meeting 0', against: ['talks 1'], past: [] });
  });

  it('lets another report support an alternative, disputing or not', () => {
    expect(
      place(
        places(0, 'a', 'paris'),
        places(1, 'b', 'ankara', true),
        places(2, 'c', 'ankara'),
        places(3, 'd', 'ankara', true),
      ),
    ).toEqual({ accepted: 'paris 0', against: ['ankara 1,2,3'], past: [] });
  });

  it('keeps several alternatives in the order they came, also when the accepted value changes', () => {
    expect(
      place(
        places(0, 'a', 'paris'),
        places(1, 'b', 'ankara', true),
        places(1, 'c', 'kyiv', true),
        places(2, 'd', 'rome'),
      ),
    ).toEqual({ accepted: 'rome 3', against: ['ankara 1', 'kyiv 2'], past: ['paris 0 until 2'] });
  });

  it.each([
    ['agrees', places(2, 'b', 'paris'), 'paris 0,2', [], ['ankara 1 until 2']],
    ['disputes anew', places(2, 'b', 'kyiv', true), 'paris 0', ['kyiv 2'], ['ankara 1 until 2']],
    ['replaces', places(2, 'b', 'kyiv'), 'kyiv 2', [], ['ankara 1 until 2', 'paris 0 until 2']],
    ['repeats it', places(2, 'b', 'ankara'), 'paris 0', ['ankara 1,2'], []],
  ])('withdraws an alternative when its opener %s', (_, last, accepted, against, past) => {
    expect(place(places(0, 'a', 'paris'), places(1, 'b', 'ankara', true), last)).toEqual({
      accepted,
      against,
      past,
    });
  });

  it('keeps an alternative while one of the sources that said it has said nothing else', () => {
    const shared = [
      places(0, 'a', 'paris'),
      places(1, 'b', 'ankara', true),
      places(2, 'c', 'ankara'),
      places(3, 'b', 'paris'),
    ];
    expect(place(...shared)).toEqual({ accepted: 'paris 0,3', against: ['ankara 1,2'], past: [] });
    expect(place(...shared, places(4, 'c', 'paris'))).toEqual({
      accepted: 'paris 0,3,4',
      against: [],
      past: ['ankara 1,2 until 4'],
    });
    const back = places(4, 'b', 'ankara');
    expect(place(...shared, back, places(5, 'c', 'rome'))).toEqual({
      accepted: 'rome 5',
      against: ['ankara 1,2,4'],
      past: ['paris 0,3 until 5'],
    });
  });

  it('keeps an alternative when a mere supporter of it says something else', () => {
    expect(
      place(
        places(0, 'a', 'paris'),
        places(1, 'b', 'ankara', true),
        places(2, 'c', 'ankara'),
        places(3, 'c', 'paris'),
      ),
    ).toEqual({ accepted: 'paris 0,3', against: ['ankara 1,2'], past: [] });
  });

  it('takes reports by the day they became known, those of one day in file order', () => {
    expect(place(places(2, 'a', 'paris'), places(1, 'b', 'ankara'))?.accepted).toBe('paris 0');
    expect(place(places(1, 'a', 'paris'), places(1, 'b', 'ankara'))?.accepted).toBe('ankara 1');
    const start = { ...places(0, 'a', 'kyiv'), known: -Infinity };
    expect(place(places(1, 'b', 'ankara'), start, start)).toEqual({
      accepted: 'ankara 0',
      against: [],
      past: ['kyiv 1,2 until 1'],
    });
  });

  it('takes a report in on its day, not before', () => {
    const event = record(places(1, 'a', 'paris'), places(2, 'b', 'ankara'));
    expect(resolve(event, dayAt(1) - 1)).toBeNull();
    expect(resolve(event, dayAt(1))?.place?.value).toBe('paris');
    expect(resolve(event, dayAt(2) - 1)?.place?.value).toBe('paris');
    expect(resolve(event, dayAt(2))?.place?.value).toBe('ankara');
    expect(resolve(event, -Infinity)).toBeNull();
  });

  it('compares texts by what they say', () => {
    const title = () => new Map([['en', 'Talks'], ['uk', 'Перемовини']]); // prettier-ignore
    const other = new Map([['en', 'Talks']]);
    const event = record(report({ title: title() }), report({ title: title() }), report({ title: other })); // prettier-ignore
    const claim = resolve(event, Infinity)!.title!;
    expect(claim.value).toBe(other);
    expect(claim.history.map(({ supporters }) => supporters)).toEqual([[0, 1]]);
  });
});

describe('when and how it was said', () => {
  const early = new Map([['en', 'early January']]);
  const soon = new Map([['en', 'in the first days']]);
  const wide = days(0, 10, { span: 'within' });
  const said = (...all: Parameters<typeof report>[0]['when'][]) =>
    resolve(record(...all.map((when) => report(when ? { when } : {}))), Infinity)!.when!;

  it("keeps the first supporter's words", () => {
    const claim = said({ when: wide, said: early }, { when: wide, said: soon });
    expect(claim.value.said).toBe(early);
    expect(claim.supporters).toEqual([0, 1]);
    expect(claim.history).toEqual([]);
  });

  it('takes the words of a later supporter where the first had none', () => {
    expect(said({ when: wide, said: null }, { when: wide, said: soon }).value.said).toBe(soon);
  });

  it('compares by the date alone, however it is written', () => {
    const written = { ...wide, edtf: 'the same, otherwise written' };
    const claim = said({ when: wide, said: early }, { when: written, said: null });
    expect(claim.supporters).toEqual([0, 1]);
    expect(claim.value).toEqual({ when: wide, said: early });
  });

  it('takes equal hours for one while one of them names no clock, and keeps the clock named', () => {
    const at = (offset: number | null) => ({ when: hour(15, offset), said: null });
    for (const [first, second] of [
      [null, 120],
      [120, null],
    ] as const) {
      const claim = said(at(first), at(second));
      expect([claim.value.when.offset, claim.supporters, claim.history]).toEqual([120, [0, 1], []]);
    }
    expect(said(at(0), at(120)).history).toHaveLength(1);
    expect(said(at(null), at(0), at(120)).history.map(({ supporters }) => supporters)).toEqual([
      [0, 1],
    ]);
  });

  it('replaces words together with the date', () => {
    const claim = said({ when: wide, said: early }, { when: days(5), said: null });
    expect(claim.value).toEqual({ when: days(5), said: null });
    expect(claim.history.map(({ value }) => value.said)).toEqual([early]);
  });

  it('tells a date held for sure from a doubtful one', () => {
    const doubtful = days(5, 1, { uncertain: true, span: 'within' });
    expect(said({ when: doubtful, said: null }, { when: days(5), said: null }).history).toHaveLength(1); // prettier-ignore
  });
});

describe('the set of participants', () => {
  const says = (...participants: Participation[]) => report({ participants });
  const removes = (...participants: string[]) =>
    report({}, { known: dayAt(3), without: { participants, topics: [] } });
  const later = (after: Report) => ({ ...after, known: dayAt(5) });
  const party = { actor: 'umerov', role: 'party' } as const;
  const host = { actor: 'umerov', role: 'host' } as const;
  const unnamed = { actor: 'umerov', role: null } as const;
  const fidan = { actor: 'fidan', role: null } as const;
  const participants = (...reports: Report[]) =>
    resolve(record(...reports), Infinity)!.participants;

  it('adds members in the order they came, with support of their own', () => {
    const { present } = participants(says(party), says(fidan, unnamed), says(fidan));
    expect(present.map(({ id, supporters }) => [id, supporters])).toEqual([
      ['umerov', [0, 1]],
      ['fidan', [1, 2]],
    ]);
  });

  it('replaces a role by a later one, with history', () => {
    const [member] = participants(says(party), says(party), later(says(host))).present;
    expect(roleOf(member!)).toBe('host');
    expect(brief(member!.role)).toEqual({
      accepted: 'host 2',
      against: [],
      past: ['party 0,1 until 5'],
    });
  });

  it('keeps the role when a report names none, and takes it for `party` while none does', () => {
    const [kept] = participants(says(host), says(unnamed)).present;
    expect(roleOf(kept!)).toBe('host');
    expect(kept!.role?.supporters).toEqual([0]);
    const [bare] = participants(says(unnamed)).present;
    expect(bare!.role).toBeNull();
    expect(roleOf(bare!)).toBe('party');
  });

  it('removes a member, and remembers when and by which report', () => {
    const { present, removed } = participants(says(host, fidan), removes('umerov'));
    expect(present.map(({ id }) => id)).toEqual(['fidan']);
    expect(removed).toMatchObject([{ id: 'umerov', supporters: [0], until: dayAt(3), by: 1 }]);
    expect(roleOf(removed[0]!)).toBe('host');
  });

  it('lets a removed member come back, afresh', () => {
    const { present, removed } = participants(says(host), removes('umerov'), later(says(unnamed)));
    expect(present).toEqual([{ id: 'umerov', supporters: [2], role: null }]);
    expect(removed.map(({ id, by }) => [id, by])).toEqual([['umerov', 1]]);
  });

  it('removes before it adds, and ignores the removal of who is not there', () => {
    const both = { ...removes('umerov', 'nobody'), says: { participants: [fidan, unnamed] } };
    const { present, removed } = participants(says(party), both);
    expect(present.map(({ id, supporters }) => [id, supporters])).toEqual([
      ['fidan', [1]],
      ['umerov', [1]],
    ]);
    expect(removed.map(({ id }) => id)).toEqual(['umerov']);
  });

  it('counts an actor listed twice in a report once', () => {
    const { present } = participants(says(party, host));
    expect(present).toHaveLength(1);
    expect(present[0]!.supporters).toEqual([0]);
    expect(roleOf(present[0]!)).toBe('host');
  });
});

describe('the set of topics', () => {
  it('adds and removes like participants', () => {
    const event = record(
      report({ topics: ['gas', 'grain', 'gas'] }),
      report({ topics: ['gas'] }, { without: { participants: [], topics: ['grain'] } }),
    );
    const { present, removed } = resolve(event, Infinity)!.topics;
    expect(present).toEqual([{ id: 'gas', supporters: [0, 1], role: null }]);
    expect(removed.map(({ id, by }) => [id, by])).toEqual([['grain', 1]]);
  });
});
