import { catalog } from '../../dataset/catalog';
import { emptyLink } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { LinkState } from '../../state/useFilters';
import { Title } from '../../views/datasets/Title';

import { offered } from './offered';
import { longerOf } from './way';
import { WayTo } from './ways';

type Props = {
  /** The id of the dataset shown. */
  readonly dataset: string;
  /** The link, and the way to leave it. */
  readonly state: LinkState;
};

/** Where a story ends, the way to the dataset that is its longer view; nothing where there is none. */
export function Longer({ dataset, state }: Props) {
  const { t } = useText();
  const { link, route, explored } = state;
  const longer = route.open ? null : longerOf(dataset, catalog, offered);
  if (!longer) return null;
  // What a step shows is its own: none of it is the reader's to take along.
  const own = { ...emptyLink, lang: link.lang, embed: link.embed };
  return (
    <p className="present-longer">
      {t('datasets.longer')}{' '}
      <WayTo digest={longer} state={{ ...state, link: own }} drops={explored}>
        <Title text={longer.title} />
      </WayTo>
    </p>
  );
}
