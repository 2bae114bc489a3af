import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/useText';
import type { AxisTime } from '../../time/interval';
import { later } from '../later';
import type { Citation } from './cite';
import { useCopy } from './useCopy';
import './cite.css';

// Most readers cite nothing.
const Cite = later(
  () => import('./Cite').then((module) => module.Cite),
  <p className="cite-wait">…</p>,
);

/** What can be taken away from an opened thing. */
export type ActionsProps = {
  /** What a citation of it names. */
  readonly cite: Citation;
  /** The absolute link to it with `known` and `lang` written out, so that it outlives a changed default. */
  readonly pinned: string;
  /** The reader's own day: the day of access. */
  readonly today: AxisTime;
};

/** Copies the link to an opened thing, or shows how to cite it. */
export function Actions({ cite, pinned, today }: ActionsProps) {
  const { t } = useText();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<'cite' | 'link' | null>(null);
  const { state, copy, reset } = useCopy();
  const copyLink = async () => {
    if (await copy(pinned)) return;
    // Without leave to copy, the link is shown selected.
    setShown('link');
    popover.current?.showPopover();
  };
  return (
    <span className="detail-actions">
      <button
        type="button"
        className="copy-link"
        title={t('detail.copy-link')}
        onClick={() => void copyLink()}
        onBlur={reset}
      >
        <svg className="action-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden>
          <path d="M6.5 9.5l3-3M7 4.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5L7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7" />
        </svg>
        <span className="action-text">{t('detail.copy-link')}</span>
      </button>
      <button type="button" popoverTarget={id} onClick={() => setShown('cite')}>
        {t('detail.cite')}
      </button>
      <output className="action-said">{state === 'copied' ? t('detail.link-copied') : ''}</output>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="cite"
        role="dialog"
        aria-label={t(shown === 'link' ? 'detail.copy-link' : 'detail.cite')}
        onToggle={(event) => {
          if (event.newState === 'closed') setShown(null);
        }}
      >
        {shown && <Cite {...{ cite, pinned, today }} only={shown === 'link' ? 'link' : null} />}
        <button type="button" className="cite-close" popoverTarget={id} popoverTargetAction="hide">
          {t('detail.close')}
        </button>
      </div>
    </span>
  );
}
