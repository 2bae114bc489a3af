import { memo } from 'react';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { sideColor } from '../color';
import { LaneDots } from './LaneDots';
import { isShared, type SideLanes } from './lanes';
import { laterText, oneAColumn, type BracketPart, type StoryMark } from './storyline';

/** What the brackets of a row get. */
export type BracketsProps = {
  /** Those that run through the row. */
  readonly parts: readonly BracketPart[];
};

/** The stretches over which uncertain events may fall, as they run through one row. */
export function Brackets({ parts }: BracketsProps) {
  return oneAColumn(parts).map(({ column, first, last, own }) => (
    <span
      key={column}
      className="bracket"
      data-column={column}
      data-first={first || undefined}
      data-last={last || undefined}
      data-own={own || undefined}
      aria-hidden
    />
  ));
}

/** What a date over rows gets. */
export type DayHeadingProps = {
  /** What stands around the first row under it. */
  readonly mark: StoryMark;
  /** The lanes that run through it. */
  readonly lanes: SideLanes;
};

/** The date over the rows of one day, and how long after the day before; every lane runs through it. */
export const DayHeading = memo(function DayHeading({ mark, lanes }: DayHeadingProps) {
  const words = useText();
  const gap = Math.abs(mark.later);
  return (
    // The rows name their dates themselves, for those who do not see this.
    <div className="day" data-gap={gap > 1 ? Math.min(gap, 5) : undefined} aria-hidden>
      <Brackets
        parts={mark.brackets
          .filter(({ first }) => !first)
          .map((part) => ({ ...part, last: false, own: false }))}
      />
      <LaneDots lanes={lanes} taken={[]} held={false} planned={false} running />
      <span className="day-date" dir="auto">
        {mark.heading}
      </span>
      {gap > 1 && <span className="day-later">{laterText(mark.later, words)}</span>}
    </div>
  );
});

/** What the legend of the storyline gets. */
export type LegendProps = {
  /** The lanes. */
  readonly lanes: SideLanes;
  /** The named things. */
  readonly vocabulary: Vocabulary;
};

/** Which line of the storyline is which side, in the order of the lines. */
export function Legend({ lanes, vocabulary }: LegendProps) {
  const words = useText();
  return (
    <ul className="story-legend" aria-label={words.t('list.legend')}>
      {lanes.own.map((id) => {
        const side = vocabulary.sides.get(id);
        return (
          <li key={id}>
            <span
              className="story-dot"
              style={{ background: sideColor(id, vocabulary.sides) }}
              aria-hidden
            />
            <bdi>{side ? words.name(side.short ?? side.name) : id}</bdi>
          </li>
        );
      })}
      {isShared(lanes) && (
        <li>
          <span
            className="story-dot"
            style={{ background: sideColor(null, vocabulary.sides) }}
            aria-hidden
          />
          {lanes.others.length > 0
            ? words.t('list.other-sides', { n: lanes.others.length })
            : words.t('vocabulary.side-none')}
        </li>
      )}
    </ul>
  );
}
