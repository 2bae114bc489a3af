import { tame } from '../model/hidden';
import { isId } from '../model/id';
import type { TimeWindow } from '../time/interval';
import { formatDay, formatWindow, parseDay, parseWindow } from '../time/window';
import {
  clause,
  noneId,
  panels,
  togetherKeys,
  type Clause,
  type Known,
  type MapCamera,
  type TogetherKey,
} from './filters';

/**
 * How one parameter is read and written. `read` gets the decoded text, never blank, and returns null
 * for text it cannot use; a part of a list that it leaves out it hands to `drop`. Neither throws.
 */
export type Value<T> = {
  /** The value a text stands for. */
  readonly read: (text: string, drop: (part: string) => void) => T | null;
  /** The text of a value, not yet encoded; empty text when there is nothing to write. */
  readonly write: (value: T) => string;
};

/** A switch: `1` or absent. */
export const flag: Value<true> = {
  read: (text) => (text === '1' ? true : null),
  write: () => '1',
};

/** One id of the dataset. */
export const id: Value<string> = {
  read: (text) => (isId(text) ? text : null),
  write: (value) => value,
};

/** One of a few words. */
export function choice<T extends string>(words: readonly T[]): Value<T> {
  return {
    read: (text) => words.find((word) => word === text) ?? null,
    write: (value) => value,
  };
}

/** A day of knowledge: `YYYY-MM-DD` or `latest`. */
export const known: Value<Known> = {
  read: (text) => (text === 'latest' ? text : parseDay(text)),
  write: (value) => (value === 'latest' ? value : formatDay(value)),
};

const isOpen = ({ start, end }: TimeWindow) => !Number.isFinite(start) && !Number.isFinite(end);
const isBounded = ({ start, end }: TimeWindow) => Number.isFinite(start) && Number.isFinite(end);

/** A time filter, with at most one open end. */
export const when: Value<TimeWindow> = {
  read: (text) => {
    const window = parseWindow(text);
    return window && !isOpen(window) ? window : null;
  },
  write: (window) => (isOpen(window) ? '' : formatWindow(window)),
};

/** A camera over time, with no open end. */
export const boundedWindow: Value<TimeWindow> = {
  read: (text) => {
    const window = parseWindow(text);
    return window && isBounded(window) ? window : null;
  },
  write: (window) => (isBounded(window) ? formatWindow(window) : ''),
};

/** The items of a list, without blank ones, which say nothing. */
const items = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const isClauseId = (text: string): boolean => text === noneId || isId(text);

/** A list of ids, of which those after a hyphen are excluded; an id that cannot be one drops only itself. */
export const ids: Value<Clause> = {
  read: (text, drop) => {
    const include: string[] = [];
    const exclude: string[] = [];
    for (const item of items(text)) {
      const excluded = item.startsWith('-');
      const name = excluded ? item.slice(1) : item;
      if (!isClauseId(name)) drop(item);
      else if (excluded) exclude.push(name);
      else include.push(name);
    }
    return clause(include, exclude);
  },
  // Built anew, because a clause made by hand may be out of order.
  write: (value) => {
    const canonical = clause(value.include, value.exclude);
    if (!canonical) return '';
    return [...canonical.include, ...canonical.exclude.map((name) => `-${name}`)].join(',');
  },
};

/** Panels in the order they are shown, each once; an unknown name drops only itself. */
export const panelList: Value<readonly (typeof panels)[number][]> = {
  read: (text, drop) => {
    const names = items(text);
    const unknown = names.filter((name) => !panels.some((panel) => panel === name));
    unknown.forEach(drop);
    const shown = names.flatMap((name) => panels.find((panel) => panel === name) ?? []);
    return shown.length ? [...new Set(shown)] : null;
  },
  write: (shown) => [...new Set(shown)].join(','),
};

// Older than its rest: `1` alone stands for the actors, and links go on writing it.
const actorsAlone = '1';

/** The dimensions whose values are wanted together: `1` for `who`, `side`, or `who,side`; an unknown name drops only itself. */
export const togetherList: Value<readonly TogetherKey[]> = {
  read: (text, drop) => {
    const named = items(text).flatMap((item) => {
      const key = item === actorsAlone ? 'who' : togetherKeys.find((one) => one === item);
      if (!key) drop(item);
      return key ?? [];
    });
    const keys = togetherKeys.filter((key) => named.includes(key));
    return keys.length ? keys : null;
  },
  write: (keys) => {
    const text = togetherKeys.filter((key) => keys.includes(key)).join(',');
    return text === 'who' ? actorsAlone : text;
  },
};

/** The greatest length of a free text, in characters as JavaScript counts them. */
export const textLength = 200;

// What is not seen can be neither found nor read, and may turn the words that the text is quoted among.
const tidy = (text: string): string => tame(text).text.replace(/\s+/g, ' ').trim();

// A cut must not leave half a surrogate pair behind, which no address can hold.
const cut = (text: string): string =>
  text
    .slice(0, textLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

/** Free text: trimmed, inner white space single, at most {@link textLength} long; what is cut off is dropped. */
export const freeText: Value<string> = {
  read: (text, drop) => {
    const whole = tidy(text);
    const kept = cut(whole);
    if (kept.length < whole.length) drop(whole.slice(kept.length).trim());
    return kept || null;
  },
  write: (text) => cut(tidy(text)),
};

// One slash at most at the front, and no backslash or control character anywhere, which browsers
// read as a slash or as nothing: `//host`, `/\host` and `/<tab>/host` all lead to another host.
const samePath = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

/** Path of a file on this origin; anything that could lead to another host is refused. */
export const filePath: Value<string> = {
  read: (text) => (samePath.test(text) ? text : null),
  write: (value) => value,
};

// Adding 0 turns −0 into 0.
const round = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals + 0;

/** A camera at the precision of links: zoom to two decimals, latitude and longitude to four. */
function roundCamera({ zoom, lat, lon }: MapCamera): MapCamera {
  return { zoom: round(zoom, 2), lat: round(lat, 4), lon: round(lon, 4) };
}

const isCamera = ({ zoom, lat, lon }: MapCamera): boolean =>
  zoom >= 0 && zoom <= 20 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;

const decimal = /^-?(\d+\.?\d*|\.\d+)$/;

/** `zoom/lat/lon`, rounded; a camera that looks off the map, or holds no number, is no camera. */
export const mapCamera: Value<MapCamera> = {
  read: (text) => {
    const parts = text.split('/');
    if (parts.length !== 3 || !parts.every((part) => decimal.test(part))) return null;
    const [zoom, lat, lon] = parts.map(Number) as [number, number, number];
    const camera = roundCamera({ zoom, lat, lon });
    return isCamera(camera) ? camera : null;
  },
  write: (value) => {
    const camera = roundCamera(value);
    return isCamera(camera) ? `${camera.zoom}/${camera.lat}/${camera.lon}` : '';
  },
};
