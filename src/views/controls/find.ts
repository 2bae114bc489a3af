import type { Titled } from '../../engine/engine';
import type { Focus } from '../../filters/filters';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { words as split, type Localized } from '../../model/text';

/** One thing that can be found, with the folded words it is found by. */
export type Findable = Focus & {
  /** What the reader sees of it. */
  readonly name: string;
  /** The folded words of its names in every language, and of its aliases. */
  readonly words: readonly string[];
};

const allWords = (
  texts: readonly (Localized | null)[],
  aliases: readonly string[] = [],
): string[] => [...texts.flatMap((text) => [...(text?.values() ?? [])]), ...aliases].flatMap(split);

/** Everything that search finds: actors, then places, then the events of these titles, each in the order of the data. */
export function findables(
  { actors, places }: Vocabulary,
  titles: readonly Titled[],
  words: Words,
): Findable[] {
  return [
    ...[...actors.values()].map(({ id, name, short, aliases }): Findable => ({
      type: 'actor',
      id,
      name: words.name(name),
      words: allWords([name, short], aliases),
    })),
    ...[...places.values()].map(({ id, name, aliases }): Findable => ({
      type: 'place',
      id,
      name: words.name(name),
      words: allWords([name], aliases),
    })),
    ...titles.map(({ id, title }): Findable => ({
      type: 'event',
      id,
      name: words.name(title),
      words: allWords([title]),
    })),
  ];
}

const types = ['actor', 'place', 'event'] as const;

/**
 * Those of which every word typed begins a word, at most `limit`: actors, then places, then events, a
 * fair share of each, and of each first those whose name begins with what was typed. None for an empty query.
 */
export function find(all: readonly Findable[], query: string, limit = 12): Findable[] {
  const typed = split(query);
  if (!typed.length) return [];
  const start = typed.join(' ');
  const found = types.map((type) => {
    const matching = all.filter(
      (entry) =>
        entry.type === type &&
        typed.every((word) => entry.words.some((own) => own.startsWith(word))),
    );
    const begins = (entry: Findable) => split(entry.name).join(' ').startsWith(start);
    return [...matching.filter(begins), ...matching.filter((entry) => !begins(entry))];
  });
  // What one type leaves of its share goes to the others, in their order.
  const share = Math.floor(limit / types.length);
  let rest = limit - found.reduce((n, list) => n + Math.min(list.length, share), 0);
  return found.flatMap((list) => {
    const more = Math.max(0, Math.min(list.length - share, rest));
    rest -= more;
    return list.slice(0, share + more);
  });
}
