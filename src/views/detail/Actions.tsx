import { useState } from 'react';
import { Popover } from '../../chart/Popover';
import { usePopover } from '../../chart/usePopover';
import { useText } from '../../i18n/useText';
import { later } from '../later';
import type { ActionsProps } from './cite';
import { useCopy } from './useCopy';
import './cite.css';

// Most readers cite nothing.
const Cite = later(() => import('./Cite').then((module) => module.Cite), {
  waiting: <p className="cite-wait">…</p>,
});

/** Copies the link to an opened thing, or shows how to cite it. */
export function Actions(props: ActionsProps) {
  const { pinned } = props;
  const { t } = useText();
  const cited = usePopover();
  const [only, setOnly] = useState<'link' | null>(null);
  const { state, copy, reset } = useCopy();
  const copyLink = async () => {
    if (await copy(pinned)) return;
    // Without leave to copy, the link is shown selected.
    setOnly('link');
    cited.show();
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
      <button type="button" popoverTarget={cited.id} onClick={() => setOnly(null)}>
        {t('detail.cite')}
      </button>
      <output className="action-said">{state === 'copied' ? t('detail.link-copied') : ''}</output>
      <Popover
        of={cited}
        label={t(only === 'link' ? 'detail.copy-link' : 'detail.cite')}
        className="cite"
      >
        <Cite {...props} only={only} />
        <button type="button" className="cite-close" onClick={cited.close}>
          {t('detail.close')}
        </button>
      </Popover>
    </span>
  );
}
