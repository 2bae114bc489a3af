/** Gives the keyboard to the heading that answers, where what had it is gone; nothing where there is no heading yet. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus();
}
