import type { TextKey, Words } from '../../i18n/words';

const most = 10;

/** A count as running text writes it: up to ten in words, above in digits; Ukrainian one and two know a gender. */
export function numeral(n: number, { t, number }: Words, gender?: 'feminine'): string {
  if (!Number.isInteger(n) || n < 1 || n > most) return number(n);
  return t(`controls.number-${n}${gender && n <= 2 ? `-${gender}` : ''}` as TextKey);
}
