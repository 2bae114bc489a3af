import type { Actor } from './actor';
import type { Localized } from './text';

// Where a name begins with the family's, the last word is not what the press calls somebody by.
const familyFirstIn = new Set(['CN', 'HK', 'KH', 'KP', 'KR', 'MO', 'TW', 'VN']);
const familyFirstWritten = new Set(['hu', 'ja', 'km', 'ko', 'vi', 'zh']);

// Words that belong to the family name after them: always in lower case, and these in capitals too.
const particleNamed =
  /^(?:abu|al|ben|bin|da|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|st|ter|van|von|абу|аль|бен|бін|ван|дан|де|дель|ден|дер|ді|ду|дю|ель|ібн|ла|ле|тен|фон)$/iu;
const particleWritten = /^\p{Ll}/u;
const afterName = /^(?:jr|sr|мол|ст)\.?$/iu;
const numeral = /^[IVXІХ]+$/u;
const patronymic = /(?:ович|евич|йович|івна|ївна|овна|евна|ична)$/iu;

/** The family name in a name of a person whose given name comes first; null where there is none to be told apart. */
function familyIn(name: string): string | null {
  const [before, after] = name.split(',', 2);
  if (after?.trim() && !afterName.test(after.trim())) return before!.trim();
  const words = before!.trim().split(/\s+/u);
  while (words.length > 1 && afterName.test(words.at(-1)!)) words.pop();
  const last = words.length - 1;
  // A ruler is called by the given name with a number, and what is numbered has no family.
  if (last < 1 || numeral.test(words[last]!) || !/\p{L}/u.test(words[last]!)) return null;
  const fathers = words.map((word) => patronymic.test(word));
  if (last === 2 && fathers[2] && !fathers[1]) return words[0]!;
  let first = last;
  while (first > 1 && isParticle(words[first - 1]!)) first -= 1;
  return words.slice(first).join(' ');
}

const isParticle = (word: string): boolean =>
  particleWritten.test(word) || particleNamed.test(word);

function familyName(name: Localized): Localized | null {
  const families = [...name].map(
    ([lang, text]) =>
      [
        lang,
        familyFirstWritten.has(lang.split('-')[0]!) ? text : (familyIn(text) ?? text),
      ] as const,
  );
  return families.some(([lang, text]) => text !== name.get(lang)) ? new Map(families) : null;
}

/**
 * The actors with a short name for each person who has none: the family name in each language, as the press
 * calls people. Somebody of whose name it cannot be told, whose family name another actor is called by as well, or
 * who is of a country where it comes first, keeps the whole name.
 */
export function withFamilyNames(
  actors: ReadonlyMap<string, Actor>,
  countryOf: (side: string) => string | null,
): ReadonlyMap<string, Actor> {
  const short = new Map<string, Localized>();
  const called = new Map<string, number>();
  const count = (text: Localized) => {
    for (const name of new Set(text.values())) called.set(name, (called.get(name) ?? 0) + 1);
  };
  for (const actor of actors.values()) {
    const { id, kind, side, name } = actor;
    const country = side === null ? null : countryOf(side);
    const own = kind === 'person' && !(country !== null && familyFirstIn.has(country));
    const family = actor.short ?? (own ? familyName(name) : null);
    if (family && !actor.short) short.set(id, family);
    count(family ?? name);
  }
  return new Map(
    [...actors].map(([id, actor]) => {
      const family = short.get(id);
      const alone = family && [...family.values()].every((name) => called.get(name) === 1);
      return [id, alone ? { ...actor, short: family } : actor];
    }),
  );
}
