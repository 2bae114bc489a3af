import type { AxisTime, TimeWindow } from '../time/interval';
import { eachDimension, type ClauseKey } from './dimensions';

/** The id that stands for "has no value". */
export const noneId = 'none';

/**
 * What one dimension lets through: any of `include` (all, when empty) and none of `exclude`.
 * Both sorted a–z, without repeats, never both empty, no id in both. `none` = has no value.
 */
export type Clause = {
  /** Ids of which one must match. */
  readonly include: readonly string[];
  /** Ids of which none may match. */
  readonly exclude: readonly string[];
};

/** A day of knowledge: the start of an axis day, or `latest` for all there is. */
export type Known = AxisTime | 'latest';

/** The dimensions whose included values can all be wanted in the same event, in the order in which a link names them. */
export const togetherKeys = ['who', 'side'] as const;
/** One of {@link togetherKeys}. */
export type TogetherKey = (typeof togetherKeys)[number];

/** What is included; null is "not filtered" (for `known`: the dataset's default day). */
export type Filters = {
  /** As known on this day. */
  readonly known: Known | null;
  /** The time filter; never open at both ends. */
  readonly when: TimeWindow | null;
  /** Whether only events certainly inside `when` count. */
  readonly certain: true | null;
  /** Whether only events on whose date sources differ count. */
  readonly disputed: true | null;
  /** The clauses of which all that is included must be in the same event, in the order of {@link togetherKeys}; never empty. */
  readonly together: readonly TogetherKey[] | null;
  /** Free text: every word must begin a word of the event's texts. Trimmed, never empty. */
  readonly q: string | null;
} & { readonly [K in ClauseKey]: Clause | null };

/** No clause at all: everything known on the day is let through. Without `known`, which is a day looked at. */
export const noClauses: Omit<Filters, 'known'> = {
  when: null,
  certain: null,
  disputed: null,
  ...eachDimension(() => null),
  together: null,
  q: null,
};

/** Whether anything is filtered, whatever it leaves; the day looked at is no filter. */
export function isFiltered(filters: Filters): boolean {
  return Object.keys(noClauses).some((key) => filters[key as keyof Filters] !== null);
}

/** The filters that let everything through, on the default day. */
export const noFilters: Filters = { known: null, ...noClauses };

/** The keys of {@link Filters}. */
export const filterKeys = Object.keys(noFilters) as readonly (keyof Filters)[];

/** What decides the rows of the timeline. */
export const laneChoices = ['side', 'actor', 'place', 'kind', 'none'] as const;
/** One of {@link laneChoices}. */
export type LaneChoice = (typeof laneChoices)[number];

/** How the list stands: what its rows are grouped by, and `-time` where the newest come first. */
export const listOrders = ['time', '-time', 'place', 'place,-time', 'who', 'who,-time'] as const;
/** One of {@link listOrders}. */
export type ListOrder = (typeof listOrders)[number];

/** How the network is drawn: contacts of many as marks, the pairs that stand out, all pairs, or a grid of pairs. */
export const netForms = ['hubs', 'pairs', 'all', 'matrix'] as const;
/** One of {@link netForms}. */
export type NetForm = (typeof netForms)[number];

/** The panels of the workspace. */
export const panels = ['timeline', 'map', 'network', 'events'] as const;
/** One of {@link panels}. */
export type Panel = (typeof panels)[number];

/** The languages of the interface. */
export const languages = ['en', 'uk'] as const;
/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** Where the map looks. */
export type MapCamera = {
  /** Zoom as in web maps (world = 256·2^zoom pixels wide), 0 to 20, two decimals. */
  readonly zoom: number;
  /** Latitude of the centre, −85 to 85, four decimals. */
  readonly lat: number;
  /** Longitude of the centre, −180 to 180, four decimals. */
  readonly lon: number;
};

/** All that a link's query string says: filters, cameras and how the screen is laid out. Null = the default. */
export type Link = Filters & {
  /** Path of a same-origin file, for `/open`. */
  readonly data: string | null;
  /** The timeline's window; both ends finite. */
  readonly t: TimeWindow | null;
  /** The map's camera. */
  readonly map: MapCamera | null;
  /** What the timeline's lanes are. */
  readonly lanes: LaneChoice | null;
  /** How the network is drawn; the default goes by its size. */
  readonly net: NetForm | null;
  /** How the list is ordered and grouped; the default is `time`. */
  readonly list: ListOrder | null;
  /** The actor on whom the network is centred. */
  readonly ego: string | null;
  /** The panels shown, in order; at least one, none twice. */
  readonly show: readonly Panel[] | null;
  /** The language of the interface. */
  readonly lang: Language | null;
  /** Whether the page furniture is left out. */
  readonly embed: true | null;
  /** Keys this version does not know, with their values, in their order. */
  readonly unknown: readonly (readonly [key: string, value: string])[];
};

/** The link without a query string. */
export const emptyLink: Link = {
  ...noFilters,
  data: null,
  t: null,
  map: null,
  lanes: null,
  net: null,
  list: null,
  ego: null,
  show: null,
  lang: null,
  embed: null,
  unknown: [],
};

/** A part of a link that could not be used, as it stood there. */
export type Dropped = {
  /** The parameter. */
  readonly key: string;
  /** The value, or the one id of a list. */
  readonly value: string;
};

/** A part of a link that was read as something else than it says, because it is plain what was meant. */
export type Repaired = {
  /** The part as it stood there. */
  readonly from: string;
  /** What it was read as. */
  readonly to: string;
};

/** A clause from ids in any order; an id both included and excluded is excluded. Null when nothing is left. */
export function clause(include: Iterable<string>, exclude: Iterable<string> = []): Clause | null {
  const out = [...new Set(exclude)].sort();
  const inside = [...new Set(include)].filter((id) => !out.includes(id)).sort();
  return inside.length || out.length ? { include: inside, exclude: out } : null;
}

/**
 * The clause after a click on `id`: taken out where it stood, else put in alone, or beside the others with `add`.
 * Null when nothing is left.
 */
export function toggle(current: Clause | null, id: string, add = false): Clause | null {
  const { include, exclude } = current ?? { include: [], exclude: [] };
  if (include.includes(id)) {
    return clause(
      include.filter((other) => other !== id),
      exclude,
    );
  }
  const allowed = exclude.filter((other) => other !== id);
  return clause(add ? [...include, id] : [id], allowed);
}

/** The two actors that are let in, where they are two, in the order of their ids; null for none, one or more. */
export function pairOf({ who }: Pick<Filters, 'who'>): readonly [a: string, b: string] | null {
  const [a, b, more] = who?.include.filter((id) => id !== noneId) ?? [];
  return a !== undefined && b !== undefined && more === undefined ? [a, b] : null;
}

/** Whether a dimension's included values are all wanted in the same event. */
export function isTogether({ together }: Pick<Filters, 'together'>, key: string): boolean {
  return together?.some((one) => one === key) ?? false;
}

/** What is wanted together once a dimension's values are, or are no longer; null when nothing is. */
export function withTogether(
  current: Filters['together'],
  key: TogetherKey,
  on: boolean,
): Filters['together'] {
  const keys = togetherKeys.filter((one) => (one === key ? on : current?.includes(one)));
  return keys.length ? keys : null;
}

/** The one thing opened; a path of the link, not a filter. */
export type Focus = {
  /** What sort of thing. */
  readonly type: 'event' | 'actor' | 'place';
  /** Its id in the dataset. */
  readonly id: string;
};
