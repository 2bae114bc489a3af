/** The part of the `edtf` package that is used; it ships no types of its own. */
declare module 'edtf' {
  /** What the parser found: a date or season, an interval, or a set. Months count from 0. */
  export type ParsedNode = {
    /** What it is; missing on the masked ends of an interval. */
    readonly type?: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    /** The EDTF level of the feature used; 3 for what the package adds to the standard. */
    readonly level?: number;
    /**
     * Date: year, month, day, hours, minutes, seconds, as far as stated. Season: year and 21–41.
     * Interval: two nodes, where Infinity is an open and null an unknown end.
     * Set, list: nodes, and pairs of nodes for the consecutive ones.
     */
    readonly values: readonly unknown[];
    /** Bits of the digits written `X`: 15 year, 48 month, 192 day; the last digit has the highest bit. */
    readonly unspecified?: number;
    /** Whether it is doubted: the whole (true, or 63 on a season), or the bits of a part. */
    readonly uncertain?: boolean | number;
    /** Whether it is about right only; coded like `uncertain`. */
    readonly approximate?: boolean | number;
    /** Whether a set begins before its first member. */
    readonly earlier?: boolean;
    /** Whether a set goes on after its last member. */
    readonly later?: boolean;
  };

  /** Parses a text; throws when it is not EDTF of the level asked for. */
  export function parse(
    text: string,
    options?: { level?: number; seasonIntervals?: boolean; seasonUncertainty?: boolean },
  ): ParsedNode;
}
