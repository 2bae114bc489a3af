import { Popover } from '../chart/Popover';
import { usePopover } from '../chart/usePopover';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import type { LinkState } from '../state/useFilters';
import { later } from '../views/later';
import './title.css';

/** The ways to the other datasets, fetched when they are first asked for. */
export const Menu = later(() => import('./datasets/ways').then((module) => module.Menu));

type Props = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** The link, and the way to leave it. */
  readonly state: LinkState;
};

/** The name of the dataset, behind which are the others. */
export function DatasetTitle({ dataset, state }: Props) {
  const { t, name } = useText();
  const menu = usePopover();
  const title = name(dataset.title);
  const { route, link } = state;
  return (
    <>
      <button
        type="button"
        className="dataset-title"
        popoverTarget={menu.id}
        aria-expanded={menu.open}
        title={title}
      >
        <bdi>{title}</bdi>
        {/* What is read from a file says so. */}
        {route.open && <bdi className="dataset-file">{link.data?.replace(/.*\//, '')}</bdi>}
      </button>
      <Popover of={menu} label={t('app.datasets')} className="menu dataset-menu">
        <Menu dataset={dataset.id} state={state} />
      </Popover>
    </>
  );
}
