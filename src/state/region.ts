// A picture and a list rest on their option or table, what is read on its heading, all else on its first control.
const rests = [
  '[role="option"][tabindex="0"], [role="group"][tabindex="0"]',
  ':is(h1, h2)[tabindex]',
  ':is(a[href], button, input, select, [tabindex="0"]):not(.skip, [tabindex="-1"], :disabled)',
];

const restIn = (region: HTMLElement): HTMLElement | null => {
  for (const rest of rests) {
    const found = [...region.querySelectorAll<HTMLElement>(rest)].find(
      (each) => each.checkVisibility() && !each.closest('[popover]'),
    );
    if (found) return found;
  }
  return null;
};

/**
 * Brings the keyboard to the next region of the page, or with -1 to the one before, and from the last on to the
 * first: to what carries `data-region` and has something to rest on. What pops up is closed; what must be answered
 * first is not left. Whether there was a region to go to.
 */
export function goToRegion(by: 1 | -1): boolean {
  if (document.querySelector('dialog:modal')) return false;
  document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].flatMap((region) => {
    const rest = region.closest('[inert]') ? null : restIn(region);
    return rest ? [{ region, rest }] : [];
  });
  const here = regions.findIndex(({ region }) => region.contains(document.activeElement));
  const to = here < 0 && by < 0 ? regions.length - 1 : here + by;
  const { rest } = regions.at(to % regions.length) ?? {};
  rest?.focus();
  return rest !== undefined;
}
