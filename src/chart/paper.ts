import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const listeners = new Set<() => void>();
let drawn = 0;

const tell = () => {
  // What is printed or copied is read at once.
  flushSync(() => listeners.forEach((listener) => listener()));
};

/** Pictures are drawn for paper until the result is called: all of their marks as elements, none as pixels. */
function forPaper(): () => void {
  drawn += 1;
  if (drawn === 1) tell();
  return () => {
    drawn -= 1;
    if (drawn === 0) tell();
  };
}

/** Does something with the page while its pictures are drawn for paper, and gives what it gives. */
export function onPaper<T>(work: () => T): T {
  const end = forPaper();
  try {
    return work();
  } finally {
    end();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

if (typeof window !== 'undefined') {
  let end = () => {};
  window.addEventListener('beforeprint', () => {
    end();
    end = forPaper();
  });
  window.addEventListener('afterprint', () => {
    end();
    end = () => {};
  });
}

/** Whether pictures are drawn for paper now, be it printed or copied. */
export function usePaper(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => drawn > 0,
    () => false,
  );
}
