import * as v from 'valibot';
import { actorKinds } from '../model/actor';
import { kinds, linkTypes, modes, roles, scalarFields, setFields, statuses } from '../model/event';
import { idLength, idPattern, isId, isReserved } from '../model/id';
import { placePrecisions } from '../model/place';
import type { Localized } from '../model/text';
import { parseInterval } from '../time/edtf';
import type { AxisTime, Interval } from '../time/interval';
import { parseDay } from '../time/window';
import type { IssueCode } from './issue';

// The message of every check is its issue code, with the detail, if there is one, after a colon.
const code = (issue: IssueCode): IssueCode => issue;

/** What a schema says of a value beyond its shape; `readValue` acts on it. */
export type Notes = {
  /** The value is the id of a record in this section. */
  readonly refers?: Section;
  /** It may be absent, but when it is there and unreadable, what holds it is of no use either. */
  readonly binding?: true;
  /** It belongs to another key of the same object, and without that one is dropped with this issue. */
  readonly partOf?: { readonly key: string; readonly code: IssueCode };
  /**
   * It lists keys of what another key of the same object holds. Where reading it leaves this issue, any
   * of them may be meant, so all that it could list are taken to be.
   */
  readonly namesIn?: { readonly key: string; readonly code: IssueCode };
  /**
   * It is written by hand and shown, or followed: characters in it that are not seen and disturb what stands
   * around it are taken out with an issue. The end of a line in a text becomes a space; an address has none.
   */
  readonly shown?: 'text' | 'address';
};

const note = <T>(notes: Notes) => v.metadata<T, Notes>(notes);
const id = v.pipe(
  v.string(),
  v.regex(idPattern, code('bad-id')),
  v.maxLength(idLength, code('bad-id')),
  v.check(isId, code('bad-id')),
);

const datasetId = v.pipe(
  id,
  v.check((text) => !isReserved(text), code('reserved-id')),
);

const line = v.pipe(v.string(), v.regex(/\S/, code('empty')), note({ shown: 'text' }));

/** A text by language tag. The tags come from outside, hence the Map. */
export const text = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, code('bad-language'))),
    line,
  ),
  v.minEntries(1, code('empty')),
  v.transform((entries): Localized => new Map(Object.entries(entries))),
);

/** A day, `YYYY-MM-DD`, as the moment it starts. */
export const day = v.pipe(
  v.string(),
  v.isoDate(code('bad-day')),
  v.rawTransform<string, AxisTime>(({ dataset, addIssue, NEVER }) => {
    const start = parseDay(dataset.value);
    if (start !== null) return start;
    addIssue({ message: code('bad-day') });
    return NEVER;
  }),
);

/** A date in EDTF, as the interval it stands for. */
export const date = v.pipe(
  v.string(),
  v.description('EDTF level 1, one-of ranges [a..b], [a..], [..b], and unspecified digits.'),
  v.rawTransform<string, Interval>(({ dataset, addIssue, NEVER }) => {
    const parsed = parseInterval(dataset.value);
    if (parsed.ok) return parsed.interval;
    addIssue({ message: `${code('bad-date')}:${parsed.reason}` });
    return NEVER;
  }),
);

// The pattern is for the generated schema; the parser has the last word.
const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//i, code('bad-url')),
  v.check((address) => URL.canParse(address), code('bad-url')),
  note({ shown: 'address' }),
);

const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, code('bad-country')));

/** The lists of records in a file, in the order in which they are read: each refers to earlier ones and itself. */
export const sections = [
  'sources',
  'sides',
  'actors',
  'places',
  'topics',
  'events',
  'briefings',
] as const;
/** One of {@link sections}. */
export type Section = (typeof sections)[number];

const ref = (section: Section) => v.pipe(v.string(), note({ refers: section }));
const refs = (section: Section) => v.optional(v.array(ref(section)));

const source = v.object({
  id,
  publisher: text,
  title: v.optional(text),
  url: v.optional(url),
  published: v.optional(day),
  language: v.optional(line),
});

const side = v.object({
  id,
  name: text,
  short: v.optional(text),
  country: v.optional(country),
});

const actor = v.object({
  id,
  kind: v.picklist(actorKinds),
  name: text,
  short: v.optional(text),
  aliases: v.optional(v.array(line)),
  title: v.optional(v.array(v.object({ text, from: v.optional(date), to: v.optional(date) }))),
  memberOf: refs('actors'),
  side: v.optional(ref('sides')),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, code('bad-wikidata')))),
});

