import type { Tally } from '../../engine/engine';
import type { LinkChange } from '../../filters/change';
import { withTogether } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { togetherOffers } from './together';

/** What the offers get. */
export type OffersProps = Pick<ViewProps, 'vocabulary' | 'filters'> & {
  /** The counts of the sides, by id. */
  readonly sides: ReadonlyMap<string, Tally>;
  /** Takes the change of the one that is taken. */
  readonly onTake: (change: LinkChange) => void;
};

/** A button for each clause of which all that is chosen may be wanted in the same event. */
export function Offers({ vocabulary, filters, sides, onTake }: OffersProps) {
  const { t } = useText();
  return togetherOffers(filters, sides, vocabulary).map((key) => (
    <button
      key={key}
      type="button"
      className="offer"
      title={t('controls.together-all')}
      onClick={() => onTake({ together: withTogether(filters.together, key, true) })}
    >
      <span aria-hidden>+ </span>
      {t(`controls.together-${key}`)}
    </button>
  ));
}
