import { useState } from 'react';
import type { Dropped, Link, Repaired } from '../../filters/filters';
import { strangeIn } from '../../filters/strange';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { LinkParts } from './LinkParts';
import './controls.css';

/** What the notice of a link gets. */
export type LinkNoticeProps = {
  /** The link, with the parameters that it keeps without knowing them. */
  readonly link: Link;
  /** The parts of the link that could not be used. */
  readonly dropped: readonly Dropped[];
  /** The parts that were read as something else. */
  readonly repaired: readonly Repaired[];
  /** The named things, to tell an unknown id from one given twice. */
  readonly vocabulary: Vocabulary;
  /** Told when the reader has taken it away, and the button that had the keyboard with it. */
  readonly onDismiss: () => void;
};

/**
 * Names the parts of a link that could not be used, were read as something else, or mean nothing here; nothing
 * when there are none. A part that was taken away stays away, also where it stays in the address.
 */
export function LinkNotice({ link, dropped, repaired, vocabulary, onDismiss }: LinkNoticeProps) {
  const { t } = useText();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const left = <T,>(parts: readonly T[]) =>
    parts.filter((part) => !dismissed.includes(JSON.stringify(part)));
  const parts = {
    repaired: left(repaired),
    dropped: left(dropped),
    strange: left(strangeIn(link)),
  };
  const all = Object.values(parts).flat();
  if (!all.length) return null;
  return (
    <div role="note" className="notice" data-furniture>
      <LinkParts {...parts} vocabulary={vocabulary} />
      <button
        type="button"
        title={t('controls.dismiss')}
        onClick={() => {
          setDismissed([...dismissed, ...all.map((part) => JSON.stringify(part))]);
          onDismiss();
        }}
      >
        <span aria-hidden>×</span>
      </button>
    </div>
  );
}
