import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { shortScreen, useMedia } from '../chart/useMedia';
import type { Issue } from '../dataset/issue';
import type { Route } from '../filters/path';
import { useText } from '../i18n/useText';
import { readStored, writeStored } from '../state/stored';
import { useSameFilters } from '../state/useEngine';
import { FirstVisit } from '../views/controls/FirstVisit';
import { Notice } from '../views/controls/Notice';
import { later } from '../views/later';
import { Answer } from './Answer';
import type { BarProps } from './bar';
import { Boards } from './Boards';
import { focusHeading } from './heading';
import { headlineOf } from './headline';
import { LaterIssues } from './issues';
import { NarrowBar } from './NarrowBar';
import { leftAt, storyOf } from './story';
import { StoryLink } from './StoryLink';
import { TopBar } from './TopBar';
import { useSteady } from './useSteady';
import { useUncovered } from './useUncovered';

// Nobody begins with the filters.
const FilterSheet = later(() => import('./FilterSheet').then((module) => module.FilterSheet), {
  waiting: null,
});

type Props = Omit<BarProps, 'headline'> & {
  /** What of the dataset's file was set aside. */
  readonly issues: readonly Issue[];
  /** Whether the screen has room for one panel beside the list only. */
  readonly narrow: boolean;
  /** The briefing that the address names and the dataset does not have; null when none is. */
  readonly missing: Route['brief'];
};

const visited = 'parley-visited';

/** The whole screen on one dataset: what one looks at, the filters, and the panels under them. */
export const Screen = memo(function Screen(props: Props) {
  const { boards, narrow, issues, missing } = props;
  const { dataset, state, onNotice } = boards;
  const words = useText();
  const { t } = words;
  const { link } = state;
  useUncovered();
  const [first, setFirst] = useState(() => readStored(visited) === null);

  const inBar = useMedia(shortScreen);
  const story = storyOf(dataset);
  const endVisit = () => {
    setFirst(false);
    if (!writeStored(visited, '1')) onNotice(t('app.not-stored'));
  };
  // Escape takes back what a pressed button of a panel or a count put into the filter, as a second click does.
  const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent) => {
    if (key !== 'Escape' || defaultPrevented || !(target instanceof Element)) return;
    // In what lies over the page Escape closes that.
    if (target.closest('[popover], dialog, header, .view-switch')) return;
    if (target instanceof HTMLElement && target.ariaPressed === 'true') target.click();
    // A panel that fills the screen gives it back.
    else if (!narrow && link.show?.length === 1) state.commit({ show: null });
  };
  // What lies under something that covers the screen is not there for the keyboard either.
  const covered = narrow && state.focus !== null;
  const answer = useRef<HTMLElement>(null);
  useSteady(answer, link !== state.settled);
  const { aggregates } = boards;
  const asked = useSameFilters(link);
  const headline = useMemo(
    () => headlineOf(dataset, asked, aggregates, words),
    [dataset, asked, aggregates, words],
  );
  const visit = first && story && (
    <FirstVisit
      steps={story.steps.length}
      href={state.hrefOf({ briefing: story.id, step: 1 })}
      onDismiss={() => {
        endVisit();
        // The button that had the keyboard is gone.
        focusHeading();
      }}
      onStory={() => {
        endVisit();
        state.go({ briefing: story.id, step: 1 });
      }}
    />
  );
  return (
    <div className="workspace" data-subject="screen" onKeyDown={onKeyDown}>
      {!link.embed &&
        (narrow ? (
          <NarrowBar {...props} headline={headline} covered={covered} />
        ) : (
          <TopBar {...props} headline={headline} visit={inBar && visit} />
        ))}
      <section
        ref={answer}
        className="answer"
        data-region
        data-furniture="answer"
        aria-label={t('app.answer')}
        inert={covered}
      >
        <Answer {...boards} headline={headline} narrow={narrow && !link.embed} />
        {!inBar && visit}
        {/* The bar of a narrow screen has it in its menu, where nobody looks for a way back. */}
        {narrow && leftAt(dataset, state.lastStep) && <StoryLink {...{ dataset, state }} />}
        <Notice
          link={state.settled}
          dropped={state.dropped}
          repaired={state.repaired}
          vocabulary={dataset.vocabulary}
          onDismiss={focusHeading}
        />
        {missing && (
          <p className="muted">
            {t('app.no-step', { value: missing.briefing, step: missing.step })}
          </p>
        )}
        {issues.length > 0 && (
          <details className="issues-box">
            <summary>{t('app.set-aside', { n: issues.length })}</summary>
            <LaterIssues issues={issues} />
          </details>
        )}
      </section>
      <main>
        <Boards {...boards} />
      </main>
      {narrow && state.sheet && (
        <FilterSheet
          dataset={dataset}
          state={state}
          aggregates={aggregates}
          titles={props.titles}
          countOf={props.countOf}
        />
      )}
    </div>
  );
});
