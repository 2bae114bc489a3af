import type { Actor, Side } from '../model/actor';
import type { Briefing, Topic } from '../model/dataset';
import type { EventRecord, Report, Says } from '../model/event';
import type { Place } from '../model/place';
import type { Source } from '../model/source';
import { startOfDay, type AxisTime, type Interval } from '../time/interval';
import type { Fault } from './records';
import type { Entry, ReportEntry } from './schema';

/** A source as the app knows it: what is absent is null. */
export function toSource(entry: Entry<'sources'>): Source {
  const { id, publisher, title = null, url = null, published = null, language = null } = entry;
  return { id, publisher, title, url, published, language };
}

/** A side as the app knows it. */
export function toSide(entry: Entry<'sides'>): Side {
  return { ...entry, short: entry.short ?? null, country: entry.country ?? null };
}

/** An actor as the app knows it; a title holds from the first day of `from` to the last of `to`. */
export function toActor(entry: Entry<'actors'>): Actor {
  const { id, kind, name, short = null, aliases = [], memberOf = [], side = null } = entry;
  const title = (entry.title ?? []).map(({ text, from, to }) => ({
    text,
    from: from?.start ?? -Infinity,
    to: to?.end ?? Infinity,
  }));
  return {
    id,
    kind,
    name,
    short,
    aliases,
    title,
    memberOf,
    side,
    wikidata: entry.wikidata ?? null,
  };
}

/** A place as the app knows it. */
export function toPlace(entry: Entry<'places'>): Place {
  const { aliases = [], country = null, radiusKm = null } = entry;
  return { ...entry, aliases, country, radiusKm };
}

/** A topic as the app knows it. */
export function toTopic(entry: Entry<'topics'>): Topic {
  return entry;
}

/** A briefing as the app knows it. */
export function toBriefing({ id, title, steps }: Entry<'briefings'>): Briefing {
  return { id, title, steps: steps.map(({ note = null, ...step }) => ({ ...step, note })) };
}

/** What the day of a report may be taken from. */
export type KnownContext = {
  /** The sources by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The day the dataset opens at; null when it states none. */
  readonly defaultKnown: AxisTime | null;
};

/** An event as the app knows it, each report with its day; a fault when its first report has no title. */
export function toEvent(entry: Entry<'events'>, context: KnownContext): EventRecord | Fault {
  const reports = toReports(entry.reports, context);
  // Of one day, those that do not state it come last; strict comparisons keep the earlier of two in the file.
  const unstated = (nth: number) => entry.reports[nth]?.known === undefined;
  const first = [...reports.keys()].reduce((a, b) => {
    const [day, other] = [reports[a]!.known, reports[b]!.known];
    return other < day || (other === day && unstated(a) && !unstated(b)) ? b : a;
  });
  return reports[first]!.says.title
    ? { id: entry.id, reports, links: entry.links ?? [] }
    : { code: 'no-title', list: 'reports', nth: first };
}

function toReports(entries: readonly ReportEntry[], context: KnownContext): Report[] {
  const first = firstDay(entries, context);
  let when: Interval | undefined;
  let status: Says['status'];
  return entries.map((entry) => {
    const { source, at = null, disputes = [], without } = entry;
    const says = toSays(entry);
    // An event stays held and keeps its date for reports that state neither; a dispute is one report's own.
    const event = { when: says.when?.when ?? when, status: says.status ?? status };
    if (!disputes.includes('when')) when = event.when;
    if (!disputes.includes('status')) status = event.status;
    return {
      source,
      at,
      ...notBefore(first, entry, toKnown(entry, event, context)),
      disputes,
      without: { participants: without?.participants ?? [], topics: without?.topics ?? [] },
      says,
    };
  });
}

/**
 * The day from which an event is known at the earliest: the first that a report states, or that a report with a
 * title has from its source; where there is none, the first that a source has. -Infinity where nothing is dated.
 */
function firstDay(entries: readonly ReportEntry[], { sources }: KnownContext): AxisTime {
  const dated = entries.flatMap(({ source, known, says }) => {
    const day = known ?? sources.get(source)?.published ?? null;
    return day === null ? [] : [{ day, begins: known !== undefined || says?.title !== undefined }];
  });
  const beginning = dated.filter(({ begins }) => begins);
  const days = (beginning.length ? beginning : dated).map(({ day }) => day);
  return days.length ? Math.min(...days) : -Infinity;
}

type Day = Pick<Report, 'known' | 'inferred'>;

// Put before the first dated report, one that does not state its day would open the event, without its title.
const notBefore = (first: AxisTime, entry: ReportEntry, day: Day): Day =>
  entry.known !== undefined || day.known >= first ? day : { known: first, inferred: true };

function toSays({ says = {} }: ReportEntry): Says {
  const { when, said = null, participants, ...rest } = says;
  return {
    ...rest,
    ...(when && { when: { when, said } }),
    ...(participants && {
      participants: participants.map(({ actor, role = null }) => ({ actor, role })),
    }),
  };
}

/**
 * The day a report became public: as stated; else its source's; else, inferred, the last day of what
 * was held; else the dataset's default; else it was known from the start.
 */
function toKnown(
  { source, known, inferred = false }: ReportEntry,
  { when, status }: { when: Interval | undefined; status: Says['status'] },
  { sources, defaultKnown }: KnownContext,
): Day {
  if (known !== undefined) return { known, inferred };
  const published = sources.get(source)?.published ?? null;
  if (published !== null) return { known: published, inferred };
  if (status === 'held' && when && Number.isFinite(when.end)) {
    return { known: startOfDay(when.end - 1), inferred: true };
  }
  return { known: defaultKnown ?? -Infinity, inferred: true };
}
