import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { totalOf, type Standings } from '../../engine/standing';
import { standingsLabel } from '../../i18n/standings';
import { useText } from '../../i18n/useText';
import { named } from './layout/named';

/** What the list of those who are not drawn gets. */
export type LeftListProps = {
  /** Them, in the order of the list, with how far their contacts got; null for those who have none. */
  readonly left: readonly { readonly id: string; readonly now: Standings | null }[];
  /** The name of an actor. */
  readonly nameOf: (id: string) => string;
  /** Whether the filter includes an actor. */
  readonly isIncluded: (id: string) => boolean;
  /** Tells whom the pointer or the keyboard is on; null for nobody. */
  readonly onPoint: (id: string | null) => void;
  /** Chooses one of them; `add` with Shift. */
  readonly onPick: (id: string, add: boolean) => void;
};

// More than so many are found by their names, not by reading on.
const mostListed = 100;

/** Those who are not drawn, with a search by name: arrows walk from the search through the list. */
export function LeftList({ left, nameOf, isIncluded, onPoint, onPick }: LeftListProps) {
  const words = useText();
  const { t } = words;
  const id = useId();
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    search.current?.focus();
    // Opened again at once it is the same list, and the browser puts the focus there.
    search.current?.setAttribute('autofocus', '');
  }, []);
  const found = named(left, wanted, nameOf);
  const listed = found.slice(0, mostListed);
  const onKeyDown = (event: KeyboardEvent) => {
    const { code, target } = event;
    const rows = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = rows.indexOf(target as HTMLButtonElement);
    const next = new Map([
      ['ArrowDown', rows[at + 1]],
      ['ArrowUp', at > 0 ? rows[at - 1] : search.current],
      ['Home', at < 0 ? null : rows[0]],
      ['End', at < 0 ? null : rows.at(-1)],
    ]).get(code);
    // The keys of the picture are not meant here.
    event.stopPropagation();
    if (!next || next === target) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="network-left-list" onKeyDown={onKeyDown}>
      <input
        ref={search}
        type="search"
        className="network-find"
        aria-label={t('network.find')}
        aria-describedby={id}
        placeholder={t('network.find')}
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      <p id={id} role="status">
        {!found.length
          ? t('network.left-none')
          : listed.length < found.length
            ? t('network.left-first', { n: found.length, shown: listed.length })
            : t('controls.found', { n: found.length })}
      </p>
      <ul ref={list}>
        {listed.map(({ id: actor, now }, i) => (
          <li key={actor}>
            <button
              type="button"
              data-actor={actor}
              data-count={now ? totalOf(now) : undefined}
              aria-pressed={isIncluded(actor)}
              tabIndex={i ? -1 : 0}
              onClick={(event) => onPick(actor, event.shiftKey)}
              onPointerEnter={() => onPoint(actor)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => onPoint(actor)}
              onBlur={() => onPoint(null)}
            >
              <bdi>{nameOf(actor)}</bdi>
              {now && <span>{standingsLabel(now, words)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
