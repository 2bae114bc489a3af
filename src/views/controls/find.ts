import type { Titled } from '../../engine/engine';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { words as split, type Localized } from '../../model/text';

/** One thing that can be found, with the folded words it is found by. */
export type Findable = {
  /** What it is; `text` stands for the words typed, where nothing else is found. */
  readonly type: 'actor' | 'place' | 'topic' | 'event' | 'text';
  /** Its id; of `text` the words. */
  readonly id: string;
  /** What the reader sees of it. */
  readonly name: string;
  /** The folded words of its names in every language, and of its aliases. */
  readonly words: readonly string[];
};

const allWords = (
  texts: readonly (Localized | null)[],
  aliases: readonly string[] = [],
): string[] => [...texts.flatMap((text) => [...(text?.values() ?? [])]), ...aliases].flatMap(split);

/** Everything that search finds: actors, places, topics, then the events of these titles, each in the order of the data. */
export function findables(
  { actors, places, topics }: Vocabulary,
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
    ...[...topics.values()].map(({ id, name }): Findable => ({
      type: 'topic',
      id,
      name: words.name(name),
      words: allWords([name]),
    })),
    ...titles.map(({ id, title }): Findable => ({
      type: 'event',
      id,
      name: words.name(title),
      words: allWords([title]),
    })),
  ];
}

const types = ['actor', 'place', 'topic', 'event'] as const;

/**
 * Those of which every word typed begins a word, at most `limit`: actors, places, topics, then events, a
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
  // Few datasets have topics, and few words name one: where none is found it has no share.
  const sharing = types.length - (found[types.indexOf('topic')]?.length ? 0 : 1);
  // What one type leaves of its share goes to the others, in their order.
  const share = Math.floor(limit / sharing);
  let rest = limit - found.reduce((n, list) => n + Math.min(list.length, share), 0);
  return found.flatMap((list) => {
    const more = Math.max(0, Math.min(list.length - share, rest));
    rest -= more;
    return list.slice(0, share + more);
  });
}
