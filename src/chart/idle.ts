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

/** Calls once when the next frame is painted; the result takes the call back. */
export function afterPaint(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
