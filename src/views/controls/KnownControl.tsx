import { useMemo, type ReactNode } from 'react';
import { Toolbar } from '../../chart/Toolbar';
import { useText } from '../../i18n/useText';
import { formatDate } from '../../time/format';
import { startOfDay, type AxisTime } from '../../time/interval';
import { formatDay, parseDay } from '../../time/window';
import type { ViewProps } from '../view';
import { lastChange, namedDays, offeredDays, reportBeside } from './known';
import { Since, type Changes } from './Since';
import './controls.css';

/** What the control of the day looked at gets. */
export type KnownControlProps = Pick<ViewProps, 'vocabulary' | 'onCommit' | 'onOpen'> & {
  /** The day looked at; Infinity for `latest`. */
  readonly known: AxisTime;
  /** The days on which a report came, in any order. */
  readonly reportDays: readonly AxisTime[];
  /** What changed on the last report day up to that day, see {@link lastChange}; null before it is told, and where there is none. */
  readonly since: Changes | null;
  /** What stands between the day and what changed on it: what it means for the picture. */
  readonly children?: ReactNode;
};

const latest = 'latest';

/** As known on which day: one report day back or on, or any of them, or all there is; and what changed since the step before. */
export function KnownControl(props: KnownControlProps) {
  const { known, reportDays, since, vocabulary, onCommit, onOpen } = props;
  const words = useText();
  const { t } = words;
  const named = useMemo(() => namedDays(reportDays), [reportDays]);
  const dated = Number.isFinite(known);
  // The day looked at need not be one on which a report came.
  const days = useMemo(
    () => offeredDays(Number.isFinite(known) ? namedDays([...named, known]) : named, known),
    [named, known],
  );
  // This is drawn with every step of a gesture.
  const options = useMemo(
    () =>
      days.map((day) => (
        <option key={day} value={formatDay(day)}>
          {formatDate(day, words.time, 'long')}
        </option>
      )),
    [days, words.time],
  );
  const value = dated ? formatDay(startOfDay(known)) : latest;
  const first = named[0];
  const turn = (direction: -1 | 1, label: string, sign: string) => {
    const next = reportBeside(named, known, direction);
    return (
      <button
        type="button"
        title={label}
        // A disabled button would drop the focus it has at the last step.
        aria-disabled={next === null}
        onClick={() => next !== null && onCommit({ known: next })}
      >
        <span aria-hidden>{sign}</span>
      </button>
    );
  };
  return (
    <Toolbar className={dated ? 'known known-dated' : 'known'} label={t('controls.known')}>
      <span className="known-steps">
        {turn(-1, t('controls.known-previous'), '‹')}
        <label>
          {dated && (
            <svg className="known-flag" viewBox="0 0 10 12" aria-hidden>
              <path d="M1 0v12M1 1h8L7 4l2 3H1" />
            </svg>
          )}
          <span className="known-label" aria-hidden>
            {t('controls.known')}
          </span>
          <select
            aria-label={t('controls.known')}
            value={value}
            onChange={({ target }) => {
              const day = parseDay(target.value);
              onCommit({ known: target.value === latest ? latest : day });
            }}
          >
            {options}
            <option value={latest}>{t('controls.known-latest')}</option>
          </select>
        </label>
        {turn(1, t('controls.known-next'), '›')}
      </span>
      {props.children}
      {lastChange(named, known)
        ? since && <Since {...since} vocabulary={vocabulary} onOpen={onOpen} />
        : first !== undefined && (
            <span className="changes">
              {t('controls.known-before')} ·{' '}
              <button type="button" className="changes" onClick={() => onCommit({ known: first })}>
                {t('controls.known-first', { day: formatDate(first, words.time, 'short') })}
              </button>
            </span>
          )}
    </Toolbar>
  );
}
