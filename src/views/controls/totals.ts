import type { Totals } from '../../engine/engine';
import type { LinkChange } from '../../filters/change';
import { clause, type Clause, type Filters } from '../../filters/filters';
import type { Words } from '../../i18n/words';
import { tallied, type Tallied } from './tally';

/** One count of the line under the headline. */
export type Count = {
  /** Stable within the line. */
  readonly id: string;
  /** The count in words: `5 contacts held`. */
  readonly text: string;
  /** The change that shows only these, or shows the rest again when they are. */
  readonly change: LinkChange;
  /** Whether only these are shown already. */
  readonly active: boolean;
};

const statement = 'statement';
const excludesStatements = (kind: Clause | null): boolean =>
  !!kind &&
  (kind.include.length > 0 ? !kind.include.includes(statement) : kind.exclude.includes(statement));

// The first of the line says what is counted.
function countText({ name, n }: Tallied, first: boolean, { t }: Words): string {
  if (name === 'held' || name === 'took') return t(`controls.count-${name}`, { n });
  return first || name === 'none'
    ? t(`controls.tally-first-${name}`, { n, count: n })
    : t(`controls.count-${name}`, { n });
}

/** The counts of what is shown, those of nothing left out unless they are the filter: contacts by status, statements, disputed dates. */
export function counts(totals: Totals, filters: Filters, words: Words): Count[] {
  const { kind, status } = filters;
  const contactsOnly = excludesStatements(kind)
    ? kind
    : clause(
        (kind?.include ?? []).filter((id) => id !== statement),
        [...(kind?.exclude ?? []), statement],
      );
  const everyKind =
    kind &&
    clause(
      kind.include,
      kind.exclude.filter((id) => id !== statement),
    );
  const isOnly = (current: Clause | null, ids: readonly string[]): boolean =>
    current?.include.join() === ids.join();
  const byStatus = tallied(totals, 'now');
  const first = byStatus.find(({ n }) => n > 0);
  const contacts = byStatus.map((one): Count & { n: number } => {
    const { name, n, statuses } = one;
    const active = isOnly(status, statuses) && excludesStatements(kind);
    return {
      id: name,
      n,
      text: countText(one, one === first, words),
      active,
      change: active
        ? { status: null, kind: everyKind }
        : { status: clause(statuses), kind: contactsOnly },
    };
  });
  const said = isOnly(kind, [statement]);
  const { statements, disputedDates } = totals;
  return [
    ...contacts,
    {
      id: statement,
      n: statements.now,
      text: words.t('controls.count-statements', { n: statements.now }),
      active: said,
      change: said ? { kind: null } : { kind: clause([statement]) },
    },
    {
      id: 'disputed',
      n: disputedDates.now,
      text: words.t('controls.count-disputed', { n: disputedDates.now }),
      active: filters.disputed === true,
      change: { disputed: filters.disputed ? null : (true as const) },
    },
  ].flatMap(({ n, ...count }) => (n > 0 || count.active ? [count] : []));
}