const degrees = (limit: number) =>
  v.pipe(
    v.number(),
    v.minValue(-limit, code('out-of-range')),
    v.maxValue(limit, code('out-of-range')),
  );

const place = v.object({
  id,
  name: text,
  aliases: v.optional(v.array(line)),
  country: v.optional(country),
  lat: degrees(90),
  lon: degrees(180),
  precision: v.picklist(placePrecisions),
  // No place on Earth is farther from another than half its circumference.
  radiusKm: v.optional(
    v.pipe(
      v.number(),
      v.gtValue(0, code('out-of-range')),
      v.maxValue(20_040, code('out-of-range')),
    ),
  ),
});

const topic = v.object({ id, name: text });

const unclear = `${code('disputes-unclear')}:${scalarFields.join(', ')}`;

const report = v.object({
  source: ref('sources'),
  at: v.optional(line),
  // Without its day a report would turn up on a wrong one.
  known: v.pipe(v.optional(day), note({ binding: true })),
  inferred: v.pipe(v.optional(v.boolean()), note({ binding: true })),
  // A value that was meant to stand beside the accepted one must not replace it for a slip of the pen.
  disputes: v.pipe(
    v.optional(
      v.array(
        v.picklist(scalarFields, ({ input }) =>
          setFields.some((field) => field === input) ? code('disputes-set') : unclear,
        ),
        unclear,
      ),
    ),
    note({ namesIn: { key: 'says', code: 'disputes-unclear' } }),
  ),
  without: v.pipe(
    v.optional(v.object({ participants: refs('actors'), topics: refs('topics') })),
    note({ binding: true }),
  ),
  says: v.optional(
    v.object({
      title: v.optional(text),
      summary: v.optional(text),
      kind: v.optional(v.picklist(kinds)),
      mode: v.optional(v.picklist(modes)),
      when: v.optional(date),
      said: v.pipe(v.optional(text), note({ partOf: { key: 'when', code: 'said-without-when' } })),
      status: v.optional(v.picklist(statuses)),
      place: v.optional(ref('places')),
      participants: v.optional(
        v.array(
          v.object({
            actor: ref('actors'),
            // Somebody merely mentioned must not turn into a party.
            role: v.pipe(v.optional(v.picklist(roles)), note({ binding: true })),
          }),
        ),
      ),
      topics: refs('topics'),
    }),
  ),
});

const event = v.object({
  id,
  reports: v.pipe(v.array(report), v.minLength(1, code('no-reports'))),
  links: v.optional(v.array(v.object({ type: v.picklist(linkTypes), event: ref('events') }))),
});

const briefing = v.object({
  id,
  title: text,
  steps: v.pipe(
    v.array(
      v.object({
        title: text,
        note: v.optional(text),
        link: v.pipe(
          v.string(),
          v.regex(/^(\?.*)?$/, code('bad-link')),
          note({ shown: 'address' }),
        ),
      }),
    ),
    v.minLength(1, code('empty')),
  ),
});

/** The record of each section. */
export const records = {
  sources: source,
  sides: side,
  actors: actor,
  places: place,
  topics: topic,
  events: event,
  briefings: briefing,
};

/** The file without its records. What is required here is required of every dataset. */
export const head = v.object({
  $schema: v.optional(v.string()),
  parley: v.literal(1, code('version')),
  id: datasetId,
  title: text,
  lede: v.optional(text),
  description: v.optional(text),
  license: v.optional(line),
  defaultKnown: v.optional(day),
});

/** The whole file, for the generated JSON schema. */
export const file = v.object({
  ...head.entries,
  sources: v.optional(v.array(source)),
  sides: v.optional(v.array(side)),
  actors: v.optional(v.array(actor)),
  places: v.optional(v.array(place)),
  topics: v.optional(v.array(topic)),
  events: v.array(event),
  briefings: v.optional(v.array(briefing)),
});

/** A report as it stands in the file, its dates read. */
export type ReportEntry = v.InferOutput<typeof report>;
/** The records of a section as they stand in the file, their dates and texts read. */
export type Entry<S extends Section> = v.InferOutput<(typeof records)[S]>;
