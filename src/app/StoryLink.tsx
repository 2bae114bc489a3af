import type { MouseEvent } from 'react';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import type { LinkState } from '../state/useFilters';
import { storyOf } from './story';

/** The way into the briefing that tells the dataset's story; nothing where it has none. */
export function StoryLink(props: { readonly dataset: Dataset; readonly state: LinkState }) {
  const { dataset, state } = props;
  const { t } = useText();
  const story = storyOf(dataset);
  if (!story) return null;
  const first = { briefing: story.id, step: 1 };
  const onClick = (event: MouseEvent) => {
    // A click that asks for another tab or window is the browser's own.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    state.go(first);
  };
  return (
    <a className="story-link" href={state.hrefOf(first)} onClick={onClick}>
      {t('app.story')} <span aria-hidden>▸</span>
    </a>
  );
}
