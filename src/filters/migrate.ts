import { noneId } from './filters';

/** One parameter of a link as it stands there, decoded. */
export type Pair = readonly [key: string, value: string];

/** A rewrite that lets links of an older grammar keep their meaning. */
export type Migration = {
  /** The number of the grammar it leads to; each is one more than the last. */
  readonly to: number;
  /** The same parameters in that grammar; parameters it does not concern stay as they are. Pure, never throws. */
  readonly rewrite: (pairs: readonly Pair[]) => readonly Pair[];
};

// Words that the data came with before it had one vocabulary. None of them is a value today, so a
// rewrite cannot change the meaning of a newer link.
const retired = new Map([
  [
    'kind',
    new Map([
      ['briefing', 'debrief'],
      ['public-statement', 'statement'],
      ['multilateral-talks', 'talks'],
      ['phone-call', 'call'],
      ['video', 'call'],
      ['unknown', noneId],
    ]),
  ],
  [
    'mode',
    new Map([
      ['remote', 'phone'],
      ['online', 'written'],
      ['broadcast', 'video'],
      ['unknown', noneId],
    ]),
  ],
  ['status', new Map([['reported', 'unconfirmed']])],
]);

/** A list of ids with each one, included or excluded, put through `words`. */
function replaceIds(list: string, words: ReadonlyMap<string, string>): string {
  const replace = (id: string) => words.get(id) ?? id;
  return list
    .split(',')
    .map((id) => id.trim())
    .map((id) => (id.startsWith('-') ? `-${replace(id.slice(1))}` : replace(id)))
    .join(',');
}

/** The migrations, oldest first. A published one is never changed: a new grammar adds its own. */
export const migrations: readonly Migration[] = [
  {
    to: 1,
    rewrite: (pairs) =>
      pairs.map(([key, value]) => {
        const words = retired.get(key);
        return words ? [key, replaceIds(value, words)] : [key, value];
      }),
  },
];

/** The parameters of a link of any age, in today's grammar. */
export function migrate(pairs: readonly Pair[]): readonly Pair[] {
  return migrations.reduce((current, { rewrite }) => rewrite(current), pairs);
}

// Other spellings of ids in the bundled datasets. A reader's own file may use such a spelling as an
// id of its own, so these are tried only where the dataset does not know what the link says.
const spellings = new Map([['zelensky', 'zelenskyy']]);

/** The id that `id` stands for among the ids `known`: itself when known, else another spelling of it; null when neither is. */
export function respell(id: string, known: { has(id: string): boolean }): string | null {
  if (known.has(id)) return id;
  const other = spellings.get(id);
  return other !== undefined && known.has(other) ? other : null;
}
