/** An entry that stands where the browser refused to write one. */
type Held = { readonly url: string; readonly state: unknown };

/** The address bar and the history behind it, for the router. */
export type Address = {
  /** The part of a window that the router uses. Its history never throws: what the browser refuses is held here instead, and read back as if it stood in the address bar. */
  readonly window: Window;
  /** Whether the address bar stands still, because the browser refused the last write. */
  readonly refused: () => boolean;
  /** Calls back whenever {@link refused} becomes different, until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * The address of `own`. Browsers refuse to write the history in pages of an opaque origin, in some
 * private modes and after too many writes: then links, Back to the entry before and all else inside the
 * page go on, and only the address bar stands still until a write succeeds again.
 */
export function createAddress(own: Window): Address {
  // The first stands for what the browser has; null there and whenever nothing is held.
  let entries: (Held | null)[] = [null];
  const arrivals = new Set<(event: Event) => void>();
  const listeners = new Set<() => void>();
  const top = () => entries[entries.length - 1] ?? null;
  const hold = (next: (Held | null)[]) => {
    const before = top() !== null;
    entries = next;
    if (before !== (top() !== null)) listeners.forEach((call) => call());
  };
  const write = (kind: 'pushState' | 'replaceState', state: unknown, to?: string | URL | null) => {
    try {
      own.history[kind](state, '', to);
      hold([null]);
    } catch {
      const url = new URL(to ?? read().href, read().href).href;
      const kept = kind === 'pushState' ? entries : entries.slice(0, -1);
      hold([...kept, { url, state }]);
    }
  };
  const read = (): URL | Location => {
    const held = top();
    return held ? new URL(held.url) : own.location;
  };
  own.addEventListener('popstate', (event) => {
    hold([null]);
    arrivals.forEach((call) => call(event));
  });

  const history = {
    get state(): unknown {
      return top()?.state ?? own.history.state;
    },
    pushState: (state: unknown, _: string, url?: string | URL | null) =>
      write('pushState', state, url),
    replaceState: (state: unknown, _: string, url?: string | URL | null) =>
      write('replaceState', state, url),
    go: (by: number) => {
      if (by >= 0 || entries.length + by < 1) return own.history.go(by);
      hold(entries.slice(0, by));
      arrivals.forEach((call) => call(new Event('popstate')));
    },
  };
  const shown = {
    history,
    get location() {
      return read();
    },
    addEventListener: (type: string, call: (event: Event) => void) =>
      type === 'popstate' ? arrivals.add(call) : own.addEventListener(type, call as EventListener),
    removeEventListener: (type: string, call: (event: Event) => void) =>
      type === 'popstate'
        ? arrivals.delete(call)
        : own.removeEventListener(type, call as EventListener),
  };
  return {
    window: shown as unknown as Window,
    refused: () => top() !== null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
