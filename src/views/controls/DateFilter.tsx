import { useId, useState } from 'react';
import { useText } from '../../i18n/useText';
import { formatDate, formatYear } from '../../time/format';
import type { TimeWindow } from '../../time/interval';
import { readTyped } from '../../time/typed';
import type { ViewProps } from '../view';
import {
  dayLimits,
  dayTexts,
  dayWords,
  fitsInputs,
  isComplete,
  windowOf,
  withEnd,
  type DateEnd,
  type DayTexts,
} from './dates';
import { FacetCount } from './FacetCount';
import { Presets } from './Presets';

type Fields = Pick<ViewProps, 'filters' | 'onCommit'> & {
  /** All the time there is; null when that is not known. */
  readonly extent: TimeWindow | null;
};

/** What the time filter gets. */
export type DateFilterProps = Fields & Pick<ViewProps, 'aggregates'>;

/**
 * The time filter: first and last day, some that fit the data, whether an event must certainly lie between them,
 * and whose date is disputed.
 */
export function DateFilter({ aggregates, filters, extent, onCommit }: DateFilterProps) {
  const words = useText();
  const disputed = aggregates.totals.disputedDates;
  const Dates = fitsInputs(filters.when) && fitsInputs(extent) ? DayFields : WordFields;
  return (
    <fieldset className="facet">
      <legend>{words.t('controls.facet-when')}</legend>
      <Dates {...{ filters, extent, onCommit }} />
      {extent && <Presets {...{ aggregates, filters, extent, onCommit }} />}
      {filters.when && (
        <label className="facet-check">
          <input
            type="checkbox"
            role="switch"
            checked={filters.certain ?? false}
            onChange={(event) => onCommit({ certain: event.target.checked || null })}
          />
          {words.t('controls.certain-only')}
        </label>
      )}
      {(disputed.open > 0 || filters.disputed) && (
        <label className="facet-check">
          <input
            type="checkbox"
            checked={filters.disputed ?? false}
            onChange={(event) => onCommit({ disputed: event.target.checked || null })}
          />
          <span className="facet-name">{words.t('controls.facet-dispute')}</span>
          <FacetCount tally={disputed} />
        </label>
      )}
    </fieldset>
  );
}

const ends: readonly DateEnd[] = ['from', 'to'];

/** What was typed into the two fields. A change from elsewhere, such as a brush or Back, replaces it. */
function useDraft(current: DayTexts): [DayTexts, (draft: DayTexts) => void] {
  const [draft, setDraft] = useState(current);
  const [shown, setShown] = useState(current);
  if (shown.from !== current.from || shown.to !== current.to) {
    setShown(current);
    setDraft(current);
  }
  return [draft, setDraft];
}

/** That what stands in a field was not read, in the field's own name; nothing where all was. */
function Unread({ id, end }: { readonly id: string; readonly end: DateEnd | null }) {
  const { t } = useText();
  return (
    <div role="status">
      {end && (
        <p id={id} className="facet-wrong">
          {t('controls.date-unread', { field: t(`controls.${end}`) })}
        </p>
      )}
    </div>
  );
}

/** The two days as the browser has them picked. */
function DayFields({ filters, onCommit }: Fields) {
  const words = useText();
  const wrong = useId();
  // Of a day that there is none of the browser tells no text; nobody is told so while still typing.
  const [unread, setUnread] = useState<DateEnd | null>(null);
  const [draft, setDraft] = useDraft(dayTexts(filters.when));
  const change = (part: Partial<DayTexts>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (!isComplete(next.from) || !isComplete(next.to)) return;
    onCommit({ when: windowOf(next) });
  };
  const check = (end: DateEnd, { validity }: HTMLInputElement) =>
    setUnread(validity.badInput || validity.rangeUnderflow || validity.rangeOverflow ? end : null);
  return (
    <>
      <div className="facet-dates">
        {ends.map((end) => (
          <label key={end}>
            {words.t(`controls.${end}`)}
            <input
              type="date"
              {...dayLimits}
              value={draft[end]}
              aria-invalid={unread === end || undefined}
              aria-describedby={unread === end ? wrong : undefined}
              onChange={(event) => {
                setUnread(null);
                change({ [end]: event.target.value });
              }}
              onBlur={({ target }) => check(end, target)}
              onKeyDown={({ key, currentTarget }) => key === 'Enter' && check(end, currentTarget)}
            />
          </label>
        ))}
      </div>
      <Unread id={wrong} end={unread} />
    </>
  );
}

/** The two days in words, for years that the browser cannot pick: read on Enter or when one leaves. */
function WordFields({ filters, extent, onCommit }: Fields) {
  const words = useText();
  const { t, time } = words;
  const [hint, wrong] = [useId(), useId()];
  const current = dayWords(filters.when, time);
  const [draft, setDraft] = useDraft(current);
  // What was left unread; nobody is told so while still typing.
  const [unread, setUnread] = useState<DateEnd | null>(null);
  const commit = (end: DateEnd) => {
    if (draft[end] === current[end]) return;
    const blank = draft[end].trim() === '';
    const named = blank ? null : readTyped(draft[end], time);
    if (!blank && !named) {
      setUnread(end);
      return;
    }
    const when = withEnd(filters.when, end, named);
    // What means the same as before is shown as it was.
    setDraft(dayWords(when, time));
    onCommit({ when });
  };
  const example = extent?.start ?? 0;
  return (
    <>
      <div className="facet-dates">
        {ends.map((end) => (
          <label key={end}>
            {t(`controls.${end}`)}
            <input
              type="text"
              value={draft[end]}
              aria-describedby={unread === end ? `${wrong} ${hint}` : hint}
              aria-invalid={unread === end || undefined}
              onChange={(event) => {
                setUnread(null);
                setDraft({ ...draft, [end]: event.target.value });
              }}
              onBlur={() => commit(end)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') commit(end);
              }}
            />
          </label>
        ))}
      </div>
      <p id={hint} className="facet-more">
        {t('controls.date-hint', {
          year: formatYear(example, time),
          day: formatDate(example, time),
        })}
      </p>
      <Unread id={wrong} end={unread} />
    </>
  );
}
