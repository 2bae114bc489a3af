import type { Aggregates } from '../engine/engine';
import type { Language } from '../filters/filters';
import { formatPath } from '../filters/path';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import type { Localized } from '../model/text';
import type { Opened as OpenedThing } from '../state/useEngine';
import type { LinkState } from '../state/useFilters';
import type { AxisTime } from '../time/interval';
import { Actions } from '../views/detail/Actions';
import { EventDetail } from '../views/detail/EventDetail';
import { ThingDetail } from '../views/detail/ThingDetail';
import { pinnedLink } from '../views/share/link';
import type { ViewProps } from '../views/view';
import { alsoIn } from './datasets/alsoIn';

type Props = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** The link and the ways to change it. */
  readonly state: LinkState;
  /** The numbers for it. */
  readonly aggregates: Aggregates;
  /** The reader's own day. */
  readonly today: AxisTime;
  /** What the other views get. */
  readonly view: ViewProps;
  /** The thing opened. */
  readonly opened: OpenedThing;
};

/** The thing opened, in the place of the list; also when the filters or the day leave it out. */
export function Opened({ dataset, state, aggregates, today, view, opened }: Props) {
  const words = useText();
  const { t } = words;
  const { vocabulary } = dataset;
  const { focus, detail } = opened;
  const { known, rows } = aggregates;
  const onClose = () => state.open(null);
  const { link } = state;
  const { open } = state.route;
  const path = formatPath({ dataset: dataset.id, open, focus, brief: null });
  const { href } = new URL(path, window.location.href);
  const pinned = pinnedLink(href, link, known, words.lang as Language);
  const actions = (title: Localized | undefined) => (
    <Actions
      cite={{
        type: focus.type,
        id: focus.id,
        title: title ? words.name(title) : focus.id,
        dataset: { id: dataset.id, title: words.name(dataset.title) },
        known,
      }}
      pinned={pinned}
      row={detail?.known ? detail.row : null}
      vocabulary={vocabulary}
      today={today}
    />
  );
  if (detail) {
    const { event } = detail.row;
    // What stands in the list several times is stepped through once.
    const items = rows.items.filter((_, i) => !rows.again[i]);
    const at = items.findIndex((row) => row.event.id === event.id);
    // Of a long list only a part is here; an event that is not in it need not be filtered out.
    const complete = rows.items.length === rows.total;
    const neighbour = (by: number) => (at < 0 ? null : (items[at + by] ?? null));
    return (
      <EventDetail
        {...view}
        key={event.id}
        detail={detail}
        known={known}
        today={today}
        filteredOut={at < 0 && complete}
        previous={neighbour(-1)}
        next={neighbour(1)}
        actions={actions(detail.known ? event.title?.value : undefined)}
        onOpen={state.open}
        onClose={onClose}
      />
    );
  }
  const actor = focus.type === 'actor' ? vocabulary.actors.get(focus.id) : undefined;
  const place = focus.type === 'place' ? vocabulary.places.get(focus.id) : undefined;
  const of = actor
    ? ({ type: 'actor', thing: actor } as const)
    : place && ({ type: 'place', thing: place } as const);
  if (of) {
    const { id, name } = of.thing;
    return (
      <ThingDetail
        key={id}
        {...view}
        of={of}
        ego={link.ego}
        more={alsoIn(focus, dataset.id, state, words)}
        actions={actions(name)}
        onClose={onClose}
      />
    );
  }
  return (
    <div className="panel-failure" role="alert">
      <p>{t('app.nothing-opened', { value: focus.id })}</p>
      <button type="button" onClick={onClose}>
        {t('app.back-to-list')}
      </button>
    </div>
  );
}
