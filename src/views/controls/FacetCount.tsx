import type { Tally } from '../../engine/engine';
import { useText } from '../../i18n/useText';

/** What the two numbers get. */
export type FacetCountProps = {
  /** The counts of the value. */
  readonly tally: Tally;
};

/** The two numbers of a value, short for the eye and whole for the ear: `3 / 5`. */
export function FacetCount({ tally: { now, open } }: FacetCountProps) {
  const { t } = useText();
  return (
    <span className="facet-count">
      <span aria-hidden>{t('controls.now-open', { now, open })}</span>
      <span className="visually-hidden">{t('controls.numbers', { now, open })}</span>
    </span>
  );
}
