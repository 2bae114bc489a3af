import { useText } from '../../i18n/useText';

/** Buttons for what wheel, drag and keys do: nearer, farther, all; and the table instead of the picture. */
export function Tools({
  zoomBy,
  onFit,
  tabular,
  onTable,
}: {
  zoomBy: (factor: number) => void;
  onFit: () => void;
  tabular: boolean;
  onTable: () => void;
}) {
  const { t } = useText();
  return (
    <div className="map-tools">
      <button
        type="button"
        aria-label={t('map.zoom-in')}
        disabled={tabular}
        onClick={() => zoomBy(1.5)}
      >
        +
      </button>
      <button
        type="button"
        aria-label={t('map.zoom-out')}
        disabled={tabular}
        onClick={() => zoomBy(1 / 1.5)}
      >
        −
      </button>
      <button type="button" title={t('map.fit-hint')} disabled={tabular} onClick={onFit}>
        {t('map.fit')}
      </button>
      <button type="button" aria-pressed={tabular} onClick={onTable}>
        {t('map.table')}
      </button>
    </div>
  );
}
