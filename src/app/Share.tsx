import { Popover } from '../chart/Popover';
import { usePopover } from '../chart/usePopover';
import { formatPath } from '../filters/path';
import { useText } from '../i18n/useText';
import type { Rendered } from '../model/text';
import { filterSentence } from '../views/controls/sentence';
import { counts } from '../views/controls/totals';
import { later } from '../views/later';
import type { BoardsProps } from './Boards';

// Exports are for those who ask for them.
const ShareMenu = later(() =>
  import('../views/share/ShareMenu').then((module) => module.ShareMenu),
);

type Props = BoardsProps & {
  /** The answer. */
  readonly headline: Rendered;
};

/** The ways to pass on what is shown, behind a button. */
export function Share(props: Props) {
  const { t } = useText();
  const menu = usePopover();
  return (
    <>
      <button
        type="button"
        className="share-button"
        popoverTarget={menu.id}
        aria-expanded={menu.open}
      >
        {t('app.share')} <span aria-hidden>▾</span>
      </button>
      <Popover of={menu} label={t('app.share')} className="menu">
        <ShareBody {...props} onDone={menu.close} />
      </Popover>
    </>
  );
}

/** The ways to pass on what is shown. */
export function ShareBody(props: Props & { readonly onDone?: () => void }) {
  const { dataset, state, engine, aggregates, opened, today, headline, allRows, onNotice, onDone } =
    props;
  const words = useText();
  const { totals } = aggregates;
  return (
    <ShareMenu
      dataset={dataset}
      aggregates={aggregates}
      filters={state.link}
      headline={headline.text}
      filterSentence={filterSentence(state.link, dataset.vocabulary, words)}
      counts={[
        words.t('app.result', { m: totals.events.now, n: totals.events.all }),
        ...counts(totals, state.link, words).map(({ text }) => text),
      ]}
      url={new URL(formatPath(state.route), window.location.href).href}
      today={today}
      opened={opened?.detail?.known ? opened.detail.row : null}
      allRows={allRows}
      csvOf={async (shown) => {
        const [{ csvOf }, records] = await Promise.all([
          import('./csv'),
          engine.records(shown.map(({ event }) => event.id)),
        ]);
        return csvOf(records, dataset.vocabulary, aggregates.known, words.lang);
      }}
      onNotice={onNotice}
      onDone={() => onDone?.()}
      entered={onDone !== undefined}
    />
  );
}
