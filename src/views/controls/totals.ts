import type { Totals } from '../../engine/engine';
import { clause, type Clause, type Filters } from '../../filters/filters';
import type { Words } from '../../i18n/words';
import type { LinkChange } from '../view';

/** One count of the line under the headline. */
export type Count = {
  /** Stable within the line. */
  readonly id: string;
  /** The count in words: `5 contacts held`. */
  readonly text: string;
  /** The change that shows only these, or shows the rest again when they are; null where no filter says it. */
  readonly change: LinkChange | null;
  /** Whether only these are shown already. */
  readonly active: boolean;
};

// What was held comes before what was planned: the line is read as an answer.
const shown = ['held', 'planned', 'postponed', 'cancelled', 'unconfirmed', 'none'] as const;

const statement = 'statement';
const excludesStatements = (kind: Clause | null): boolean =>
  !!kind &&
  (kind.include.length > 0 ? !kind.include.includes(statement) : kind.exclude.includes(statement));

/** The counts of what is shown, those of nothing left out: contacts by status, statements, disputed dates. */
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
  const contacts = shown.map((one): Count & { n: number } => {
    const active = isOnly(status, one) && excludesStatements(kind);
    return {
      id: one,
      n: totals.contactsByStatus.get(one)?.now ?? 0,
      text: words.t(`controls.count-${one}`, { n: totals.contactsByStatus.get(one)?.now ?? 0 }),
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
      active: false,
      change: null,
    },
  ].flatMap(({ n, ...count }) => (n > 0 ? [count] : []));
}
