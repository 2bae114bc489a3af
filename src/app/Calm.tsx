import { useDeferredValue, type ReactNode } from 'react';

type Props = {
  /** Whether something more urgent is under way, such as a gesture in another panel. */
  readonly waits: boolean;
  /** What is drawn. */
  readonly children: ReactNode;
};

/**
 * A picture that lets what is more urgent be drawn first: while it waits it stands as it was for a frame, and the last
 * of several changes that come quickly is the one it draws.
 */
export function Calm({ waits, children }: Props) {
  const later = useDeferredValue(children);
  return waits ? later : children;
}
