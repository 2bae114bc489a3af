import type { Dataset } from '../model/dataset';
import { resolve } from '../model/resolve';
import { words, type Localized } from '../model/text';
import { anyVerdict, createColumn, type Column } from './column';
import type { Table } from './table';

/** Finds the rows that a free text speaks of. */
export type WordIndex = {
  /**
   * For each row 1 when every word of the query begins a word of the row's texts, else 0: its title and
   * summary, the names and aliases of its actors and place, its topics, the publishers and headings of
   * its sources, in any language. A query without words matches every row.
   */
  readonly match: (query: string) => Uint8Array;
};

type Texts = readonly (Localized | null | undefined)[];

/** All words of some texts, in all their languages, and of some plain names. */
const wordsOf = (texts: Texts, names: readonly string[] = []): string[] =>
  [...texts.flatMap((text) => (text ? [...text.values()] : [])), ...names].flatMap(words);

/** The words of what each id of a vocabulary stands for; ids that stand for nothing have none. */
type Named = readonly { readonly column: Column; readonly words: readonly (readonly string[])[] }[];

function namedWords({ vocabulary }: Dataset, { facets, place }: Table): Named {
  const { actors, places, topics, sources } = vocabulary;
  const named = <T>(
    column: Column,
    things: ReadonlyMap<string, T>,
    wordsIn: (thing: T) => string[],
  ) => ({
    column,
    words: column.ids.map((id) => {
      const thing = things.get(id);
      return thing === undefined ? [] : wordsIn(thing);
    }),
  });
  return [
    named(facets.who, actors, ({ name, short, aliases }) => wordsOf([name, short], aliases)),
    named(place, places, ({ name, aliases }) => wordsOf([name], aliases)),
    named(facets.topic, topics, ({ name }) => wordsOf([name])),
    named(facets.source, sources, ({ publisher, title }) => wordsOf([publisher, title])),
  ];
}

/** The words of each row's title and summary, each distinct word a code. */
function ownWords({ events }: Dataset, { size, event, knownFrom }: Table): Column {
  const column = createColumn();
  for (let row = 0; row < size; row++) {
    const known = resolve(events[event[row]!]!, knownFrom[row]!);
    column.push(wordsOf([known?.title?.value, known?.summary?.value]));
  }
  return column.finish();
}

/** The index of a dataset's table; its words are read when the first query comes. */
export function createWordIndex(dataset: Dataset, table: Table): WordIndex {
  let own: Column | null = null;
  let named: Named | null = null;
  return {
    match: (query) => {
      own ??= ownWords(dataset, table);
      named ??= namedWords(dataset, table);
      const matches = new Uint8Array(table.size).fill(1);
      for (const start of new Set(words(query))) {
        // Code 0 of a column stands for no word at all, whatever its id spells.
        const inText = Uint8Array.from(own.ids, (word, code) =>
          code > 0 && word.startsWith(start) ? 1 : 0,
        );
        const inNames = named.map(({ column, words: spoken }) => ({
          column,
          verdict: Uint8Array.from(spoken, (list) =>
            list.some((word) => word.startsWith(start)) ? 1 : 0,
          ),
        }));
        for (let row = 0; row < table.size; row++) {
          if (!matches[row] || anyVerdict(own, row, inText)) continue;
          if (!inNames.some(({ column, verdict }) => anyVerdict(column, row, verdict))) {
            matches[row] = 0;
          }
        }
      }
      return matches;
    },
  };
}
