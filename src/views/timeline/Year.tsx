import { useMemo } from 'react';
import { optionAttributes } from '../../chart/option';
import { usePaper } from '../../chart/paper';
import type { Draw } from '../../chart/pen';
import { firstOf, widthOf } from '../../engine/column';
import type { Columns } from '../../engine/columns';
import type { LaneChoice } from '../../filters/filters';
import type { Vocabulary } from '../../model/dataset';
import { statuses } from '../../model/event';
import { sideColor } from '../color';
import { drawYear } from './draw';
import type { PlacedFlag } from './layout/labels';
import type { Lanes } from './layout/lanes';
import type { Plot } from './layout/placed';
import { Flag } from './Marks';
import type { TimelineGround } from './useGround';
import type { TimelineOptions } from './useOptions';
import type { TimelineYear } from './useYear';
import type { TimelineProps } from './View';

// Beyond so many marks pixels are quicker than elements.
const mostElements = 150;

const nothing: Draw = () => {};

/** What is drawn of packed marks, and how. */
export type YearDrawn = {
  /** The picture. */
  readonly draw: Draw;
  /** Whether it is made of elements, as it always is on paper. */
  readonly elements: boolean;
  /** The labels, that of what is lit among them. */
  readonly named: ReadonlyMap<string, PlacedFlag>;
};

/** The picture of packed marks with what stands out of it. */
export function useYearPicture(
  { columns, vocabulary, focus, lanes: choice }: TimelineProps,
  ground: TimelineGround | null,
  { marks, named }: TimelineYear,
  lit: ReadonlySet<string> | null,
): YearDrawn {
  const paper = usePaper();
  const opened = focus?.type === 'event' ? focus.id : null;
  const lanes = ground?.lanes ?? null;
  const plot = ground?.plot ?? null;
  const radius = ground?.grain.name === 'year' ? ground.grain.radius : null;
  const draw = useMemo(
    () =>
      lanes && plot
        ? drawYear(
            { marks, columns, plot, radius, toneOf: tonesOf(choice, lanes, columns, vocabulary) },
            { lit, opened, named },
          )
        : nothing,
    [lanes, plot, radius, choice, columns, vocabulary, marks, lit, opened, named],
  );
  const n = marks.reduce((sum, { ys }) => sum + ys.length, 0);
  return { draw, elements: paper || n <= mostElements, named };
}

/** The colour of marks: that of their lane where lanes are of sides or people, else of the only side that took part. */
function tonesOf(
  choice: LaneChoice,
  { lanes }: Lanes,
  { lanes: { side } }: Columns,
  { sides }: Vocabulary,
): (row: number, lane: number) => string {
  if (choice === 'side' || choice === 'actor') return (_row, lane) => lanes[lane]!.color;
  return (row) => {
    const first = side.codes[firstOf(side, row)]!;
    const alone = first !== 0 && widthOf(side, row) === 1;
    return alone ? sideColor(side.ids[first]!, sides) : 'var(--muted)';
  };
}

type OptionsProps = {
  /** The marks, and which of them are offered. */
  readonly year: TimelineYear;
  /** The versions. */
  readonly columns: Columns;
  /** Radius of a mark. */
  readonly radius: number;
  /** How they behave. */
  readonly options: TimelineOptions;
  /** The accessible name of a version; null as long as nothing can be said of it. */
  readonly nameOf: (row: number) => string | null;
};

// Smaller than a mark, so that its middle is its own among marks that lie over each other.
const part = 0.69;

/** The packed marks as options: each where the first mark of its event stands. */
export function YearOptions({ year, columns, radius, options, nameOf }: OptionsProps) {
  const byRow = useMemo(
    () => new Map(year.marks.filter(({ ghost }) => !ghost).map((mark) => [mark.row, mark])),
    [year.marks],
  );
  return year.offered.rows.map((version) => {
    const mark = byRow.get(version);
    const name = nameOf(version);
    if (!mark || name === null) return null;
    const { id, row, form, x, x0, x1, ys } = mark;
    const half = part * radius;
    const [left, right] = form === 'band' ? [x0, x1] : [x - half, x + half];
    return (
      <rect
        key={id}
        className="year-option"
        data-event={id}
        data-of={id}
        data-status={statuses[columns.status[row]!] ?? 'none'}
        x={left}
        width={right - left}
        y={ys[0]! - half}
        height={2 * half}
        rx={half}
        {...optionAttributes(options.of(id, name, [id]), false)}
      />
    );
  });
}

const ringRoom = 4;

/** Where the keyboard is among packed marks: a ring about each mark of the event, a frame about its bar or band. */
export function YearRing({
  year: { marks },
  radius,
  stop,
}: Pick<OptionsProps, 'year' | 'radius'> & {
  /** The event that is the Tab stop; null for none. */
  readonly stop: string | null;
}) {
  const mark = marks.find(({ id, ghost }) => id === stop && !ghost);
  const r = radius + ringRoom;
  return mark?.ys.map((y) =>
    mark.form === 'mark' ? (
      <circle key={y} cx={mark.x} cy={y} r={r} />
    ) : (
      <rect
        key={y}
        x={mark.x0 - ringRoom}
        y={y - r}
        width={mark.x1 - mark.x0 + 2 * ringRoom}
        height={2 * r}
        rx={ringRoom}
      />
    ),
  );
}

/** The labels of packed marks. */
export function YearFlags({
  named,
  plot,
  lit,
}: {
  readonly named: ReadonlyMap<string, PlacedFlag>;
  readonly plot: Plot;
  readonly lit: ReadonlySet<string> | null;
}) {
  const flags = useMemo(() => [...named.values()], [named]);
  return (
    <g className="year-flags" aria-hidden>
      {flags.map((flag) => (
        <g
          key={flag.id}
          className="event"
          data-of={flag.id}
          data-lit={lit?.has(flag.id) || undefined}
          data-dim={(lit && !lit.has(flag.id)) || undefined}
        >
          <Flag flag={flag} plot={plot} />
        </g>
      ))}
    </g>
  );
}
