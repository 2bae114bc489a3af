/** A language for dates: its tag, and templates with `{name}` slots (the catalogue's `time` section). */
export type TimeWords = {
  /** The language tag; the names of months come from Intl. */
  readonly locale: string;
  /** `{day} {month} {year}`. */
  readonly day: string;
  /** `{day} {month}`, the year left out. */
  readonly dayMonth: string;
  /** `{month} {year}`. */
  readonly month: string;
  /** A year on its own: `{year}`. */
  readonly year: string;
  /** A year after a preposition, and of a day or month in prose: `{year}`. */
  readonly yearOf: string;
  /** Several years: `{a}`, `{b}`. */
  readonly years: string;
  /** A decade by its first year: `{year}`. */
  readonly decade: string;
  /** A year before year 1: `{year}`, counted backwards. */
  readonly bc: string;
  /** A year from year 1 on, where its era must be said: `{year}`. */
  readonly ad: string;
  /** `{season}` of `{year}`; a winter's year is two: `2025–26`. */
  readonly season: string;
  /** The name of March to May. */
  readonly spring: string;
  /** The name of June to August. */
  readonly summer: string;
  /** The name of September to November. */
  readonly autumn: string;
  /** The name of December to February. */
  readonly winter: string;
  /** Days 1 to 10 of `{month}`. */
  readonly early: string;
  /** Days 11 to 20 of `{month}`. */
  readonly mid: string;
  /** Days 21 to the end of `{month}`. */
  readonly late: string;
  /** At some time from day `{a}` to day `{b}`. */
  readonly between: string;
  /** At some time from month or year `{a}` to `{b}`. */
  readonly betweenPeriods: string;
  /** Lasting from `{date}` on. */
  readonly from: string;
  /** Lasting until `{date}`. */
  readonly until: string;
  /** At some time from `{date}` on. */
  readonly orLater: string;
  /** At some time until `{date}`. */
  readonly orEarlier: string;
  /** One of `{a}` and `{b}`. */
  readonly or: string;
  /** `{date}` is about right only. */
  readonly about: string;
  /** The same, short. */
  readonly aboutShort: string;
  /** `{date}` is doubted. */
  readonly possibly: string;
  /** The same, short. */
  readonly possiblyShort: string;
  /** `{date}` and `{time}` of day. */
  readonly time: string;
  /** `{date}` on a clock `{offset}` hours from UTC. */
  readonly zone: string;
  /** What a source `{said}`, then the `{date}` it means. */
  readonly said: string;
  /** Beside a day: of what stands in it only the order is known. */
  readonly inOrder: string;
  /** A stretch open at both ends. */
  readonly any: string;
  /**
   * What short dates say of their years: `all` each its own, as where one day of a year could be that of another; a
   * number those that are not that year, which stands beside them already. Absent = nothing.
   */
  readonly saidYears?: 'all' | number;
};

/** `long` is complete; `short` leaves out offsets, and years unless one ends between the ends, they have an era, or the words ask for them. */
export type TimeStyle = 'short' | 'long';

/** The `{name}` slots of a template filled; a slot without a value stays as it is written. */
export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
