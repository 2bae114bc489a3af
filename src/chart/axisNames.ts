import { atDate, civil } from '../time/calendar';
import { yearName } from '../time/era';
import { formatDate } from '../time/format';
import type { AxisTime } from '../time/interval';
import type { TimeWords } from '../time/words';

/** Names a cell by its first moment. */
export type Naming = (t: AxisTime) => string;

// A formatter costs far more than its use, and an axis is named on every frame.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Naming {
  const key = `${lang} ${Object.entries(options).join(' ')}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return (t) => format.format(t);
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const monthOf = ({ locale }: TimeWords): Naming => formatter(locale, { month: 'short' });

const yearOf =
  (time: TimeWords): Naming =>
  (t) =>
    yearName(civil(t).year, time);

const dayOf = ({ locale }: TimeWords): Naming => {
  const weekday = formatter(locale, { weekday: 'short' });
  return (t) => `${capital(weekday(t))} ${civil(t).day}`;
};

/** Full hours on the clock, `06:00`, which no day is written as. */
export const hourName: Naming = (t) => `${String(new Date(t).getUTCHours()).padStart(2, '0')}:00`;

/** A day by its number alone, or with its weekday before it; longest first. */
export function dayNames(time: TimeWords): Naming[] {
  return [dayOf(time), (t) => String(civil(t).day)];
}

/** A day that needs nothing below it to be known: `Thursday, 1 January 2026`; longest first. */
export function fullDayNames(time: TimeWords): Naming[] {
  const weekday = formatter(time.locale, { weekday: 'long' });
  const [month, year, day] = [monthOf(time), yearOf(time), dayOf(time)];
  return [
    (t) => `${capital(weekday(t))}, ${formatDate(t, time)}`,
    (t) => `${day(t)} ${month(t)} ${year(t)}`,
  ];
}

/** A week by its Monday; longest first. */
export function weekNames(time: TimeWords): Naming[] {
  const month = monthOf(time);
  return [(t) => `${civil(t).day} ${month(t)}`, (t) => String(civil(t).day)];
}

/** A month, short and on its own: `Jan`. */
export function monthName(time: TimeWords): Naming {
  const month = monthOf(time);
  return (t) => capital(month(t));
}

/** The names of all twelve, January first. */
export function yearOfMonths(time: TimeWords): string[] {
  return Array.from({ length: 12 }, (_, month) => monthName(time)(atDate(2025, month)));
}

/** What names the stretches below the cells, longest first: the day below hours, the month below days, the year below weeks and months. */
export function groupNames(unit: 'day' | 'month' | 'year', time: TimeWords): Naming[] {
  const [month, year, day] = [monthOf(time), yearOf(time), dayOf(time)];
  if (unit === 'year') return [year];
  if (unit === 'month') return [(t) => `${capital(month(t))} ${year(t)}`, (t) => capital(month(t))];
  return [(t) => `${day(t)} ${month(t)} ${year(t)}`, (t) => `${day(t)} ${month(t)}`, day];
}
