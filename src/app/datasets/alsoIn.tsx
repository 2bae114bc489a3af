import type { Focus } from '../../filters/filters';
import type { Words } from '../../i18n/words';
import type { LinkState } from '../../state/useFilters';
import { Title } from '../../views/datasets/Title';
import type { Fact } from '../../views/detail/things';

import { offered } from './offered';
import { othersWith } from './way';
import { WayTo } from './ways';

/**
 * In which other datasets an opened actor or place is, as a way to each, where it is opened as well. Nothing of a
 * file: there the same id may be somebody else.
 */
export function alsoIn(focus: Focus, dataset: string, state: LinkState, { t }: Words): Fact[] {
  const others = state.route.open ? [] : othersWith(focus, dataset, offered);
  if (!others.length) return [];
  const values = others.map(({ digest, events }) => (
    <span key={digest.id}>
      <WayTo digest={digest} state={state} focus={focus} className="name">
        <Title text={digest.title} />
      </WayTo>{' '}
      <span className="source-where">{t('datasets.events', { n: events })}</span>
    </span>
  ));
  return [{ label: t('datasets.also'), values, listed: null }];
}
