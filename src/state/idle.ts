/** Calls once when the page has nothing else to do, in five seconds at the latest; the result takes the call back. */
export function whenIdle(call: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(call, 2_000);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(call, { timeout: 5_000 });
  return () => cancelIdleCallback(handle);
}
