import type { CSSProperties } from 'react';
import { Popover } from '../../chart/Popover';
import type { PopoverState } from '../../chart/usePopover';
import { toggle } from '../../filters/filters';
import { standingsText } from '../../i18n/standings';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import type { PlaceMark } from './layout/marks';

// The browser puts the focus on what carries this attribute when it opens a popover; React sets none.
const takesFocus = (heading: HTMLElement | null) => heading?.setAttribute('autofocus', '');

/** The places that one disc stands for, most events first, where no zoom takes them apart: each is filtered by. */
export function ClusterList({
  of,
  mark,
  style,
  filters: { where },
  onCommit,
  onHover,
}: Pick<ViewProps, 'filters' | 'onCommit' | 'onHover'> & {
  /** The popover. */
  of: PopoverState;
  /** The disc; null while none is asked about. */
  mark: PlaceMark | null;
  /** Where it lies, in pixels of the screen. */
  style: CSSProperties;
}) {
  const words = useText();
  const title = words.t('map.places', { n: mark?.tallies.length ?? 0 });
  return (
    <Popover of={of} label={title} className="map-list" style={style} ready>
      <h3 ref={takesFocus} tabIndex={-1}>
        {title}
      </h3>
      <ul>
        {mark?.tallies.map(({ place, standings }) => (
          <li key={place.id}>
            <button
              type="button"
              data-place={place.id}
              aria-pressed={where?.include.includes(place.id) ?? false}
              onClick={(event) => onCommit({ where: toggle(where, place.id, event.shiftKey) })}
              onPointerEnter={() => onHover({ type: 'place', id: place.id })}
              onPointerLeave={() => onHover(null)}
            >
              <bdi>{words.name(place.name)}</bdi>
              <span>{standingsText(standings, 'events', words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
