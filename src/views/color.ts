import type { Side } from '../model/actor';

type Sides = ReadonlyMap<string, Side>;

/** The countries, by ISO 3166-1 code in lower case, and the blocs, by id, that have a colour of their own in every dataset. */
const owners = ['ua', 'us', 'tr', 'fr', 'coalition', 'ru', 'sa'] as const;

/** The colours of sides, each a `--side-…` of marks.css: of {@link owners}, and a last one that nobody owns. */
export const sideColours = [...owners, 'spare'] as const;

type Colour = (typeof sideColours)[number];

// First the one that is nobody's; those that are best known as somebody's come last.
const lent: readonly Colour[] = ['spare', 'sa', 'coalition', 'tr', 'fr', 'us', 'ru', 'ua'];
// The colours of two at war are lent only where that leaves nobody grey.
const spared: ReadonlySet<Colour> = new Set(['ru', 'ua']);

const owned: ReadonlySet<string> = new Set(owners);

/** The colour that a side would have anywhere: that of its country, however its id is spelt, or of a bloc's id. */
const ownerOf = ({ id, country }: Side): string => country?.toLowerCase() ?? id;

// Asked for each mark, and the same for all marks of a dataset.
const given = new WeakMap<Sides, ReadonlyMap<string, Colour>>();

/** The sides with a colour; in the order of the dataset those without one of their own get what is free, as long as it lasts. */
function coloursOf(sides: Sides): ReadonlyMap<string, Colour> {
  const known = given.get(sides);
  if (known) return known;
  const colours = new Map<string, Colour>();
  const enough = sides.size > lent.length;
  const free = new Set(lent);
  for (const side of sides.values()) {
    const own = ownerOf(side) as Colour;
    // Of two sides of one country the first has its colour.
    if (owned.has(own) && free.delete(own)) colours.set(side.id, own);
  }
  for (const id of sides.keys()) {
    const [next] = free;
    if (next === undefined || (enough && spared.has(next))) break;
    if (colours.has(id)) continue;
    free.delete(next);
    colours.set(id, next);
  }
  given.set(sides, colours);
  return colours;
}

/** The ids of the sides whose country or bloc has a colour of its own in every dataset. */
export function notableSides(sides: Sides): ReadonlySet<string> {
  return new Set(
    [...sides.values()].filter((side) => owned.has(ownerOf(side))).map(({ id }) => id),
  );
}

/**
 * The colour of one of a dataset's sides as a CSS variable of marks.css, so that it follows the theme. Grey for
 * null, for an id that is not among them, and for sides after the eighth.
 */
export function sideColor(id: string | null, sides: Sides): string {
  const colour = id === null ? undefined : coloursOf(sides).get(id);
  return `var(--side-${colour ?? 'other'})`;
}
