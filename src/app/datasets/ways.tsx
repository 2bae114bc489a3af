import type { ReactNode } from 'react';
import type { Digest } from '../../engine/digest';
import { emptyLink, type Focus } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { LinkState } from '../../state/useFilters';
import { Choice } from '../../views/datasets/Choice';
import { GoLink } from '../../views/GoLink';
import { offered } from './offered';
import { leaves, wayTo, wayToAll } from './way';

/** What the ways to other datasets get. */
export type MenuProps = {
  /** The id of the dataset shown. */
  readonly dataset: string;
  /** The link, and the way to leave it. */
  readonly state: LinkState;
};

/** The datasets that come with the app, as a way to each and to the page with all. */
export function Menu({ dataset, state }: MenuProps) {
  const { t } = useText();
  const { link, route, focus } = state;
  return (
    <>
      {route.open && <p className="muted">{t('datasets.file', { value: link.data ?? '' })}</p>}
      <Choice
        digests={offered}
        current={route.open ? null : dataset}
        link={(digest, name) => (
          <WayTo digest={digest} state={state} drops={focus !== null}>
            {name}
          </WayTo>
        )}
      />
      <p className="dataset-all">
        <GoLink to={wayToAll(link)} onGo={() => state.leave(wayToAll(link), null)}>
          {t('datasets.all')}
        </GoLink>
      </p>
    </>
  );
}

type WayProps = Pick<MenuProps, 'state'> & {
  /** The dataset it leads to. */
  readonly digest: Digest;
  /** What is opened there; absent = nothing. */
  readonly focus?: Focus;
  /** Whether something stays behind besides what the link says. */
  readonly drops?: boolean;
  /** Its class. */
  readonly className?: string;
  /** What it says. */
  readonly children: ReactNode;
};

/** A link to another dataset, which says afterwards that something stayed behind, where it did. */
export function WayTo({ state, digest, focus, drops = false, className, children }: WayProps) {
  const { t, name } = useText();
  const { link } = state;
  const to = wayTo(digest.id, link, focus);
  const left = drops || leaves(link);
  return (
    <GoLink
      to={to}
      className={className}
      onGo={() => state.leave(to, left ? t('datasets.left', { title: name(digest.title) }) : null)}
    >
      {children}
    </GoLink>
  );
}

/** The datasets that come with the app, as a new beginning: the page is loaded anew. */
export function DatasetList() {
  return (
    <Choice
      digests={offered}
      current={null}
      link={({ id }, name) => <a href={wayTo(id, emptyLink)}>{name}</a>}
    />
  );
}
