import { useText } from '../../i18n/useText';

type Props = {
  /** How far the lanes are scrolled, and how far they can be; null while they are folded. */
  readonly scroll: { readonly at: number; readonly most: number } | null;
  /** The middle of the lane that stands for the rest, in pixels from the top. */
  readonly y: number;
  /** Where the lanes end. */
  readonly bottom: number;
  /** Unfolds the lanes, scrolled by so many; null folds them. */
  readonly onScroll: (at: number | null) => void;
};

/** Gives each of those that share the last lane one of its own, and takes that back; unfolded, it stands under the lanes with what scrolls them. */
export function Unfold({ scroll, y, bottom, onScroll }: Props) {
  const { t } = useText();
  const step = (by: 1 | -1) => {
    const to = (scroll?.at ?? 0) + by;
    const there = to >= 0 && to <= (scroll?.most ?? 0);
    return (
      <button
        type="button"
        className="lane-step"
        aria-label={t(by < 0 ? 'timeline.lanes-up' : 'timeline.lanes-down')}
        // A button that is switched off under the finger would lose the focus.
        aria-disabled={!there}
        onClick={() => there && onScroll(to)}
      >
        {by < 0 ? '↑' : '↓'}
      </button>
    );
  };
  return (
    <div
      className={scroll ? 'lane-unfold lane-unfolded' : 'lane-unfold'}
      data-furniture
      style={{ top: scroll ? bottom + 14 : y }}
    >
      <button
        type="button"
        aria-expanded={scroll !== null}
        title={t('timeline.lanes-all')}
        onClick={() => onScroll(scroll ? null : 0)}
      >
        <svg width={10} height={10} viewBox="-5 -5 10 10" aria-hidden>
          <path d={scroll ? 'M-4,-2L0,2L4,-2' : 'M-2,-4L2,0L-2,4'} />
        </svg>
        {scroll && <span>{t('timeline.lanes-all')}</span>}
      </button>
      {scroll && scroll.most > 0 && (
        <>
          {step(-1)}
          {step(1)}
        </>
      )}
    </div>
  );
}
