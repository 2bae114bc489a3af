import type { Totals } from '../../engine/engine';
import type { LinkChange } from '../../filters/change';
import { clause, type Clause, type Filters } from '../../filters/filters';
import type { Words } from '../../i18n/words';
import { tallied } from './tally';

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
  const isOnly = (current: Clause | null, id: string): boolean =>
    current?.include.length === 1 && current.include[0] === id;
  const number = (one: string) => totals.contactsByStatus.get(one)?.now ?? 0;
  const first = tallied.find((one) => number(one) > 0);
  const contacts = tallied.map((one): Count & { n: number } => {
    const active = isOnly(status, one) && excludesStatements(kind);
    const n = number(one);
    return {
      id: one,
      n,
      // The first of the line says what is counted.
      text:
        one === first && one !== 'held'
          ? words.t(`controls.tally-first-${one}`, { n, count: n })
          : words.t(`controls.count-${one}`, { n }),
      active,
      change: active
        ? { status: null, kind: everyKind }
        : { status: clause([one]), kind: contactsOnly },
    };
  });
  const said = isOnly(kind, statement);
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
