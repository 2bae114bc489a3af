import { useMemo } from 'react';
import { Popover } from '../../chart/Popover';
import { usePopover } from '../../chart/usePopover';
import { useText } from '../../i18n/useText';
import type { Change } from '../../model/changes';
import { formatDate } from '../../time/format';
import type { AxisTime } from '../../time/interval';
import { later } from '../later';
import type { ViewProps } from '../view';
import { groupChanges, sinceText } from './change';
import './since.css';

const load = () => import('./ChangeList');
const ChangeList = later(() => load().then((module) => module.ChangeList));
// A failure is told where the list is drawn.
const preload = () => void load().catch(() => undefined);

/** What became different between two days of knowledge. */
export type Changes = {
  /** The day to compare with; -Infinity for before the first report. */
  readonly from: AxisTime;
  /** The day looked at, later and never infinite. */
  readonly to: AxisTime;
  /** What became different. */
  readonly changes: readonly Change[];
};

/** What the count of changes gets. */
export type SinceProps = Pick<ViewProps, 'vocabulary' | 'onOpen'> & Changes;

/** What changed from one day of knowledge to the next, counted on a button that lists the events behind it. */
export function Since({ changes, from, to, vocabulary, onOpen }: SinceProps) {
  const words = useText();
  const { t } = words;
  const list = usePopover();
  const groups = useMemo(() => groupChanges(changes), [changes]);
  const first = from === -Infinity;
  const said = sinceText({ from, changes }, words);
  if (!groups.length) return <span className="changes">{said}</span>;
  const title = first
    ? t('controls.changes-title-first', { to: formatDate(to, words.time, 'long') })
    : t('controls.changes-title', {
        from: formatDate(from, words.time, 'long'),
        to: formatDate(to, words.time, 'long'),
      });
  return (
    <>
      <button
        type="button"
        className="changes"
        popoverTarget={list.id}
        aria-haspopup="dialog"
        aria-expanded={list.open}
        onPointerEnter={preload}
        onFocus={preload}
      >
        {said}
      </button>
      <Popover of={list} label={title} className="change-popover">
        <ChangeList
          {...{ title, groups, vocabulary }}
          onOpen={(opened) => {
            list.close();
            onOpen(opened);
          }}
        />
      </Popover>
    </>
  );
}
