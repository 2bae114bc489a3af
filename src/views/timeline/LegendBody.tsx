import type { ReactNode } from 'react';
import { Toolbar } from '../../chart/Toolbar';
import type { LinkChange } from '../../filters/change';
import { toggle, type Filters } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { Status } from '../../model/event';
import { drawnSigns, kindsOf, statusesOf, type DrawnSign, type LegendSource } from './layout/signs';
import { Sample } from './Sample';

type Props = LegendSource & {
  /** The filters, which the lines toggle. */
  readonly filters: Filters;
  /** Makes a change. */
  readonly onCommit: (change: LinkChange) => void;
};

const statusKeys = {
  held: 'timeline.legend-held',
  planned: 'timeline.legend-hollow',
  unconfirmed: 'timeline.legend-unconfirmed',
  postponed: 'timeline.legend-postponed',
  cancelled: 'timeline.legend-cancelled',
} as const satisfies Record<Status, string>;

const drawings = {
  or: (
    <>
      <path className="bracket-line" d="M4,14V5H20V9" />
      <circle className="bracket-ring" cx={20} cy={13} r={3.5} />
    </>
  ),
  line: (
    <>
      <path className="event-line" d="M12,2V16" />
      <circle className="mark" cx={12} cy={4} r={3} />
      <circle className="mark" cx={12} cy={14} r={3} />
    </>
  ),
  number: (
    <>
      <circle className="mark" cx={8} cy={9} r={4} />
      <text className="event-count" x={14} y={13}>
        2
      </text>
    </>
  ),
  band: (
    <>
      <rect className="legend-pale" x={1} y={4} width={22} height={10} />
      <path className="band-tick" d="M1,4V14M23,4V14" />
    </>
  ),
  bar: (
    <>
      <rect className="event-bar" x={3} y={7} width={18} height={4} />
      <path className="event-bar-ends" d="M3,4V14M21,4V14" />
    </>
  ),
  stack: <rect className="stack-box" x={5} y={3} width={14} height={12} rx={2} />,
  area: <path className="area" d="M2,9L8,5L13,2L18,6L24,8V10L18,12L13,16L8,13L2,9Z" />,
  may: (
    <>
      <path className="density-sure" d="M3,16V9H11V16Z" />
      <path className="density-may" d="M3,9V3H11V9ZM13,16V11H21V16Z" />
    </>
  ),
  arc: (
    <>
      <path className="arc-line" d="M3,15C3,0 21,0 21,15" />
      <path className="arc-line" d="M18,10L21,15L24,10" />
    </>
  ),
  ring: (
    <>
      <circle className="event-ring" cx={12} cy={9} r={7} />
      <circle className="mark" cx={12} cy={9} r={3.5} />
    </>
  ),
  known: (
    <>
      <path className="known-line" d="M6,1V17" />
      <rect className="flag-box" x={6} y={10} width={15} height={7} />
    </>
  ),
  ghost: <circle className="legend-ghost" cx={12} cy={9} r={4} />,
} as const satisfies Record<DrawnSign, ReactNode>;

/** Every sign that is on the screen in a line; kinds, statuses and disputed dates filter. */
export function LegendBody(props: Props) {
  const { signs, filters, onCommit } = props;
  const { t } = useText();
  const shownKinds = kindsOf(props);
  const shownStatuses = statusesOf(props);
  const drawn = drawnSigns.filter((sign) => signs.has(sign) || (sign === 'or' && filters.disputed));
  const kindText = (kind: string, name: string) =>
    kind === 'statement' ? t('timeline.legend-caret', { kind: name }) : name;
  return (
    <Toolbar className="legend-lines" label={t('timeline.legend')} orientation="vertical">
      {shownKinds.length > 0 && <h3>{t('timeline.legend-kinds')}</h3>}
      {shownKinds.map((kind) => (
        <Line
          key={kind}
          pressed={filters.kind?.include.includes(kind) ?? false}
          onClick={(add) => onCommit({ kind: toggle(filters.kind, kind, add) })}
          sign={<Sample kind={kind} status="held" />}
        >
          {kindText(kind, t(`vocabulary.kind-${kind}`))}
        </Line>
      ))}
      {shownStatuses.length > 0 && <h3>{t('timeline.legend-status')}</h3>}
      {shownStatuses.map((status) => (
        <Line
          key={status}
          pressed={filters.status?.include.includes(status) ?? false}
          onClick={(add) => onCommit({ status: toggle(filters.status, status, add) })}
          sign={<Sample kind="meeting" status={status} />}
        >
          {t(statusKeys[status])}
        </Line>
      ))}
      {drawn.length > 0 && <h3>{t('timeline.legend-drawn')}</h3>}
      {drawn.map((sign) => {
        const drawing = <Drawing>{drawings[sign]}</Drawing>;
        return sign === 'or' ? (
          <Line
            key={sign}
            pressed={filters.disputed ?? false}
            onClick={() => onCommit({ disputed: filters.disputed ? null : true })}
            sign={drawing}
          >
            {t('timeline.legend-or')}
          </Line>
        ) : (
          <p key={sign} className="legend-line">
            {drawing}
            {t(`timeline.legend-${sign}`)}
          </p>
        );
      })}
    </Toolbar>
  );
}

type LineProps = {
  /** Whether it is in the filter. */
  readonly pressed: boolean;
  /** Toggles it; `add` keeps the others. */
  readonly onClick: (add: boolean) => void;
  /** The sign that it explains. */
  readonly sign: ReactNode;
  /** Its words. */
  readonly children: ReactNode;
};

function Line({ pressed, onClick, sign, children }: LineProps) {
  return (
    <button
      type="button"
      className="legend-line"
      aria-pressed={pressed}
      onClick={({ shiftKey }) => onClick(shiftKey)}
    >
      {sign}
      {children}
    </button>
  );
}

function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg className="legend-sample" width={26} height={18} viewBox="0 0 26 18" aria-hidden>
      {children}
    </svg>
  );
}
