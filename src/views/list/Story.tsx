import { sideColor } from '../../chart/color';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { LaneDots } from './LaneDots';
import type { SideLanes } from './lanes';
import type { BracketPart, StoryMark } from './storyline';

/** The stretches over which uncertain events may fall, as they run through one row. */
export function Brackets({ parts }: { readonly parts: readonly BracketPart[] }) {
  return parts.map(({ column, first, last, own }) => (
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

/** The date over the rows of one day, and how long after the day before; every lane runs through it. */
export function DayHeading(props: { readonly mark: StoryMark; readonly lanes: SideLanes }) {
  const { mark, lanes } = props;
  const words = useText();
  return (
    // The rows name their dates themselves, for those who do not see this.
    <div
      className="day"
      data-gap={mark.later > 1 ? Math.min(mark.later, 5) : undefined}
      aria-hidden
    >
      <Brackets
        parts={mark.brackets
          .filter(({ first }) => !first)
          .map((part) => ({ ...part, last: false, own: false }))}
      />
      <LaneDots lanes={lanes} taken={[]} held={false} planned={false} running />
      <span className="day-date" dir="auto">
        {mark.heading}
      </span>
      {mark.later > 1 && (
        <span className="day-later">{words.t('list.later', { n: mark.later })}</span>
      )}
    </div>
  );
}

/** Which line of the storyline is which side, in the order of the lines. */
export function Legend(props: { readonly lanes: SideLanes; readonly vocabulary: Vocabulary }) {
  const { lanes, vocabulary } = props;
  const words = useText();
  return (
    <ul className="story-legend" aria-label={words.t('list.legend')}>
      {lanes.own.map((id) => {
        const side = vocabulary.sides.get(id);
        return (
          <li key={id}>
            <span className="story-dot" style={{ background: sideColor(id) }} aria-hidden />
            <bdi>{side ? words.name(side.name) : id}</bdi>
          </li>
        );
      })}
      {lanes.shared && (
        <li>
          <span className="story-dot" style={{ background: sideColor(null) }} aria-hidden />
          {words.t('list.other-sides', { n: lanes.others })}
        </li>
      )}
    </ul>
  );
}
