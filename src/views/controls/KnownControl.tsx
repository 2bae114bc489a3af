import { useText } from '../../i18n/useText';
import { formatDate } from '../../time/format';
import { startOfDay, type AxisTime } from '../../time/interval';
import { formatDay, parseDay } from '../../time/window';
import type { LinkChange } from '../view';
import { namedDays, stepKnown } from './known';
import './controls.css';

/** What the control of the day looked at gets. */
export type KnownControlProps = {
  /** The day looked at; Infinity for `latest`. */
  readonly known: AxisTime;
  /** The days on which a report came, in any order. */
  readonly reportDays: readonly AxisTime[];
  /** Tells the other day. */
  readonly onCommit: (change: LinkChange) => void;
};

const latest = 'latest';

/** As known on which day: one report day back or on, or any of them, or all there is. */
export function KnownControl({ known, reportDays, onCommit }: KnownControlProps) {
  const words = useText();
  const named = namedDays(reportDays);
  // The day looked at need not be one on which a report came.
  const days = namedDays(Number.isFinite(known) ? [...named, known] : named);
  const value = Number.isFinite(known) ? formatDay(startOfDay(known)) : latest;
  const step = (direction: -1 | 1, label: string, sign: string) => {
    const next = stepKnown(named, known, direction);
    return (
      <button
        type="button"
        aria-label={label}
        title={label}
        // A disabled button would drop the focus it has at the last step.
        aria-disabled={next === null}
        onClick={() => next !== null && onCommit({ known: next })}
      >
        {sign}
      </button>
    );
  };
  return (
    <div className="known" role="group" aria-label={words.t('controls.known')}>
      {step(-1, words.t('controls.known-previous'), '‹')}
      <label>
        <span className="known-label">{words.t('controls.known')}</span>
        <select
          value={value}
          data-dated={value === latest ? undefined : true}
          onChange={({ target }) => {
            const day = parseDay(target.value);
            onCommit({ known: target.value === latest ? latest : day });
          }}
        >
          {days.map((day) => (
            <option key={day} value={formatDay(day)}>
              {formatDate(day, words.time, 'long')}
            </option>
          ))}
          <option value={latest}>{words.t('controls.known-latest')}</option>
        </select>
      </label>
      {step(1, words.t('controls.known-next'), '›')}
    </div>
  );
}
