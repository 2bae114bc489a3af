import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { useSize } from '../chart/useSize';
import { zoomOf } from '../chart/zoom';
import { panels } from '../filters/filters';
import { useText } from '../i18n/useText';
import type { Briefing } from '../model/dataset';
import { openingWindow } from '../state/extent';
import { readStored, writeStored } from '../state/stored';
import { useTravelled } from '../state/useTravelled';
import { formatDate } from '../time/format';
import { clamp } from '../time/interval';
import { Notice } from '../views/controls/Notice';
import { Boards, type BoardsProps } from './Boards';
import { Longer } from './datasets/Longer';
import { focusHeading } from './heading';
import { PresentBar } from './PresentBar';
import { useUncovered } from './useUncovered';
import { isCharacter, presentCommand, scrolls, type PresentCommand } from './presentKeys';
import './present.css';

type Props = BoardsProps & {
  /** The briefing shown. */
  readonly briefing: Briefing;
  /** The step shown, counted from 1; the briefing has it. */
  readonly at: number;
};

// Panels beyond the third would be too small to read from a chair.
const mostPanels = 3;
// Charts write at 12 px; from a chair one reads 20. At 1280 × 720 that is the least, and it grows with the screen.
const reading = 20 / 12;
const narrowest = 720;
const silent = 'parley-no-letters';

const scaleFor = ({ width, height }: { width: number; height: number }): number =>
  width <= narrowest ? 1 : reading * Math.max(1, Math.min(width / 1280, height / 720));

const typed = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, [role="slider"]'));

/** A briefing, step by step, to be read from a distance: a heading, a note, and one to three panels. */
export function Present(props: Props) {
  const { state, aggregates, extent, briefing, at, onNotice } = props;
  const words = useText();
  const { t, render } = words;
  const { known } = aggregates;
  useUncovered();
  const [measure, size] = useSize();
  const [blank, setBlank] = useState(false);
  const [letters, setLetters] = useState(() => readStored(silent) === null);
  const heading = useRef<HTMLHeadingElement>(null);
  const travelled = useTravelled(state, openingWindow(extent));
  const last = briefing.steps.length;
  const step = briefing.steps[at - 1];

  // Each step is read from its heading on; what one opened there has the focus already.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Where the step is longer than the screen it begins at its beginning.
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const goTo = (to: number) => {
    const target = clamp(to, 1, last);
    // Going on also leaves what was looked at in between; at the ends there is nowhere to go.
    if (target !== at) state.go({ briefing: briefing.id, step: target });
  };
  const returnToStep = () => state.go({ briefing: briefing.id, step: at });
  const toggleFull = () => {
    const { documentElement } = document;
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : (documentElement.requestFullscreen?.() ?? Promise.reject(new Error('no full screen')));
    change.catch(() => onNotice(t('app.present-no-full')));
  };
  const obey = (command: PresentCommand) => {
    switch (command) {
      case 'next':
        return goTo(at + 1);
      case 'previous':
        return goTo(at - 1);
      case 'first':
        return goTo(1);
      case 'last':
        return goTo(last);
      case 'blank':
        return setBlank(!blank);
      case 'full':
        return toggleFull();
      case 'leave':
        if (blank) setBlank(false);
        else if (state.focus) state.open(null);
        else if (state.explored) returnToStep();
        else state.go(null);
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || typed(event.target)) return;
    const command = presentCommand(event);
    if (!command) return;
    // A button that has the focus is pressed by Space.
    const pressed = event.target instanceof Element && event.target.closest('button, a, summary');
    if (pressed && event.code === 'Space' && !event.shiftKey) return;
    // Letters are for who presents: not while a control or a picture has the keyboard, nor once they are switched off.
    const elsewhere = event.target !== heading.current && event.target !== document.body;
    if (isCharacter(event) && !blank && (elsewhere || !letters)) return;
    // Where one reads something longer than its panel, these keys go through it.
    if (scrolls(event.target, event.code)) return;
    // What covers the screen is left by its own Escape.
    if (command === 'leave' && document.querySelector(':popover-open')) return;
    event.preventDefault();
    obey(command);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  if (!step) return null;
  const title = render(step.title);
  const note = step.note && render(step.note);
  const foreign = (lang: string) => (lang === words.lang ? undefined : lang);
  const shown = (state.link.show ?? panels).slice(0, mostPanels);
  const zoom = zoomOf(document.documentElement);
  const scale = size ? scaleFor({ width: innerWidth / zoom, height: innerHeight / zoom }) : 1;
  return (
    <div className="present">
      <header className="present-head" data-region>
        <p className="present-where">
          <bdi title={words.name(briefing.title)}>{words.name(briefing.title)}</bdi>
          <span className="known-day">
            {Number.isFinite(known)
              ? formatDate(known, words.time, 'long')
              : t('app.present-latest')}
          </span>
        </p>
        <h1 ref={heading} tabIndex={-1} dir="auto" lang={foreign(title.lang)}>
          {title.text}
        </h1>
        {note && (
          <p dir="auto" lang={foreign(note.lang)}>
            {note.text}
          </p>
        )}
        {at === last && <Longer dataset={props.dataset.id} state={state} />}
        <Notice
          link={state.settled}
          dropped={state.dropped}
          repaired={state.repaired}
          vocabulary={props.dataset.vocabulary}
          onDismiss={focusHeading}
        />
      </header>
      <main ref={measure} className="present-stage">
        {size && (
          <div
            className="present-panels"
            style={{
              width: size.width / scale,
              height: size.height / scale,
              transform: `scale(${scale})`,
            }}
          >
            <Boards {...props} state={travelled} only={shown} />
          </div>
        )}
      </main>
      <PresentBar
        at={at}
        of={last}
        explored={state.explored}
        count={aggregates.totals.events}
        letters={letters}
        onLetters={(on) => {
          setLetters(on);
          writeStored(silent, on ? null : '1');
        }}
        onGo={goTo}
        onReturn={returnToStep}
        onExplore={() => state.go(null, { ...state.link, show: null })}
        onFull={toggleFull}
        onLeave={() => state.go(null)}
      />
      {blank && <Blank onEnd={() => setBlank(false)} />}
    </div>
  );
}

/** A black screen over everything; the keyboard goes back to where it was when it ends. */
function Blank({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const screen = dialog.current;
    screen?.showModal();
    return () => screen?.close();
  }, []);
  return (
    <dialog ref={dialog} className="present-blank" aria-label={t('app.present-blanked')}>
      <button type="button" onClick={onEnd}>
        <span className="visually-hidden">{t('app.present-blanked')}</span>
      </button>
    </dialog>
  );
}
