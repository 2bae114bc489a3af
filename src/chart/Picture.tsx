import type { ReactNode } from 'react';

type Props = {
  /** What the pointer is told. */
  readonly title: string;
  /** What is drawn. */
  readonly children: ReactNode;
};

/**
 * What an option looks like, with the words that its pointer gets. The option says all of it by its own name: beside
 * that name a title would be spoken as a description, and texts as children that an option has not.
 */
export function Picture({ title, children }: Props) {
  return (
    <g aria-hidden>
      <title>{title}</title>
      {children}
    </g>
  );
}
