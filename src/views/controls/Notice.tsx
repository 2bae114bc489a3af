import type { Dropped } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import './controls.css';

/** Names the parts of a link that this dataset could not use; nothing when there are none. */
export function Notice(props: {
  readonly dropped: readonly Dropped[];
  readonly onDismiss: () => void;
}) {
  const words = useText();
  const { dropped, onDismiss } = props;
  if (!dropped.length) return null;
  const parts = dropped.map(({ key, value }) => `${key}=${value}`).join(', ');
  return (
    <div role="note" className="notice">
      <span>{words.t('controls.dropped', { parts })}</span>
      <button type="button" onClick={onDismiss}>
        {words.t('controls.dismiss')}
      </button>
    </div>
  );
}
