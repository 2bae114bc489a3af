import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefCallback,
} from 'react';

type Props = {
  /** What the group is for. */
  readonly label: string;
  /** Class of the group. */
  readonly className: string;
  /** Which arrows walk through it. Default horizontal. */
  readonly orientation?: 'horizontal' | 'vertical';
  /** The element itself. */
  readonly ref?: RefCallback<HTMLDivElement>;
  /** Buttons and selects. */
  readonly children: ReactNode;
};

const controls = (group: HTMLElement): HTMLElement[] =>
  [...group.querySelectorAll<HTMLElement>('button, select, summary')].filter(
    (control) => !control.matches(':disabled'),
  );

/** A group of controls that Tab stops at once; arrows, Home and End walk through it. */
export function Toolbar({ label, className, orientation = 'horizontal', ref, children }: Props) {
  const group = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<HTMLElement | null>(null);

  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      group.current = element;
      return ref?.(element);
    },
    [ref],
  );

  // The controls are the caller's own, so their place in the Tab order is set on what was rendered.
  useLayoutEffect(() => {
    const all = group.current ? controls(group.current) : [];
    const stop = last && all.includes(last) ? last : all[0];
    all.forEach((control) => control.setAttribute('tabindex', control === stop ? '0' : '-1'));
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = controls(event.currentTarget);
    const at = all.indexOf(event.target as HTMLElement);
    const [next, previous] =
      orientation === 'horizontal' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowDown', 'ArrowUp'];
    const to = new Map([
      [next, all[(at + 1) % all.length]],
      [previous, all[(at - 1 + all.length) % all.length]],
      ['Home', all[0]],
      ['End', all.at(-1)],
    ]).get(event.code);
    if (at < 0 || !to || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus();
  };

  return (
    <div
      ref={attach}
      role="toolbar"
      aria-label={label}
      aria-orientation={orientation}
      className={className}
      onKeyDown={onKeyDown}
      onFocus={({ currentTarget, target }) => {
        if (controls(currentTarget).includes(target as HTMLElement)) setLast(target as HTMLElement);
      }}
    >
      {children}
    </div>
  );
}
