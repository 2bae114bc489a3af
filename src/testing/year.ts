import raw from '../../data/ukraine-talks-2025.json';
import { validate } from '../dataset/validate';
import { resolve, roleOf, type ResolvedEvent } from '../model/resolve';
import { parseInterval } from '../time/edtf';
import { hull, relate } from '../time/interval';

/** A dataset's file as read, with what was wrong with it; throws when it is none. */
export function readFile(file: unknown) {
  const { dataset, issues, refused } = validate(file);
  if (!dataset) throw new Error('not a dataset');
  return { ...dataset, issues, refused };
}

/** The year of talks as the app reads it. */
export const year = readFile(raw);

/** The year's events as known on a day, in file order. */
export const knownOn = (known: number): ResolvedEvent[] =>
  year.events.map((record) => resolve(record, known)).filter((event) => event !== null);

/** The ids of those who took part: all but the merely mentioned. */
export const heads = ({ participants }: ResolvedEvent): string[] =>
  participants.present.filter((member) => roleOf(member) !== 'mentioned').map(({ id }) => id);

/** The sides of those who took part, once each. */
export const sidesOf = (event: ResolvedEvent): ReadonlySet<string | null | undefined> =>
  new Set(heads(event).map((id) => year.vocabulary.actors.get(id)?.side));

/** The events in which all of some actors took part. */
export const withAll = (list: readonly ResolvedEvent[], ...who: string[]): ResolvedEvent[] =>
  list.filter((event) => who.every((id) => heads(event).includes(id)));

/** The events possibly in a window, by the hull of the accepted date and those held against it. */
export function within(list: readonly ResolvedEvent[], text: string): ResolvedEvent[] {
  const window = parseInterval(text);
  if (!window.ok) throw new Error(text);
  return list.filter(({ when }) => {
    const said = when ? [when, ...when.alternatives].map(({ value }) => value.when) : [];
    return relate(hull(said), window.interval) !== 'outside';
  });
}

/** A text in English and in Ukrainian, empty where there is none. */
export const bothLanguages = (text: ReadonlyMap<string, string> | null | undefined) =>
  [text?.get('en') ?? '', text?.get('uk') ?? ''] as const;
