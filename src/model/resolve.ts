import { sameInterval, type AxisTime } from '../time/interval';
import type {
  EventRecord,
  Kind,
  Mode,
  Participation,
  Report,
  Role,
  ScalarField,
  Status,
  When,
} from './event';
import { sameText, type Localized } from './text';

/** A value and the reports that say it, as indices into `record.reports`, in the order they came. */
export type Supported<T> = {
  /** The value. */
  readonly value: T;
  /** Indices of the reports that say it; never empty. */
  readonly supporters: readonly number[];
};

/** A value that was given up, and when. */
export type Past<T> = Supported<T> & {
  /** The day on which another value took its place. */
  readonly until: AxisTime;
};

/** What is known of one field on a day: the accepted value, what stands against it, and what it replaced. */
export type Claim<T> = Supported<T> & {
  /** Values that sources hold against the accepted one, in the order they came. */
  readonly alternatives: readonly Supported<T>[];
  /** Values given up, oldest first. */
  readonly history: readonly Past<T>[];
};

/** One member of a set field. */
export type Member = {
  /** Id of the actor or topic. */
  readonly id: string;
  /** Indices of the reports that name it, in the order they came. */
  readonly supporters: readonly number[];
  /** The actor's role, with the roles it replaced; null when no report names one, and for topics. */
  readonly role: Claim<Role> | null;
};

/** A member that a later report took out. */
export type FormerMember = Member & {
  /** The day on which it was taken out. */
  readonly until: AxisTime;
  /** Index of the report that took it out. */
  readonly by: number;
};

/** A set field: its members now, in the order they came, and those taken out. */
export type Membership = {
  /** The members. */
  readonly present: readonly Member[];
  /** Former members, oldest first. A member that came back stands in both. */
  readonly removed: readonly FormerMember[];
};

/** An event as known on one day. A field that nobody has stated is null. */
export type ResolvedEvent = {
  /** The event's id. */
  readonly id: string;
  /** The day of the newest report taken in. */
  readonly knownFrom: AxisTime;
  /** Our title. */
  readonly title: Claim<Localized> | null;
  /** Our summary. */
  readonly summary: Claim<Localized> | null;
  /** What sort of event. */
  readonly kind: Claim<Kind> | null;
  /** By which means. */
  readonly mode: Claim<Mode> | null;
  /** When, and how it was put. */
  readonly when: Claim<When> | null;
  /** How far it got. */
  readonly status: Claim<Status> | null;
  /** Id of the place. */
  readonly place: Claim<string> | null;
  /** Who took part. */
  readonly participants: Membership;
  /** What it was about. */
  readonly topics: Membership;
};

type Same<T> = (a: T, b: T) => boolean;

/** What one report says of one field. */
type Statement<T> = {
  value: T;
  report: number;
  known: AxisTime;
  disputes: boolean;
};

const identical = <T>(a: T, b: T) => a === b;

// How the source put a date belongs to the date: the first supporter's words are kept, and where it
// had none, those of the first that has. So it is with the clock on which an hour was read: what was said
// of no clock agrees with the first that is named, and no longer with another.
const mergeWhen = (a: When, b: When): When => ({
  when: a.when.offset === null && b.when.offset !== null ? b.when : a.when,
  said: a.said ?? b.said,
});

const addSupporter = (
  held: { readonly supporters: readonly number[] },
  report: number,
): readonly number[] =>
  held.supporters.includes(report) ? held.supporters : [...held.supporters, report];

/**
 * Takes one statement into a claim, by the rules of folding: accept, support, dispute or replace. `saysStill`
 * tells whether a value is what the source of a report said last, this statement included.
 */
function foldStatement<T>(
  claim: Claim<T> | null,
  said: Statement<T>,
  same: Same<T>,
  saysStill: (report: number, value: T) => boolean,
  merge: (a: T, b: T) => T = (a) => a,
): Claim<T> {
  const stated: Supported<T> = { value: said.value, supporters: [said.report] };
  if (!claim) return { ...stated, alternatives: [], history: [] };

  // A source that changes its mind gives up the alternative it held, which goes with the last that does.
  const withdrawn = claim.alternatives.filter(
    ({ value, supporters }) => !supporters.some((report) => saysStill(report, value)),
  );
  const alternatives = claim.alternatives.filter((alternative) => !withdrawn.includes(alternative));
  const history = [
    ...claim.history,
    ...withdrawn.map((alternative) => ({ ...alternative, until: said.known })),
  ];
  const support = <S extends Supported<T>>(held: S): S => ({
    ...held,
    value: merge(held.value, said.value),
    supporters: addSupporter(held, said.report),
  });

  if (same(claim.value, said.value)) return { ...support(claim), alternatives, history };
  const agreed = alternatives.find(({ value }) => same(value, said.value));
  if (agreed) {
    return {
      ...claim,
      alternatives: alternatives.map((held) => (held === agreed ? support(held) : held)),
      history,
    };
  }
  if (said.disputes) return { ...claim, alternatives: [...alternatives, stated], history };
  const replaced = { value: claim.value, supporters: claim.supporters, until: said.known };
  return { ...stated, alternatives, history: [...history, replaced] };
}

