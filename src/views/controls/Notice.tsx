import { later } from '../later';
import type { LinkNoticeProps } from './LinkNotice';

// Most links are whole.
const LinkNotice = later(() => import('./LinkNotice').then((module) => module.LinkNotice), {
  waiting: null,
});

/** The notice of a link that is not as it says: see {@link LinkNotice}. Nothing where there can be none. */
export function Notice(props: LinkNoticeProps) {
  const { link, dropped, repaired } = props;
  const isWhole = !dropped.length && !repaired.length && !link.unknown.length;
  return isWhole ? null : <LinkNotice {...props} />;
}
