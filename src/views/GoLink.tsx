import type { MouseEvent, ReactNode } from 'react';

/** What such a link gets. */
export type GoLinkProps = {
  /** The address. */
  readonly to: string;
  /** Its class. */
  readonly className?: string | undefined;
  /** Goes there without leaving the page. */
  readonly onGo: () => void;
  /** What it says. */
  readonly children: ReactNode;
};

/** A link that is followed without loading the page anew; a click that asks for another tab or window is the browser's own. */
export function GoLink({ to, className, onGo, children }: GoLinkProps) {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo();
  };
  return (
    <a href={to} className={className} onClick={onClick}>
      {children}
    </a>
  );
}