type Folding = { reports: readonly Report[]; order: readonly number[] };

/** Folds one scalar field over the reports, in order; null when none says it. */
function foldField<T>(
  { reports, order }: Folding,
  field: ScalarField,
  read: (report: Report) => T | undefined,
  same: Same<T> = identical,
  merge?: (a: T, b: T) => T,
): Claim<T> | null {
  let claim: Claim<T> | null = null;
  for (const [place, index] of order.entries()) {
    const report = reports[index]!;
    const value = read(report);
    if (value === undefined) continue;
    const { known, disputes } = report;
    const statement = { value, report: index, known, disputes: disputes.includes(field) };
    const saysStill = (supporter: number, held: T) => {
      const { source } = reports[supporter]!;
      for (let i = place; i >= 0; i--) {
        const other = reports[order[i]!]!;
        const last = other.source === source ? read(other) : undefined;
        if (last !== undefined) return same(held, last);
      }
      return false;
    };
    claim = foldStatement(claim, statement, same, saysStill, merge);
  }
  return claim;
}

/** Takes a report's word on one member into the member; a named role replaces the role. */
function foldMember(
  member: Member | undefined,
  { actor: id, role }: Participation,
  index: number,
  { known }: Report,
): Member {
  const held = member ?? { id, supporters: [], role: null };
  const statement = role && { value: role, report: index, known, disputes: false };
  return {
    id,
    supporters: addSupporter(held, index),
    // Roles know no alternatives, so there is none to be given up here.
    role: statement ? foldStatement(held.role, statement, identical, () => true) : held.role,
  };
}

/** Folds one set field over the reports, in order: removals of a report first, then what it adds. */
function foldSet(
  { reports, order }: Folding,
  added: (report: Report) => readonly Participation[],
  taken: (report: Report) => readonly string[],
): Membership {
  const present = new Map<string, Member>();
  const removed: FormerMember[] = [];
  for (const index of order) {
    const report = reports[index]!;
    for (const id of taken(report)) {
      const member = present.get(id);
      if (!member) continue;
      present.delete(id);
      removed.push({ ...member, until: report.known, by: index });
    }
    for (const participation of added(report)) {
      const member = present.get(participation.actor);
      present.set(participation.actor, foldMember(member, participation, index, report));
    }
  }
  return { present: [...present.values()], removed };
}

/**
 * The event as known on the day `known`: its reports of that day and before, folded in the order in
 * which they became public, ties in file order. Null before the first report. The record is left
 * unchanged; `known` may be ±Infinity.
 */
export function resolve(record: EventRecord, known: AxisTime): ResolvedEvent | null {
  const { id, reports } = record;
  const order = reports
    .map((_, index) => index)
    .filter((index) => reports[index]!.known <= known)
    .sort((a, b) => compareTimes(reports[a]!.known, reports[b]!.known) || a - b);
  const last = order.at(-1);
  if (last === undefined) return null;
  const folding = { reports, order };
  return {
    id,
    knownFrom: reports[last]!.known,
    title: foldField(folding, 'title', ({ says }) => says.title, sameText),
    summary: foldField(folding, 'summary', ({ says }) => says.summary, sameText),
    kind: foldField(folding, 'kind', ({ says }) => says.kind),
    mode: foldField(folding, 'mode', ({ says }) => says.mode),
    when: foldField(
      folding,
      'when',
      ({ says }) => says.when,
      (a, b) => sameInterval(a.when, b.when),
      mergeWhen,
    ),
    status: foldField(folding, 'status', ({ says }) => says.status),
    place: foldField(folding, 'place', ({ says }) => says.place),
    participants: foldSet(
      folding,
      ({ says }) => says.participants ?? [],
      ({ without }) => without.participants,
    ),
    topics: foldSet(
      folding,
      ({ says }) => (says.topics ?? []).map((topic) => ({ actor: topic, role: null })),
      ({ without }) => without.topics,
    ),
  };
}

// -Infinity - -Infinity is NaN, so times are compared, not subtracted.
const compareTimes = (a: AxisTime, b: AxisTime): number => (a < b ? -1 : a > b ? 1 : 0);

/** The role of a member: the last one named, at first `party`. */
export function roleOf(member: Member): Role {
  return member.role?.value ?? 'party';
}

/** The days on which the event came to be known differently, in order, without repeats. */
export function knownDays(record: EventRecord): AxisTime[] {
  return [...new Set(record.reports.map(({ known }) => known))].sort(compareTimes);
}
