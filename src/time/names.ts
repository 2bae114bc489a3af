/** The names of the months in one language, January first. */
export type MonthNames = {
  /** In full beside a day, in the case which that takes: `28 грудня`. */
  readonly dated: readonly string[];
  /** In full on their own: `грудень`. */
  readonly alone: readonly string[];
  /** Shortened, beside a day: `28 груд.` */
  readonly short: readonly string[];
};

const cache = new Map<string, MonthNames>();

/** The months' names of a language, from Intl; made once, since a formatter costs far more than its use. */
export function monthNames(locale: string): MonthNames {
  const known = cache.get(locale);
  if (known) return known;
  const names: MonthNames = {
    dated: twelve(locale, { day: 'numeric', month: 'long' }),
    alone: twelve(locale, { month: 'long' }),
    short: twelve(locale, { day: 'numeric', month: 'short' }),
  };
  cache.set(locale, names);
  return names;
}

function twelve(locale: string, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2025, month, 1));
    return parts.find((part) => part.type === 'month')?.value ?? String(month + 1);
  });
}
