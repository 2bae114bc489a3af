import { listOrders, type ListOrder } from '../../../filters/filters';
import type { TextKey } from '../../../i18n/words';
import { useText } from '../../../i18n/useText';
import './order.css';

/** What the tools of a list get. */
export type OrderProps = {
  /** How the list is ordered and grouped; null for time order. */
  readonly order: ListOrder | null;
  /** Asks for another order; null for time order. */
  readonly onOrder: (order: ListOrder | null) => void;
  /** Opens the field that finds rows; null where all rows are on the page, and the browser finds them. */
  readonly onFind: (() => void) | null;
};

const names: Readonly<Record<ListOrder, TextKey>> = {
  time: 'list.order-time',
  '-time': 'list.order-newest',
  place: 'list.order-place',
  'place,-time': 'list.order-place-newest',
  who: 'list.order-who',
  'who,-time': 'list.order-who-newest',
};

/** The choice of an order for the list, and the way to find a row in it. */
export function Order({ order, onOrder, onFind }: OrderProps) {
  const { t } = useText();
  return (
    <>
      <select
        className="list-order"
        aria-label={t('list.order')}
        value={order ?? 'time'}
        onChange={({ target: { value } }) => {
          const chosen = listOrders.find((each) => each === value) ?? 'time';
          onOrder(chosen === 'time' ? null : chosen);
        }}
      >
        {listOrders.map((each) => (
          <option key={each} value={each}>
            {t(names[each])}
          </option>
        ))}
      </select>
      {onFind && (
        <button type="button" title={t('list.find')} onClick={onFind}>
          <svg width={14} height={14} viewBox="0 0 14 14" className="list-lens" aria-hidden>
            <circle cx={6} cy={6} r={4.2} />
            <path d="M9.2 9.2 13 13" />
          </svg>
        </button>
      )}
    </>
  );
}
