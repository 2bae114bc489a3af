import type { Panel } from '../filters/filters';
import { useText } from '../i18n/useText';

type Props = {
  /** The views there are. */
  readonly views: readonly Panel[];
  /** The one shown; null when none is. */
  readonly shown: Panel | null;
  /** Shows another. */
  readonly onShow: (view: Panel) => void;
};

/** Which picture stands over the list, on a screen that has room for one. */
export function ViewSwitch({ views, shown, onShow }: Props) {
  const { t } = useText();
  return (
    <div className="view-switch" role="group" aria-label={t('app.switch')}>
      {views.map((view) => (
        <button key={view} type="button" aria-pressed={view === shown} onClick={() => onShow(view)}>
          {t(`app.panel-${view}`)}
        </button>
      ))}
    </div>
  );
}
