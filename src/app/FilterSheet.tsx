import { useLayoutEffect, useRef } from 'react';
import type { Aggregates, Titled } from '../engine/engine';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import type { LinkState } from '../state/useFilters';
import { Counts } from '../views/controls/Counts';
import { LazyFilterPanel } from '../views/controls/panel';
import { Search } from '../views/controls/Search';

type Props = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** The link and the ways to change it. */
  readonly state: LinkState;
  /** The numbers for it. */
  readonly aggregates: Aggregates;
  /** The titles of the events known on the day looked at, for the search. */
  readonly titles: () => Promise<readonly Titled[]>;
  /** How many events there would be with these words as the text filter. */
  readonly countOf: (q: string | null) => Promise<number>;
};

/** Search and filters over the whole of a narrow screen. Back, Escape and its own button take it away. */
export function FilterSheet({ dataset, state, aggregates, titles, countOf }: Props) {
  const { t } = useText();
  const sheet = useRef<HTMLDialogElement>(null);
  // Closing it before it goes gives the keyboard back to what opened it.
  useLayoutEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  // A browser may ask twice to close it; twice back would leave the page.
  const closed = useRef(false);
  const close = () => {
    if (closed.current) return;
    closed.current = true;
    state.showSheet(false);
  };
  return (
    <dialog
      ref={sheet}
      className="sheet"
      aria-label={t('app.filters')}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <Search
        vocabulary={dataset.vocabulary}
        {...{ titles, countOf }}
        filters={state.link}
        onOpen={state.open}
        onCommit={state.commit}
      />
      <Counts totals={aggregates.totals} filters={state.link} onCommit={state.commit} />
      <LazyFilterPanel
        covers
        aggregates={aggregates}
        vocabulary={dataset.vocabulary}
        filters={state.link}
        onPreview={state.preview}
        onCommit={state.commit}
        onClose={close}
      />
    </dialog>
  );
}
