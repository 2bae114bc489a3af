import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { toggle } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ResolvedEvent } from '../../model/resolve';
import type { ViewProps } from '../view';
import { entries, find, type Entry } from './entry';
import './controls.css';

/** What search gets. */
export type SearchProps = Pick<ViewProps, 'vocabulary' | 'filters' | 'onOpen' | 'onCommit'> & {
  /** The events known on the day looked at. */
  readonly events: readonly ResolvedEvent[];
};

/** Finds actors, places and events by name: an actor or a place toggles its filter, an event opens. */
export function Search({ vocabulary, events, filters, onOpen, onCommit }: SearchProps) {
  const words = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const used = query !== '';
  const all = useMemo(
    () => (used ? entries(vocabulary, events, words) : []),
    [used, vocabulary, events, words],
  );
  const found = useMemo(() => find(all, query), [all, query]);
  const expanded = open && found.length > 0;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ type, id: chosen }: Entry, add: boolean) => {
    if (type === 'event') onOpen({ type, id: chosen });
    else if (type === 'place') onCommit({ where: toggle(filters.where, chosen, add) });
    else {
      const who = toggle(filters.who, chosen, add);
      const lonely = filters.together && (who?.include.length ?? 0) < 2;
      onCommit({ who, ...(lonely && { together: null }) });
    }
    setQuery('');
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && found.length) {
      event.preventDefault();
      setOpen(true);
      const next = active + step;
      setActive(next < 0 ? found.length - 1 : next >= found.length ? 0 : next);
    } else if (event.key === 'Enter' && expanded) {
      const entry = found[Math.max(active, 0)];
      event.preventDefault();
      if (entry) choose(entry, event.shiftKey);
    } else if (event.key === 'Escape' && (expanded || query)) {
      // The first Escape closes the list, the second empties the field; neither leaves the panel behind.
      event.preventDefault();
      event.stopPropagation();
      if (!expanded) setQuery('');
      close();
    }
  };
  const option = (i: number) => `${id}-${i}`;
  return (
    <div className="search">
      <input
        type="text"
        role="combobox"
        aria-label={words.t('controls.search')}
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={expanded && active >= 0 ? option(active) : undefined}
        placeholder={words.t('controls.search-hint')}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={words.t('controls.search')}
        hidden={!expanded}
      >
        {found.map((entry, i) => (
          <li
            key={`${entry.type} ${entry.id}`}
            id={option(i)}
            role="option"
            aria-selected={i === active}
            data-actor={entry.type === 'actor' ? entry.id : undefined}
            data-place={entry.type === 'place' ? entry.id : undefined}
            data-event={entry.type === 'event' ? entry.id : undefined}
            // The field keeps the focus, or its blur would close the list before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={(event) => choose(entry, event.shiftKey)}
          >
            <span>{entry.name}</span>
            <span className="search-type">{words.t(`controls.type-${entry.type}`)}</span>
          </li>
        ))}
      </ul>
      {open && used && !found.length && (
        <p className="search-none">{words.t('controls.search-none')}</p>
      )}
    </div>
  );
}
