import { widenText } from './text';
import { zoomOf } from './zoom';

// Running text, long enough that its narrow and wide letters weigh as in labels; of a script that every page has.
const sample = 'Meetings of the delegations in Geneva, Istanbul and Abu Dhabi';
// Its width in the sans of the interface, in ems.
const usual = 29.56;
// In pixels: large, so that what the letters' own rounding adds is small.
const size = 100;
// Below this, in ems, it is a font like the usual one, and nothing is drawn anew.
const leastFelt = 0.02;

/**
 * Measures what the reader's own style adds to the letters of the pictures, now and whenever it changes (spacing, a font
 * of their own), and has labels reckon with it ({@link widenText}); `told` gets it in ems a letter each time that it is
 * another, so that they can be placed anew, and the root has `data-spaced` where it is not 0, so that lines that are cut
 * elsewhere can be wrapped. Returns what ends it.
 */
export function watchSpacing(told: (ems: number) => void): () => void {
  const probe = document.createElement('span');
  probe.className = 'text-probe';
  probe.ariaHidden = 'true';
  probe.textContent = sample;
  document.body.append(probe);
  let last = 0;
  const measure = () => {
    // A font that is still on its way is not the reader's.
    if (document.fonts.status !== 'loaded') return;
    const felt =
      (probe.getBoundingClientRect().width / zoomOf(probe) / size - usual) / sample.length;
    const ems = felt < leastFelt ? 0 : felt;
    if (Math.abs(ems - last) < leastFelt) return;
    last = ems;
    widenText(ems);
    document.documentElement.toggleAttribute('data-spaced', ems > 0);
    told(ems);
  };
  const seen = new ResizeObserver(measure);
  seen.observe(probe);
  document.fonts.addEventListener('loadingdone', measure);
  return () => {
    seen.disconnect();
    document.fonts.removeEventListener('loadingdone', measure);
    probe.remove();
  };
}
