import type { ReactNode } from 'react';
import type { Panel as PanelName } from '../filters/filters';
import { useText } from '../i18n/useText';
import { ErrorBoundary } from '../views/ErrorBoundary';

type Props = {
  /** The panel's name, shown and spoken. */
  readonly title: string;
  /** Which panel, for its place in the grid. */
  readonly name: PanelName;
  /** Whether something lies over it. */
  readonly covered?: boolean;
  /** Whether it stands alone; absent where it can not be made to. */
  readonly alone?: boolean;
  /** Makes it stand alone, or brings the others back. */
  readonly onAlone?: () => void;
  /** The view. */
  readonly children: ReactNode;
};

/** One panel of the workspace: a named region whose failure stays its own, and that can fill the screen. */
export function Panel({ title, name, covered, alone = false, onAlone, children }: Props) {
  const { t } = useText();
  const label = t(alone ? 'app.restore' : `app.maximise-${name}`);
  const fallback = (error: Error, retry: () => void) => (
    <div className="panel-failure" role="alert">
      <p>{t('app.panel-failed', { title })}</p>
      <p className="muted">{error.message}</p>
      <button type="button" onClick={retry}>
        {t('app.retry')}
      </button>
    </div>
  );
  return (
    <section
      id={name}
      data-subject={name}
      data-region
      className={`panel panel-${name}`}
      aria-label={title}
      inert={covered}
    >
      <div className="panel-head">
        <h2>{title}</h2>
      </div>
      <div className="panel-body">
        <ErrorBoundary fallback={fallback}>{children}</ErrorBoundary>
      </div>
      {onAlone && (
        <button
          type="button"
          className="maximise"
          data-furniture
          title={label}
          aria-pressed={alone}
          onClick={onAlone}
        >
          <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden>
            <path d={alone ? 'M1 5.5h4.5V1M13 8.5H8.5V13' : 'M8.5 1H13v4.5M5.5 13H1V8.5'} />
          </svg>
        </button>
      )}
    </section>
  );
}
