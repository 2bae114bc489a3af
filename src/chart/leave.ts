import type { FocusEvent } from 'react';

/**
 * Closes a popover that the focus leaves for something else on the page, as with Tab. For the `onBlur` of the
 * popover; pressing the button that opened it is left to the browser, which closes it then.
 */
export function closeOnLeave({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  const to = relatedTarget as Element | null;
  if (!to || currentTarget.contains(to) || to.matches(':active')) return;
  if (currentTarget.matches(':popover-open')) currentTarget.hidePopover();
}
