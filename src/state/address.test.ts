import { describe, expect, it, vi } from 'vitest';
import { createAddress } from './address';

/** A window as far as an address needs one; `deny` lets its history refuse every write. */
function browser() {
  const entries = [{ url: 'https://x.org/a?who=b', state: null as unknown }];
  let denied = false;
  let arrived: ((event: Event) => void) | null = null;
  const top = () => entries[entries.length - 1]!;
  const write = (count: number) => (state: unknown, _: string, to?: string) => {
    if (denied) throw new DOMException('denied', 'SecurityError');
    const url = new URL(to ?? top().url, top().url).href;
    entries.splice(entries.length - 1 + count, 1, { url, state });
  };
  const go = vi.fn();
  const own = {
    history: {
      get state() {
        return top().state;
      },
      pushState: write(1),
      replaceState: write(0),
      go,
    },
    get location() {
      return new URL(top().url);
    },
    addEventListener: (_: string, call: (event: Event) => void) => (arrived = call),
  };
  const address = createAddress(own as unknown as Window);
  const { history } = address.window;
  return {
    address,
    history,
    go,
    entries,
    deny: (yes: boolean) => (denied = yes),
    /** The browser's own Back or Forward to an entry. */
    arrive: () => arrived?.(new Event('popstate')),
    at: () => [address.window.location.href, history.state],
  };
}

describe('createAddress', () => {
  it('is the address of the browser while that writes', () => {
    const { history, at, entries, address } = browser();
    history.pushState(1, '', '/a?who=c');
    history.replaceState(2, '', '/a?who=d');
    expect(entries).toHaveLength(2);
    expect(at()).toEqual(['https://x.org/a?who=d', 2]);
    expect(address.refused()).toBe(false);
  });

  it('holds what the browser refuses, and reads it back', () => {
    const { history, at, entries, deny, address } = browser();
    const told = vi.fn();
    address.subscribe(told);
    deny(true);
    history.replaceState(1, '');
    expect(at()).toEqual(['https://x.org/a?who=b', 1]);
    history.pushState(2, '', '/a/event/e?who=c');
    expect(at()).toEqual(['https://x.org/a/event/e?who=c', 2]);
    history.replaceState(3, '', '?who=d');
    expect(at()).toEqual(['https://x.org/a/event/e?who=d', 3]);
    expect(entries).toEqual([{ url: 'https://x.org/a?who=b', state: null }]);
    expect(address.refused()).toBe(true);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('goes back over what it holds, and then in the browser', () => {
    const { history, at, deny, go, address } = browser();
    const arrivals = vi.fn();
    address.window.addEventListener('popstate', arrivals);
    deny(true);
    history.pushState(1, '', '?who=c');
    history.pushState(2, '', '?who=d');
    history.go(-1);
    expect(at()).toEqual(['https://x.org/a?who=c', 1]);
    history.go(-1);
    expect(at()).toEqual(['https://x.org/a?who=b', null]);
    expect(arrivals).toHaveBeenCalledTimes(2);
    expect(go).not.toHaveBeenCalled();
    history.go(-1);
    expect(go).toHaveBeenCalledWith(-1);
  });

  it.each(['a write that succeeds', 'Back in the browser'])('lets go of all at %s', (how) => {
    const { history, at, deny, arrive, address } = browser();
    deny(true);
    history.pushState(1, '', '?who=c');
    deny(false);
    if (how === 'Back in the browser') arrive();
    else history.pushState(null, '', '?who=b');
    expect(address.refused()).toBe(false);
    expect(at()).toEqual(['https://x.org/a?who=b', null]);
  });
});
