import type { Focus } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { shortened, type Localized } from '../../model/text';
import type { Highlight, HoverTarget } from '../view';

/** How what an opened thing names answers to a reader: by opening, and by lighting up everywhere. */
export type Opening = {
  /** Opens an event, an actor or a place. */
  readonly onOpen: (focus: Focus) => void;
  /** Tells what the pointer or keyboard focus is on; absent where nothing follows it. */
  readonly onHover?: ((target: HoverTarget | null) => void) | undefined;
  /** What is hovered anywhere; null or absent when nothing is. */
  readonly highlight?: Highlight | null | undefined;
};

const sets = { event: 'events', actor: 'actors', place: 'places' } as const;

/** What a name that opens gets. */
export type OpenProps = {
  /** What it opens. */
  readonly to: Focus;
  /** Its name; null shows its id. */
  readonly name: Localized | null;
  /** How it answers to a reader. */
  readonly opening: Opening;
  /** Its class; `name` when absent. */
  readonly className?: string;
  /** An event's status, `none` without one; absent elsewhere. */
  readonly status?: string;
};

/** The name of an event, an actor or a place, as a button that opens it. */
export function Open({ to, name, opening, className = 'name', status }: OpenProps) {
  const words = useText();
  const { highlight, onHover, onOpen } = opening;
  const text = name && words.render(name);
  const lit = highlight ? highlight[sets[to.type]].has(to.id) : null;
  const enter = () => onHover?.(to);
  const leave = () => onHover?.(null);
  return (
    <button
      type="button"
      className={className}
      {...{ [`data-${to.type}`]: to.id }}
      data-status={status}
      data-lit={lit === true || undefined}
      data-dim={lit === false || undefined}
      dir="auto"
      lang={text && text.lang !== words.lang ? text.lang : undefined}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
      onClick={() => {
        leave();
        onOpen(to);
      }}
    >
      {text ? shortened(text.text) : to.id}
    </button>
  );
}
