import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Titled } from '../../engine/engine';
import { toggle } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { meant } from './draft';
import type { ViewProps } from '../view';
import type { Findable } from './find';
import './search.css';

// One looks for something only after the first view is there.
const load = () => import('./find');
type Finder = Awaited<ReturnType<typeof load>>;

/** What search gets. */
export type SearchProps = Pick<ViewProps, 'vocabulary' | 'filters' | 'onOpen' | 'onCommit'> & {
  /** The titles of the events known on the day looked at: what was not known then is not found. Asked for only once something is typed; a new function for another day. */
  readonly titles: () => Promise<readonly Titled[]>;
  /** How many events there would be with these words as the text filter. Asked for where nothing else is found. */
  readonly countOf: (q: string | null) => Promise<number>;
};

/** Words that name nothing, and how many events have them in their text. */
type Counted = { readonly query: string; readonly n: number };

const isApple = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.userAgent);

/**
 * Finds actors, places, topics and events by name: an event opens, all else toggles its filter. Where nothing is
 * found the words themselves are offered as the text filter, if any event has them. Enter takes the first found,
 * Shift adds to the filter. The input carries `data-search`, for a key that focuses it.
 */
export function Search(props: SearchProps) {
  const { vocabulary, titles, countOf, filters, onOpen, onCommit } = props;
  const words = useText();
  const id = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [finder, setFinder] = useState<Finder | null>(null);
  const [titled, setTitled] = useState<readonly Titled[] | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const used = query !== '';
  useEffect(() => {
    if (!used) return undefined;
    let current = true;
    void titles().then((answer) => current && setTitled(answer));
    return () => {
      current = false;
    };
  }, [used, titles]);
  const all = useMemo(
    () => (used && finder && titled ? finder.findables(vocabulary, titled, words) : []),
    [used, finder, vocabulary, titled, words],
  );
  const named = useMemo(() => finder?.find(all, query) ?? [], [finder, all, query]);
  const [counted, setCounted] = useState<Counted | null>(null);
  const unnamed = all.length > 0 && !named.length && meant(query) !== null;
  useEffect(() => {
    if (!unnamed) return undefined;
    let current = true;
    void countOf(meant(query)).then((n) => current && setCounted({ query, n }));
    return () => {
      current = false;
    };
  }, [unnamed, query, countOf]);
  const told = unnamed && counted?.query === query ? counted.n : null;
  const asText = (n: number): Findable => ({
    type: 'text',
    id: query,
    name: words.t('controls.search-text', { q: query.trim(), n }),
    words: [],
  });
  const found = told ? [asText(told)] : named;
  const expanded = open && found.length > 0;

  const preload = () => {
    if (!finder) void load().then((module) => setFinder(module));
  };

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = ({ type, id: chosen }: Findable, add: boolean) => {
    if (type === 'event') onOpen({ type, id: chosen });
    else if (type === 'place') onCommit({ where: toggle(filters.where, chosen, add) });
    else if (type === 'topic') onCommit({ topic: toggle(filters.topic, chosen, add) });
    else if (type === 'text') onCommit({ q: meant(chosen) });
    else onCommit({ who: toggle(filters.who, chosen, add) });
    setQuery('');
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by && found.length) {
      event.preventDefault();
      setOpen(true);
      const next = active + by;
      setActive(next < 0 ? found.length - 1 : next >= found.length ? 0 : next);
    } else if (event.key === 'Enter' && used && !(finder && titled)) {
      // Whoever types faster than the network is waited for.
      const { shiftKey } = event;
      void Promise.all([load(), titles()]).then(([{ findables, find }, events]) => {
        const [first] = find(findables(vocabulary, events, words), input.current?.value ?? '');
        if (first) choose(first, shiftKey);
      });
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
  const isIncluded = ({ type, id: entry }: Findable) =>
    (type === 'actor' && filters.who?.include.includes(entry)) ||
    (type === 'place' && filters.where?.include.includes(entry)) ||
    (type === 'topic' && filters.topic?.include.includes(entry));
  return (
    <div className="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        data-search
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={`${words.t('controls.search')} ${words.t('controls.search-what')}`}
        aria-expanded={expanded}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={expanded && active >= 0 ? option(active) : undefined}
        placeholder=" "
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setOpen(true);
          setActive(-1);
        }}
        onPointerEnter={preload}
        onFocus={() => {
          preload();
          setOpen(true);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <span className="search-hint" aria-hidden>
        <span>{words.t('controls.search')}</span>
        <span>{words.t('controls.search-what')}</span>
      </span>
      <kbd aria-hidden>{isApple ? '⌘ K' : 'Ctrl K'}</kbd>
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
            data-topic={entry.type === 'topic' ? entry.id : undefined}
            data-event={entry.type === 'event' ? entry.id : undefined}
            // The field keeps the focus, or its blur would close the list before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={(event) => choose(entry, event.shiftKey)}
          >
            <bdi>{entry.name}</bdi>
            <span className="search-type">
              {words.t(`controls.type-${entry.type}`)}
              {isIncluded(entry) && ` · ${words.t('controls.search-remove')}`}
            </span>
          </li>
        ))}
      </ul>
      <div role="status">
        {used && expanded && (
          <p className="visually-hidden">{words.t('controls.found', { n: found.length })}</p>
        )}
        {open && finder && titled && used && !found.length && (!unnamed || told === 0) && (
          <p className="search-none">{words.t('controls.search-none')}</p>
        )}
      </div>
    </div>
  );
}
