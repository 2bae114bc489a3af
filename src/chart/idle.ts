/** Calls once when the page has nothing else to do, after `patience` milliseconds at the latest; the result takes the call back. */
export function whenIdle(call: () => void, patience: number): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, patience / 2);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(call, { timeout: patience });
  return () => cancelIdleCallback(handle);
}
