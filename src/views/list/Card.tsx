import type { LinkChange } from '../../filters/change';
import { isTogether, withTogether } from '../../filters/filters';
import type { Between as Found } from '../../engine/meeting';
import { useText } from '../../i18n/useText';
import { sideColor } from '../color';
import type { ViewProps } from '../view';
import { Between } from './Between';
import { subjectOf } from './card';

/** What the card over the list gets. */
export type CardProps = Pick<
  ViewProps,
  'aggregates' | 'filters' | 'vocabulary' | 'onOpen' | 'onCommit'
> & {
  /** What is between the two actors that it is about; null where they are not two. */
  readonly between: Found | null;
  /** Takes the filter away that the card stands for. */
  readonly onRemove: (change: LinkChange) => void;
};

/** Who, what or where the rows below are about, with the way to all that is known of it and the way out of the filter. */
export function Card(props: CardProps) {
  const { aggregates, filters, vocabulary, between, onOpen, onRemove } = props;
  const words = useText();
  const subject = subjectOf(filters, aggregates, vocabulary, words);
  const facts = between && (
    <Between
      found={between}
      {...{ vocabulary, onOpen }}
      onTogether={
        isTogether(filters, 'who')
          ? null
          : () => props.onCommit({ together: withTogether(filters.together, 'who', true) })
      }
    />
  );
  if (!subject) return facts;
  const { name, lang, more, side, counts, opens, remove } = subject;
  const removal = words.t('list.card-remove', { name });
  return (
    <>
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
      {facts}
    </>
  );
}
