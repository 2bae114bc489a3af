import type { MouseEvent } from 'react';
import { useText } from '../i18n/useText';

/** The first stop of the keyboard: past everything, to the list. */
export function Skip() {
  const { t } = useText();
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    const find = (selector: string) => document.querySelector<HTMLElement>(`#events ${selector}`);
    // The list itself, past its tools; what stands in its place where something is opened, or nothing is left.
    (find('[role="option"][tabindex="0"]') ?? find('[tabindex="0"]') ?? find('button'))?.focus();
  };
  return (
    <a className="skip" href="#events" onClick={onClick}>
      {t('app.skip')}
    </a>
  );
}
