import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Wanted } from '../../../engine/list';
import type { Filters, ListOrder } from '../../../filters/filters';
import { useText } from '../../../i18n/useText';
import { nearest, step } from './hits';
import type { Found } from './LongRows';

/** What the field that finds rows gets. */
export type FindProps = {
  /** How the list is ordered and grouped; null for time order. */
  readonly order: ListOrder | null;
  /** What is in the list. */
  readonly filters: Filters;
  /** Finds rows. */
  readonly onFind: (wanted: Wanted) => Promise<readonly number[]>;
  /** Tells which rows are found; null when nothing is looked for any more. */
  readonly onFound: (found: Found | null) => void;
  /** Goes to a row, with or without the focus. */
  readonly onGo: (index: number, focus: boolean) => void;
  /** Index of the row from which on is looked; null for the beginning. */
  readonly active: number | null;
  /** Closes the field. */
  readonly onClose: () => void;
};

// A word is typed before it is looked for, in milliseconds.
const pause = 150;
const nothing: readonly number[] = [];

/** A field that finds the rows of a list without filtering it: also those that are not drawn. */
export function Find(props: FindProps) {
  const { order, filters, onFind, onFound, onGo, active, onClose } = props;
  const { t } = useText();
  const [text, setText] = useState('');
  const [hits, setHits] = useState(nothing);
  const [here, setHere] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const asked = text.trim();

  useEffect(() => field.current?.focus(), []);

  const go = (rows: readonly number[], index: number | null) => {
    setHere(index);
    onFound(rows.length ? { rows: new Set(rows), here: index } : null);
    if (index !== null) onGo(index, false);
  };
  const settle = useRef<(rows: readonly number[]) => void>(() => undefined);
  useEffect(() => {
    settle.current = (rows) => {
      setHits(rows);
      go(rows, nearest(rows, here ?? active ?? 0));
    };
  });
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () => {
        if (!asked) settle.current(nothing);
        else {
          void onFind({ text: asked }).then((rows) => {
            if (current) settle.current(rows);
          });
        }
      },
      asked ? pause : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // The question is another one when the words, the filters or the order are, not when it is asked anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked, filters, order]);

  const on = (by: 1 | -1) => go(hits, step(hits, here, by));
  const close = () => {
    onFound(null);
    onGo(here ?? active ?? 0, true);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      on(event.shiftKey ? -1 : 1);
    }
  };
  const at = here === null ? 0 : hits.indexOf(here) + 1;
  return (
    <div role="search" aria-label={t('list.find')} className="list-find" onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterKeyHint="next"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        aria-label={t('list.find')}
        placeholder={t('list.find')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <span role="status" className="list-found">
        {asked && (hits.length ? t('list.found', { at, n: hits.length }) : t('list.found-none'))}
      </span>
      <button
        type="button"
        title={t('list.found-previous')}
        disabled={!hits.length}
        onClick={() => on(-1)}
      >
        <span aria-hidden>↑</span>
      </button>
      <button
        type="button"
        title={t('list.found-next')}
        disabled={!hits.length}
        onClick={() => on(1)}
      >
        <span aria-hidden>↓</span>
      </button>
      <button type="button" title={t('list.find-close')} onClick={close}>
        <span aria-hidden>×</span>
      </button>
    </div>
  );
}
