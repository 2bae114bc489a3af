import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import './detail.css';
import './bar.css';

/** What surrounds every opened thing. */
export type ArticleProps = {
  /** What is opened; a new one takes the focus to its heading. */
  readonly id: string;
  /** Its heading. */
  readonly title: ReactNode;
  /** What stands beside the way back: previous and next, copy link, cite. */
  readonly actions?: ReactNode;
  /** Goes back to the list. */
  readonly onClose: () => void;
  /** The rest. */
  readonly children: ReactNode;
};

/** An opened event, actor or place in the list's panel: a way back, a heading that takes the focus, Escape to leave. */
export function Article({ id, title, actions, onClose, children }: ArticleProps) {
  const words = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const label = useId();
  useEffect(() => {
    // What has popped up while this was on its way keeps the keyboard.
    if (document.activeElement?.closest(':popover-open')) return;
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <article
      className="detail"
      aria-labelledby={label}
      onKeyDown={(event) => {
        if (event.code !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        // What has popped up over the detail closes first, and does so by itself.
        if (event.currentTarget.querySelector(':popover-open')) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="detail-bar" data-furniture>
        <button type="button" className="detail-back" onClick={onClose}>
          <span aria-hidden>←</span>{' '}
          <span className="detail-back-text">{words.t('detail.back')}</span>
        </button>
        {actions}
      </div>
      <h2 id={label} ref={heading} tabIndex={-1} className="detail-title" dir="auto">
        {title}
      </h2>
      {children}
    </article>
  );
}
