import type { Aggregates } from '../engine/engine';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import { formatDate } from '../time/format';
import type { AxisTime } from '../time/interval';
import type { LinkState } from '../state/useFilters';
import { Counts } from '../views/controls/Counts';
import { FilterBar } from '../views/controls/FilterBar';
import { KnownControl } from '../views/controls/KnownControl';
import { filterSentence } from '../views/controls/sentence';

type Props = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** The link and the ways to change it. */
  readonly state: LinkState;
  /** The numbers for it. */
  readonly aggregates: Aggregates;
  /** The days on which a report came. */
  readonly reportDays: readonly AxisTime[];
};

/** What one is looking at: the answer as headline, the day, the counts and the filters. */
export function Answer({ dataset, state, aggregates, reportDays }: Props) {
  const words = useText();
  const { t, render } = words;
  const { known, totals } = aggregates;
  const { link, commit } = state;
  const sentence = filterSentence(link, dataset.vocabulary, words);
  // The lede tells what was known on the dataset's own day; of another day it may say too much or too little.
  const told = known === (dataset.defaultKnown ?? Infinity) ? dataset.lede : null;
  const answer = render(told ?? dataset.title);
  const planned = totals.contactsByStatus.get('planned')?.now ?? 0;
  const latest = !Number.isFinite(known);
  const usual = dataset.defaultKnown;
  return (
    <>
      {sentence === null ? <h1 lang={answer.lang}>{answer.text}</h1> : <h1>{sentence}</h1>}
      <div className="as-of">
        <span>
          {latest
            ? t('app.looking-latest')
            : t('app.looking-at', { day: formatDate(known, words.time, 'long') })}{' '}
          {planned > 0 && !latest && t('app.still-planned', { n: planned })}
        </span>
        {(!latest || usual !== null) && (
          <button
            type="button"
            className="text-button"
            onClick={() => commit({ known: latest ? null : 'latest' })}
          >
            {latest && usual !== null
              ? t('app.show-default', { day: formatDate(usual, words.time, 'long') })
              : t('app.show-latest')}
          </button>
        )}
        <KnownControl known={known} reportDays={reportDays} onCommit={commit} />
      </div>
      <div className="counts-line">
        <span className="result-count" role="status" aria-live="off">
          {t('app.result', { m: totals.events.now, n: totals.events.all })}
        </span>
        <Counts totals={totals} filters={link} onCommit={commit} />
        <section aria-label={t('app.filters')}>
          <FilterBar
            aggregates={aggregates}
            vocabulary={dataset.vocabulary}
            filters={link}
            onPreview={state.preview}
            onCommit={commit}
          />
        </section>
      </div>
    </>
  );
}
