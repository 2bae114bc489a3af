import { sideColor } from '../../chart/color';
import type { Aggregates } from '../../engine/engine';
import type { Filters, Focus } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import type { LinkChange } from '../view';
import { subjectOf } from './card';

/** Who, what or where the rows below are about, with the way to all that is known of it and the way out of the filter. */
export function Card(props: {
  readonly aggregates: Aggregates;
  readonly filters: Filters;
  readonly vocabulary: Vocabulary;
  readonly onOpen: (focus: Focus) => void;
  readonly onRemove: (change: LinkChange) => void;
}) {
  const { aggregates, filters, vocabulary, onOpen, onRemove } = props;
  const words = useText();
  const subject = subjectOf(filters, aggregates, vocabulary, words);
  if (!subject) return null;
  const { name, lang, more, side, counts, opens, remove } = subject;
  const removal = words.t('list.card-remove', { name });
  return (
    <div className="card">
      {side !== undefined && (
        <span className="story-dot" style={{ background: sideColor(side) }} aria-hidden />
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
        <button type="button" onClick={() => onOpen(opens)}>
          {words.t('list.card-open')}
          <span className="visually-hidden"> {name}</span>
        </button>
      )}
      <button
        type="button"
        className="card-remove"
        aria-label={removal}
        title={removal.slice(0, 120)}
        onClick={() => onRemove(remove)}
      >
        ×
      </button>
    </div>
  );
}
