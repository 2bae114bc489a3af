/** The sides that have a colour of their own, the same in every dataset; all others share one grey. */
export const colouredSides = ['ua', 'us', 'tr', 'fr', 'coalition', 'ru', 'sa'] as const;

const coloured: ReadonlySet<string> = new Set(colouredSides);

/**
 * The colour of a side, as a CSS variable of marks.css, so that it follows the theme. Grey for null and
 * for every side that is not among {@link colouredSides}.
 */
export function sideColor(sideId: string | null): string {
  return sideId !== null && coloured.has(sideId) ? `var(--side-${sideId})` : 'var(--side-other)';
}
