import { Toolbar } from '../../chart/Toolbar';
import { useText } from '../../i18n/useText';
import { GoLink } from '../GoLink';
import './controls.css';

/** What the line of a first visit gets. */
export type FirstVisitProps = {
  /** How many steps the story has; 0 when there is none to tell. */
  readonly steps: number;
  /** Where the story begins. */
  readonly href: string;
  /** Takes the line away for good. */
  readonly onDismiss: () => void;
  /** Begins the story without leaving the page. */
  readonly onStory: () => void;
};

/** The one line of advice on a first visit, and the way into the story. */
export function FirstVisit({ steps, href, onDismiss, onStory }: FirstVisitProps) {
  const { t } = useText();
  return (
    <Toolbar className="first-visit" label={t('controls.first-label')} furniture>
      <span>
        <span className="for-mouse">{t('controls.first')}</span>
        <span className="for-touch">{t('controls.first-touch')}</span>
        {steps > 0 && (
          <>
            <span className="for-mouse"> · </span>{' '}
            <GoLink to={href} onGo={onStory}>
              {t('controls.story', { n: steps })}
            </GoLink>
          </>
        )}
      </span>
      <button type="button" title={t('controls.dismiss')} onClick={onDismiss}>
        <span aria-hidden>×</span>
      </button>
    </Toolbar>
  );
}
