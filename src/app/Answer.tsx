import { Popover } from '../chart/Popover';
import { Toolbar } from '../chart/Toolbar';
import { usePopover } from '../chart/usePopover';
import { changed } from '../filters/change';
import { formatLink } from '../filters/codec';
import { useText } from '../i18n/useText';
import type { Rendered } from '../model/text';
import { formatDate } from '../time/format';
import { Counts } from '../views/controls/Counts';
import { FilterBar } from '../views/controls/FilterBar';
import { KnownControl } from '../views/controls/KnownControl';
import { LazyFilterPanel } from '../views/controls/panel';
import { Questions } from '../views/controls/Questions';
import { countWords } from '../views/controls/sentence';
import { maybeStandout } from '../views/controls/standout';
import type { BoardsProps } from './Boards';
import './answer.css';

type Props = BoardsProps & {
  /** The answer. */
  readonly headline: Rendered;
  /** Whether the screen is narrow: there the bar has the heading, the count and the way to the filters. */
  readonly narrow: boolean;
};

/** What one is looking at: the answer as headline, the day, the counts and the filters. */
export function Answer(props: Props) {
  const { dataset, state, aggregates, outline, headline, narrow } = props;
  const words = useText();
  const { t } = words;
  const { known, totals } = aggregates;
  const { link, commit, preview } = state;
  const filters = usePopover();
  const planned = totals.contactsByStatus.get('planned')?.now ?? 0;
  const latest = !Number.isFinite(known);
  const usual = dataset.defaultKnown;
  const lang = headline.lang === words.lang ? undefined : headline.lang;
  const panel = {
    aggregates,
    vocabulary: dataset.vocabulary,
    filters: link,
    onPreview: preview,
    onCommit: commit,
  };
  return (
    <>
      {narrow ? (
        <>
          <p className="muted" dir="auto">
            {words.name(dataset.title)}
          </p>
          {/* The bar above has room for its beginning only, and is the heading. */}
          <p className="answer-whole" lang={lang} aria-hidden>
            {headline.text}
          </p>
        </>
      ) : (
        <h1 lang={lang} tabIndex={-1}>
          {headline.text}
        </h1>
      )}
      <div className="as-of">
        <span>
          {t(latest ? 'app.looking-latest' : 'app.looking-at')}
          {/* The control after it shows the day to the eye; read aloud, the sentence has it itself. */}
          {!latest && (
            <span className="visually-hidden"> {formatDate(known, words.time, 'long')}.</span>
          )}
        </span>
        <KnownControl
          known={known}
          reportDays={outline.reportDays}
          since={props.since}
          vocabulary={dataset.vocabulary}
          onCommit={commit}
          onOpen={state.open}
        >
          {planned > 0 && !latest && (
            <span>{t('app.still-planned', { n: planned, count: countWords(planned, words) })}</span>
          )}
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
        </KnownControl>
        {maybeStandout(aggregates) && (
          <Questions {...panel} hrefOf={(change) => formatLink(changed(link, change))} />
        )}
      </div>
      <Toolbar className="counts-line" label={t('app.counts-tools')}>
        {!narrow && (
          <>
            <ResultCount {...props} />
            <Counts totals={totals} filters={link} onCommit={commit} />
          </>
        )}
        <section aria-label={t('app.filters')}>
          <FilterBar
            vocabulary={dataset.vocabulary}
            filters={link}
            onCommit={commit}
            sides={aggregates.facets.side}
            {...(narrow
              ? { open: state.sheet, onToggle: () => state.showSheet(!state.sheet) }
              : { open: filters.open, popover: filters.id })}
          />
          {!narrow && (
            <Popover of={filters} label={t('controls.label')} className="filter-popover">
              <LazyFilterPanel {...panel} onClose={filters.close} />
            </Popover>
          )}
        </section>
      </Toolbar>
    </>
  );
}

/** How many events are shown of how many known then. */
export function ResultCount({ aggregates }: Pick<Props, 'aggregates'>) {
  const { t } = useText();
  const { now, all } = aggregates.totals.events;
  return (
    <span className="result-count" role="status" aria-live="off">
      {t('app.result', { m: now, n: all })}
    </span>
  );
}
