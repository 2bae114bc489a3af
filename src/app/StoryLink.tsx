import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import type { LinkState } from '../state/useFilters';
import { GoLink } from '../views/GoLink';
import { leftAt, storyOf } from './story';

/** The way into the briefing that tells the dataset's story, or back to the step at which one left it; nothing where it has none. */
export function StoryLink(props: { readonly dataset: Dataset; readonly state: LinkState }) {
  const { dataset, state } = props;
  const { t } = useText();
  const story = storyOf(dataset);
  if (!story) return null;
  const left = leftAt(dataset, state.lastStep);
  const to = left ?? { briefing: story.id, step: 1 };
  return (
    <GoLink className="story-link" to={state.hrefOf(to)} onGo={() => state.go(to)}>
      {left ? t('app.story-back', { n: left.step }) : t('app.story')} <span aria-hidden>▸</span>
    </GoLink>
  );
}
