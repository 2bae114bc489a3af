import type { ReactNode } from 'react';
import { Help } from '../chart/Help';
import { usePopover } from '../chart/usePopover';
import type { Tally } from '../engine/engine';
import { useText } from '../i18n/useText';

type Props = {
  /** The step shown, counted from 1. */
  readonly at: number;
  /** How many steps there are. */
  readonly of: number;
  /** Whether the reader went on from the step. */
  readonly explored: boolean;
  /** The events shown and those known on the day. */
  readonly count: Tally;
  /** Whether letters are keys. */
  readonly letters: boolean;
  /** Makes them keys, or leaves them alone. */
  readonly onLetters: (on: boolean) => void;
  /** Goes to a step. */
  readonly onGo: (step: number) => void;
  /** Goes back to the step as it was made. */
  readonly onReturn: () => void;
  /** Opens what is shown on the whole screen. */
  readonly onExplore: () => void;
  /** Fills the screen, or gives it back. */
  readonly onFull: () => void;
  /** Leaves the briefing. */
  readonly onLeave: () => void;
};

/** The buttons of a briefing: each does what a key does. */
export function PresentBar(props: Props) {
  const { at, of, explored, count, onGo } = props;
  const { t } = useText();
  const help = usePopover();
  const button = (label: string, sign: ReactNode, press: () => void, off = false) => (
    <button
      type="button"
      title={label}
      // A disabled button would drop the focus it has at the last step.
      aria-disabled={off || undefined}
      onClick={() => !off && press()}
    >
      <span aria-hidden>{sign}</span>
    </button>
  );
  const keys = [
    { key: '→ Space PageDown N', does: t('app.key-next') },
    { key: '← Shift+Space PageUp P', does: t('app.key-previous') },
    { key: 'Home End', does: t('app.key-ends') },
    { key: 'B .', does: t('app.key-blank') },
    { key: 'F', does: t('app.key-full') },
    { key: 'F6 Shift+F6', does: t('chart.key-panels') },
    { key: 'Esc', does: t('app.key-leave') },
  ];
  return (
    <nav className="present-bar" data-region aria-label={t('app.present-label')}>
      {button(t('app.present-previous'), '←', () => onGo(at - 1), at === 1)}
      {button(t('app.present-next'), '→', () => onGo(at + 1), at === of)}
      <span className="present-step">{t('app.present-step', { n: at, of })}</span>
      <progress className="present-progress" max={of} value={at} aria-hidden />
      <span className="result-count" role="status" aria-live="off">
        {t('app.result', { m: count.now, n: count.all })}
      </span>
      <span className="spacer" />
      {explored ? (
        <button type="button" className="present-return" onClick={props.onReturn}>
          {t('app.present-return')}
        </button>
      ) : (
        <button type="button" onClick={props.onExplore}>
          {t('app.present-explore')}
        </button>
      )}
      {button(
        t('app.present-full'),
        <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden>
          <path d="M6 1.5H1.5V6M12 1.5h4.5V6M6 16.5H1.5V12M12 16.5h4.5V12" />
        </svg>,
        props.onFull,
      )}
      <Help of={help} label={t('app.present-keys')} keys={keys}>
        <label>
          <input
            type="checkbox"
            checked={props.letters}
            onChange={({ target }) => props.onLetters(target.checked)}
          />{' '}
          {t('app.present-letters')}
        </label>
      </Help>
      {button(t('app.present-exit'), '×', props.onLeave)}
    </nav>
  );
}
