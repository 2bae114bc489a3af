import type { CSSProperties } from 'react';

/** The colour of a mark, as the custom property that the mark classes read. */
export function tint(color: string): CSSProperties {
  return { '--side': color } as CSSProperties;
}
