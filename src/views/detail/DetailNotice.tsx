import { noClauses } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { AxisTime } from '../../time/interval';
import { formatDate } from '../../time/format';
import type { LinkChange } from '../view';
import { dayText } from './history';

/** Says why the opened event is not among those shown, with the button that would show it; nothing when it is. */
export function DetailNotice(props: {
  readonly notice: 'filtered-out' | 'unknown' | null;
  readonly known: AxisTime;
  readonly first: AxisTime;
  readonly onCommit: (change: LinkChange) => void;
}) {
  const { notice, known, first, onCommit } = props;
  const words = useText();
  if (!notice) return null;
  if (notice === 'filtered-out') {
    return (
      <div role="note" className="detail-notice">
        {words.t('detail.filtered-out')}{' '}
        <button type="button" onClick={() => onCommit(noClauses)}>
          {words.t('detail.unfilter')}
        </button>
      </div>
    );
  }
  const date = dayText(first, false, words, 'long');
  return (
    <div role="note" className="detail-notice">
      {words.t('detail.unknown', { known: formatDate(known, words.time, 'long'), date })}{' '}
      <button type="button" onClick={() => onCommit({ known: first })}>
        {words.t('detail.show-known', { date })}
      </button>
    </div>
  );
}
