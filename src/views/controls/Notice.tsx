import type { Dropped } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { later } from '../later';
import './controls.css';

// Most links are whole.
const DroppedParts = later(() => import('./DroppedParts').then((module) => module.DroppedParts));

/** What the notice of a link gets. */
export type NoticeProps = {
  /** The parts of the link that could not be used. */
  readonly dropped: readonly Dropped[];
  /** The named things, to tell an unknown id from one given twice. */
  readonly vocabulary: Vocabulary;
  /** Takes the notice away. */
  readonly onDismiss: () => void;
};

/** Names the parts of a link that could not be used; nothing when there are none. */
export function Notice({ dropped, vocabulary, onDismiss }: NoticeProps) {
  const { t } = useText();
  if (!dropped.length) return null;
  return (
    <div role="note" className="notice" data-furniture>
      <DroppedParts dropped={dropped} vocabulary={vocabulary} />
      <button
        type="button"
        aria-label={t('controls.dismiss')}
        title={t('controls.dismiss')}
        onClick={onDismiss}
      >
        ×
      </button>
    </div>
  );
}
