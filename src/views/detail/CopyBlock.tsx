import { useEffect, useId, useRef } from 'react';
import { useText } from '../../i18n/useText';
import { useCopy } from './useCopy';

/** What a text to copy gets. */
export type CopyBlockProps = {
  /** What the text is, in words. */
  readonly label: string;
  /** The text. */
  readonly text: string;
  /** How many lines of it are seen at a time. */
  readonly rows: number;
  /** Whether the browser has refused to copy it already, so that it stands selected; absent = no. */
  readonly denied?: boolean;
};

/** A read-only text with a button that copies it, and selects it where the browser does not allow that. */
export function CopyBlock({ label, text, rows, denied = false }: CopyBlockProps) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, copy } = useCopy(denied);
  const select = () => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(() => {
    if (denied) select();
  }, [denied]);
  return (
    <div className="copy-block">
      <div className="copy-head">
        <label htmlFor={id}>{label}</label>
        <button type="button" onClick={async () => (await copy(text)) || select()}>
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
