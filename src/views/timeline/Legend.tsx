import { useState, type CSSProperties } from 'react';
import { Popover } from '../../chart/Popover';
import { usePopover } from '../../chart/usePopover';
import { zoomOf } from '../../chart/zoom';
import type { LinkChange } from '../../filters/change';
import { toggle, type Filters } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { later } from '../later';
import {
  fitting,
  legendItems,
  legendText,
  type LegendItem,
  type LegendSource,
} from './layout/signs';
import { Sample } from './Sample';

// Nobody opens it in the first second.
const LegendBody = later(() => import('./LegendBody').then((module) => module.LegendBody));

type Props = LegendSource & {
  /** The filters, which the marks toggle. */
  readonly filters: Filters;
  /** Makes a change. */
  readonly onCommit: (change: LinkChange) => void;
};

/** As many lines of the legend as fit whole in `width` pixels of the panel's head; kinds and statuses filter. */
export function InlineLegend({ width, ...props }: Props & { readonly width: number }) {
  const { filters, onCommit } = props;
  const words = useText();
  const items = legendItems(props).map((item) => ({ item, text: legendText(item, words) }));
  const n = fitting(
    items.map(({ text }) => text),
    width,
  );
  return items
    .slice(0, n)
    .map(({ item, text }) => <Item key={item.id} {...{ item, text, filters, onCommit }} />);
}

type ItemProps = Pick<Props, 'filters' | 'onCommit'> & {
  /** The line. */
  readonly item: LegendItem;
  /** Its words. */
  readonly text: string;
};

function Item({ item, text, filters, onCommit }: ItemProps) {
  if (item.type === 'band') {
    return (
      <span className="legend-item">
        <span className="legend-band" aria-hidden />
        {text}
      </span>
    );
  }
  const { type, id } = item;
  return (
    <button
      type="button"
      className="legend-item"
      aria-pressed={filters[type]?.include.includes(id) ?? false}
      onClick={({ shiftKey }) => onCommit({ [type]: toggle(filters[type], id, shiftKey) })}
    >
      <Sample kind={type === 'kind' ? id : 'meeting'} status={type === 'status' ? id : 'held'} />
      {text}
    </button>
  );
}

/** The button that opens the whole legend over the page. */
export function LegendButton(props: Props) {
  const { t } = useText();
  const legend = usePopover();
  const [place, setPlace] = useState<CSSProperties>({});
  return (
    <>
      <button
        type="button"
        className="legend-button"
        data-furniture
        popoverTarget={legend.id}
        aria-expanded={legend.open}
        onClick={({ currentTarget }) => setPlace(below(currentTarget))}
      >
        {t('timeline.legend')}
      </button>
      <Popover of={legend} label={t('timeline.legend')} className="timeline-legend" style={place}>
        <LegendBody {...props} />
      </Popover>
    </>
  );
}

// What lies over the page is placed in pixels of the page, also where the panel is shown larger.
function below(button: HTMLElement): CSSProperties {
  const { bottom, right } = button.getBoundingClientRect();
  const zoom = zoomOf(document.documentElement);
  const { clientWidth } = document.documentElement;
  return { top: bottom / zoom + 4, right: Math.max(8, (clientWidth - right) / zoom - 120) };
}
