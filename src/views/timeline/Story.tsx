import { useId } from 'react';
import { Soft } from '../../chart/Strokes';
import type { EventRow } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import { formatSpan } from '../../time/format';
import type { PlacedEvent, PlacedStack } from './layout/placed';
import { EventMark, StackMark } from './Marks';
import type { TimelineOptions } from './useOptions';
import type { TimelineStory } from './useStory';

type Props = {
  /** The placed events. */
  readonly story: TimelineStory;
  /** Which of them: those shown, or those that only the time filter leaves out. */
  readonly part: 'shown' | 'ghosts';
  /** How they behave. */
  readonly options: TimelineOptions;
  /** The accessible name of an event. */
  readonly sentence: (row: EventRow) => string;
  /** The events that are lit; null when nothing is. */
  readonly lit: ReadonlySet<string> | null;
};

/** Events that each have a line and words: bands first, then days that overflow, contacts, statements. */
export function Story({ story, part, options, sentence, lit }: Props) {
  const words = useText();
  const { t } = words;
  const gradient = useId();
  const { plot } = story;
  const events = story.events.filter(({ ghost }) => ghost === (part === 'ghosts'));
  const stacks = story.stacks.filter(({ ghost }) => ghost === (part === 'ghosts'));
  const markOf = (event: PlacedEvent) => {
    const { id, title } = event.row.event;
    return (
      <EventMark
        key={id}
        placed={event}
        plot={plot}
        or={t('timeline.or')}
        gradient={gradient}
        title={title ? words.name(title.value) : null}
        option={options.of(id, sentence(event.row), [id])}
      />
    );
  };
  const stackOf = (stack: PlacedStack) => {
    const { key, rows, t0, t1 } = stack;
    const when = formatSpan({ start: t0, end: t1 }, words.time, 'long');
    return (
      <StackMark
        key={key}
        {...{ stack, lit, plot }}
        option={options.of(
          key,
          t('timeline.stack', { n: rows.length, when }),
          rows.map(({ event }) => event.id),
        )}
      />
    );
  };
  const marks = events.filter(({ band }) => !band);
  return (
    <>
      <Soft id={gradient} />
      {events.filter(({ band }) => band).map(markOf)}
      {stacks.map(stackOf)}
      {marks.filter(({ row }) => row.contact).map(markOf)}
      {marks.filter(({ row }) => !row.contact).map(markOf)}
    </>
  );
}
