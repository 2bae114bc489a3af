import { useState } from 'react';
import type { Filters } from '../../filters/filters';
import { textLength } from '../../filters/value';
import { useText } from '../../i18n/useText';
import type { LinkChange } from '../view';

const meant = (text: string): string | null => text.trim() || null;

/** The free text filter: previewed while one types, one step of the history on Enter or when one leaves. */
export function TextFilter(props: {
  readonly filters: Filters;
  readonly onPreview: (change: LinkChange | null) => void;
  readonly onCommit: (change: LinkChange) => void;
}) {
  const { filters, onPreview, onCommit } = props;
  const words = useText();
  const [draft, setDraft] = useState(filters.q ?? '');
  const [shown, setShown] = useState(filters.q);
  const [typing, setTyping] = useState(false);
  // The preview comes back as a filter; it must not trim the blank that a next word needs.
  if (shown !== filters.q) {
    setShown(filters.q);
    if (!typing) setDraft(filters.q ?? '');
  }
  const commit = () => {
    if (!typing) return;
    setTyping(false);
    onCommit({ q: meant(draft) });
  };
  return (
    <label className="facet-text">
      {words.t('controls.facet-q')}
      <input
        type="text"
        maxLength={textLength}
        value={draft}
        onChange={(event) => {
          setTyping(true);
          setDraft(event.target.value);
          onPreview({ q: meant(event.target.value) });
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key !== 'Escape' || !draft) return;
          // The first Escape empties the field, the next one closes the panel.
          event.preventDefault();
          event.stopPropagation();
          setTyping(false);
          setDraft('');
          onCommit({ q: null });
        }}
      />
    </label>
  );
}
