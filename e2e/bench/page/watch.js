// Runs in the page before anything else does, and notes in `window.seen` what the reader sees when.
const seen = { marks: 0, largest: 0, shift: 0 };
window.seen = seen;
new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) seen.largest = startTime;
}).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) seen.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
const look = () => {
  if (!document.querySelector('svg [data-event]')) return void requestAnimationFrame(look);
  // What a frame drew is on the screen when the next one begins.
  requestAnimationFrame(() => {
    seen.marks = performance.now();
  });
};
requestAnimationFrame(look);
