import { useTravel } from '../chart/useTravel';
import type { TimeWindow } from '../time/interval';
import type { LinkState } from './useFilters';

/**
 * The link with the timeline on its way to the window it names, instead of there at once. A gesture is
 * followed as it goes; the address is never behind. Without a window in the link it goes to `atRest`. The map travels by itself, as it knows what it fits.
 */
export function useTravelled(state: LinkState, atRest: TimeWindow): LinkState {
  const { link, settled } = state;
  const target = link.t ?? atRest;
  const moving = useTravel([target.start, target.end], { still: link !== settled });
  const [start = target.start, end = target.end] = moving;
  const there = start === target.start && end === target.end;
  return there ? state : { ...state, link: { ...link, t: { start, end } } };
}
