import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

type Props = {
  /** What the group is for. */
  readonly label: string;
  /** Class of the group. */
  readonly className: string;
  /** Which arrows walk through it. */
  readonly orientation: 'horizontal' | 'vertical';
  /** Buttons and selects. */
  readonly children: ReactNode;
};

// What lies in a popover inside the group is a group of its own.
const controls = (group: HTMLElement | null): HTMLElement[] =>
  [...(group?.querySelectorAll<HTMLElement>('button, select') ?? [])].filter(
    (control) =>
      !control.matches(':disabled') &&
      control.closest('[popover], [role="toolbar"]') ===
        group?.closest('[popover], [role="toolbar"]'),
  );

/** A group of controls that Tab stops at once; arrows walk through it. */
export function Roving({ label, className, orientation, children }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);

  // The controls are the caller's own, so that their place in Tab order is set on what was rendered.
  useLayoutEffect(() => {
    const all = controls(group.current);
    const stop = Math.min(active, all.length - 1);
    all.forEach((control, i) => control.setAttribute('tabindex', i === stop ? '0' : '-1'));
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = controls(event.currentTarget);
    const i = all.indexOf(event.target as HTMLElement);
    const [next, previous] =
      orientation === 'horizontal' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowDown', 'ArrowUp'];
    const step = event.code === next ? 1 : event.code === previous ? -1 : 0;
    if (i < 0 || !step) return;
    event.preventDefault();
    all[(i + step + all.length) % all.length]?.focus();
  };

  return (
    <div
      ref={group}
      role="toolbar"
      aria-label={label}
      aria-orientation={orientation}
      className={className}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget, target }) => {
        const i = controls(currentTarget).indexOf(target as HTMLElement);
        if (i >= 0) setActive(i);
      }}
    >
      {children}
    </div>
  );
}
