import type { MouseEvent } from 'react';
import { useText } from '../i18n/useText';

/** The first stop of the keyboard: past everything, to the list. */
export function Skip() {
  const { t } = useText();
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    document.querySelector<HTMLElement>('#events [tabindex="0"], #events button')?.focus();
  };
  return (
    <a className="skip" href="#events" onClick={onClick}>
      {t('app.skip')}
    </a>
  );
}
