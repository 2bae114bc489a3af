import { noClauses } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { AxisTime } from '../../time/interval';
import { formatDate } from '../../time/format';
import type { ViewProps } from '../view';
import { dayText } from './history';

/** What the notice over an opened event gets. */
export type DetailNoticeProps = Pick<ViewProps, 'onCommit'> & {
  /** Why it is not among those shown: left out by the filters, or not known on the day; null when it is. */
  readonly notice: 'filtered-out' | 'unknown' | null;
  /** The day looked at; Infinity for `latest`. */
  readonly known: AxisTime;
  /** The day on which the event became known; -Infinity when from the start. */
  readonly first: AxisTime;
};

/** Says why the opened event is not among those shown, with the button that would show it; nothing when it is. */
export function DetailNotice({ notice, known, first, onCommit }: DetailNoticeProps) {
  const words = useText();
  if (!notice) return null;
  if (notice === 'filtered-out') {
    return (
      <div role="note" className="detail-notice">
        {words.t('detail.filtered-out')}{' '}
        <button type="button" data-furniture onClick={() => onCommit(noClauses)}>
          {words.t('detail.unfilter')}
        </button>
      </div>
    );
  }
  const date = dayText(first, false, words, 'long');
  return (
    <div role="note" className="detail-notice">
      {words.t('detail.unknown', { known: formatDate(known, words.time, 'long'), date })}{' '}
      <button type="button" data-furniture onClick={() => onCommit({ known: first })}>
        {words.t('detail.show-known', { date })}
      </button>
    </div>
  );
}
