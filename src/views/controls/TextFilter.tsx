import { useState } from 'react';
import { textLength } from '../../filters/value';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { draftOf, follow, meant, typed } from './draft';

/** What the free text filter gets. */
export type TextFilterProps = Pick<ViewProps, 'filters' | 'onPreview' | 'onCommit'>;

/** The free text filter: previewed while one types, one step of the history on Enter or when one leaves. */
export function TextFilter({ filters, onPreview, onCommit }: TextFilterProps) {
  const words = useText();
  const [draft, setDraft] = useState(() => draftOf(filters.q));
  const followed = follow(draft, filters.q);
  if (followed !== draft) setDraft(followed);
  const commit = () => {
    if (draft.previewed === undefined) return;
    setDraft({ ...draft, previewed: undefined });
    onCommit({ q: meant(draft.text) });
  };
  return (
    <label className="facet-text">
      {words.t('controls.facet-q')}
      <input
        type="text"
        maxLength={textLength}
        value={draft.text}
        onChange={({ target }) => {
          setDraft(typed(draft, target.value));
          onPreview({ q: meant(target.value) });
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key !== 'Escape' || !draft.text) return;
          // The first Escape empties the field, the next one closes the panel.
          event.preventDefault();
          event.stopPropagation();
          setDraft({ ...draft, text: '', previewed: undefined });
          onCommit({ q: null });
        }}
      />
    </label>
  );
}
