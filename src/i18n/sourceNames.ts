import type { Vocabulary } from '../model/dataset';
import type { Source } from '../model/source';
import { formatDate } from '../time/format';
import type { Words } from './words';

type Names = ReadonlyMap<string, string>;

// Names are asked for one by one, and each depends on all: they are worked out once a language and dataset.
const made = new WeakMap<Words, WeakMap<Vocabulary['sources'], Names>>();

/**
 * What each source is called in a list: its publisher, and where several sources have the same one, the
 * day it was published, or its id where that day is not known or not its own.
 */
export function sourceNames({ sources }: Vocabulary, words: Words): Names {
  const ofLanguage = made.get(words) ?? new WeakMap<Vocabulary['sources'], Names>();
  made.set(words, ofLanguage);
  const names = ofLanguage.get(sources) ?? nameSources([...sources.values()], words);
  ofLanguage.set(sources, names);
  return names;
}

function nameSources(sources: readonly Source[], words: Words): Names {
  const publisherOf = (source: Source) => words.name(source.publisher);
  const dated = (source: Source): string =>
    words.t('controls.source-dated', {
      publisher: publisherOf(source),
      day: source.published === null ? source.id : formatDate(source.published, words.time, 'long'),
    });
  const publishers = counted(sources.map(publisherOf));
  const days = counted(sources.map(dated));
  return new Map(
    sources.map((source) => {
      const publisher = publisherOf(source);
      if (publishers.get(publisher) === 1) return [source.id, publisher];
      const name = dated(source);
      return [
        source.id,
        days.get(name) === 1
          ? name
          : words.t('controls.source-dated', { publisher, day: source.id }),
      ];
    }),
  );
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
