import type { Panel } from '../filters/filters';
import { useText } from '../i18n/useText';

type Props = {
  /** The views there are. */
  readonly views: readonly Panel[];
  /** The one shown; null when none is. */
  readonly shown: Panel | null;
  /** Whether something lies over it. */
  readonly covered: boolean;
  /** Shows another. */
  readonly onShow: (view: Panel) => void;
};

/** Which picture stands over the list, on a screen that has room for one. */
export function ViewSwitch({ views, shown, covered, onShow }: Props) {
  const { t } = useText();
  return (
    <div
      className="view-switch"
      data-furniture
      role="group"
      inert={covered}
      aria-label={t('app.switch')}
    >
      {views.map((view) => (
        <button key={view} type="button" aria-pressed={view === shown} onClick={() => onShow(view)}>
          {t(`app.panel-${view}`)}
        </button>
      ))}
    </div>
  );
}
