// A strip and a button that stand for the brush and the filter on the peers' pages, which have neither.

/** What is asked for, kept up to date: times from `min` to `max` across the strip, and whether only what was held. `changed` hears of it. */
export function standIns(min, max, changed) {
  const asked = { onlyHeld: false, from: -Infinity, to: Infinity };
  document.querySelector('#held').addEventListener('click', () => {
    asked.onlyHeld = !asked.onlyHeld;
    changed();
  });
  const strip = document.querySelector('#strip');
  const timeAt = ({ offsetX }) => min + (offsetX / strip.clientWidth) * (max - min);
  strip.addEventListener('pointerdown', (event) => {
    asked.from = timeAt(event);
    asked.to = asked.from;
  });
  strip.addEventListener('pointermove', (event) => {
    if (event.buttons === 0) return;
    asked.to = timeAt(event);
    changed();
  });
  return asked;
}
