import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import type { LinkState } from '../state/useFilters';
import { GoLink } from '../views/GoLink';
import { storyOf } from './story';

/** The way into the briefing that tells the dataset's story; nothing where it has none. */
export function StoryLink(props: { readonly dataset: Dataset; readonly state: LinkState }) {
  const { dataset, state } = props;
  const { t } = useText();
  const story = storyOf(dataset);
  if (!story) return null;
  const first = { briefing: story.id, step: 1 };
  return (
    <GoLink className="story-link" to={state.hrefOf(first)} onGo={() => state.go(first)}>
      {t('app.story')} <span aria-hidden>▸</span>
    </GoLink>
  );
}
