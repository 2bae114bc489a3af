import type { LinkChange } from '../../filters/change';
import { useText } from '../../i18n/useText';
import { sideColor } from '../color';
import type { ViewProps } from '../view';
import { subjectOf } from './card';

/** What the card over the list gets. */
export type CardProps = Pick<ViewProps, 'aggregates' | 'filters' | 'vocabulary' | 'onOpen'> & {
  /** Takes the filter away that the card stands for. */
  readonly onRemove: (change: LinkChange) => void;
};

/** Who, what or where the rows below are about, with the way to all that is known of it and the way out of the filter. */
export function Card({ aggregates, filters, vocabulary, onOpen, onRemove }: CardProps) {
  const words = useText();
  const subject = subjectOf(filters, aggregates, vocabulary, words);
  if (!subject) return null;
  const { name, lang, more, side, counts, opens, remove } = subject;
  const removal = words.t('list.card-remove', { name });
  return (
    <div className="card">
      {side !== undefined && (
        <span
          className="story-dot"
          style={{ background: sideColor(side, vocabulary.sides) }}
          aria-hidden
        />
      )}
      <p className="card-text">
        <strong className="card-name" dir="auto" lang={lang}>
          {name}
        </strong>
        <span className="card-more">
          {counts}
          {more !== null && (
            <>
              {' · '}
              <bdi>{more}</bdi>
            </>
          )}
        </span>
      </p>
      {opens && (
        <button type="button" data-furniture onClick={() => onOpen(opens)}>
          {words.t('list.card-open')}
          <span className="visually-hidden"> {name}</span>
        </button>
      )}
      <button
        type="button"
        className="card-remove"
        data-furniture
        aria-label={removal}
        title={removal.slice(0, 120)}
        onClick={() => onRemove(remove)}
      >
        ×
      </button>
    </div>
  );
}
