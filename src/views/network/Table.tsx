import { useMemo, useState } from 'react';
import { DataTable } from '../../chart/DataTable';
import type { Pair } from '../../engine/engine';
import { standings, totalOf } from '../../engine/standing';
import { noneId } from '../../filters/filters';
import { standingsLabel } from '../../i18n/standings';
import { useText } from '../../i18n/useText';
import { valueName } from '../../i18n/value';
import type { Vocabulary } from '../../model/dataset';
import type { Graph } from './layout/graph';
import { named } from './layout/named';
import { partnersOf } from './layout/summary';

type Props = {
  /** What is drawn. */
  readonly graph: Graph;
  /** The pairs, strongest first. */
  readonly pairs: readonly Pair[];
  /** The name of an actor. */
  readonly nameOf: (id: string) => string;
  /** The named things. */
  readonly vocabulary: Vocabulary;
};

// So many are found at a glance.
const mostUnsearched = 40;

/** The pairs of each actor, in their order. */
function byActor(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const id of [pair.a, pair.b]) {
      const own = found.get(id);
      if (own) own.push(pair);
      else found.set(id, [pair]);
    }
  }
  return found;
}

/** The network's numbers as a table, one row an actor, with a search by name where they are many. */
export function Table({ graph, pairs, nameOf, vocabulary }: Props) {
  const words = useText();
  const { t, number } = words;
  const [wanted, setWanted] = useState('');
  const own = useMemo(() => byActor(pairs), [pairs]);
  const shown = graph.actors.filter(({ contacts }) => contacts > 0);
  const partner = (of: string) => (pair: Pair) =>
    t('network.name-count', {
      name: nameOf(pair.a === of ? pair.b : pair.a),
      counts: standingsLabel(pair.now, words),
    });
  const table = (
    <DataTable
      caption={t('network.caption')}
      columns={[
        { key: 'actor', label: t('network.column-actor') },
        { key: 'side', label: t('detail.side') },
        { key: 'contacts', label: t('network.column-contacts'), numeric: true },
        { key: 'planned', label: t('network.column-planned'), numeric: true },
        { key: 'postponed', label: t('network.column-postponed'), numeric: true },
        { key: 'cancelled', label: t('network.column-cancelled'), numeric: true },
        { key: 'unconfirmed', label: t('network.column-unconfirmed'), numeric: true },
        { key: 'alone', label: t('network.column-alone'), numeric: true },
        { key: 'with', label: t('network.column-with') },
      ]}
      rows={named(shown, wanted, nameOf).map(({ id, now, alone }) => ({
        key: id,
        cells: [
          <bdi key="name">{nameOf(id)}</bdi>,
          valueName('side', vocabulary.actors.get(id)?.side ?? noneId, vocabulary, words),
          ...standings.map((standing) => number(now[standing])),
          number(totalOf(alone)),
          partnersOf(id, own.get(id) ?? [])
            .map(partner(id))
            .join(', '),
        ],
      }))}
    />
  );
  if (shown.length <= mostUnsearched) return table;
  return (
    <>
      <input
        type="search"
        className="network-find"
        aria-label={t('network.find')}
        placeholder={t('network.find')}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      {table}
    </>
  );
}
