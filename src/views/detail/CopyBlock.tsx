import { useId } from 'react';
import { useText } from '../../i18n/useText';
import { useCopy } from './useCopy';

/** A read-only text with a button that copies it; `denied` = the browser has refused to already, so that it stands selected. */
export function CopyBlock(props: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly denied?: boolean;
}) {
  const { label, text, rows, denied = false } = props;
  const { t } = useText();
  const id = useId();
  const { field, state, copy } = useCopy(denied);
  return (
    <div className="copy-block">
      <div className="copy-head">
        <label htmlFor={id}>{label}</label>
        <button type="button" onClick={() => void copy()}>
          {t('detail.copy')}
          <span className="visually-hidden"> {label}</span>
        </button>
      </div>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        dir="auto"
      />
      <output className="copy-said">
        {state === 'idle' ? '' : t(state === 'copied' ? 'detail.copied' : 'detail.copy-denied')}
      </output>
    </div>
  );
}
