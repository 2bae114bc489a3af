import {
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefCallback,
} from 'react';
import { afterPaint } from './idle';

type Props = {
  /** What the group is for. */
  readonly label: string;
  /** Class of the group. */
  readonly className: string;
  /** Which arrows walk through it. Default horizontal. */
  readonly orientation?: 'horizontal' | 'vertical';
  /** Whether it is there to be pressed and not to be read, so that pictures leave it out. */
  readonly furniture?: boolean;
  /** The element itself. */
  readonly ref?: RefCallback<HTMLDivElement>;
  /** Buttons, links and selects. */
  readonly children: ReactNode;
};

// What lies in a popover, or in another group, inside the group is walked on its own; what the width of the screen
// hides is not walked.
const controls = (group: HTMLElement): HTMLElement[] =>
  [...group.querySelectorAll<HTMLElement>('a[href], button, select, summary')].filter(
    (control) =>
      !control.matches(':disabled') && control.closest('[popover], [role="toolbar"]') === group,
  );

/** A group of controls that Tab stops at once; arrows, Home and End walk through it. */
export function Toolbar(props: Props) {
  const { label, className, orientation = 'horizontal', furniture, ref, children } = props;
  const group = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<HTMLElement | null>(null);
  const settled = useRef<readonly unknown[]>([]);

  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      group.current = element;
      return ref?.(element);
    },
    [ref],
  );

  // The controls are the caller's own, so their place in the Tab order is set on what was rendered; once that is painted,
  // and only where they became others, since to ask what is seen lays the whole page out.
  const settle = useEffectEvent(() => {
    const all = group.current ? controls(group.current) : [];
    const now = [last, innerWidth, ...all];
    const before = settled.current;
    if (now.length === before.length && now.every((each, i) => each === before[i])) return;
    settled.current = now;
    const walked = all.filter((control) => control.checkVisibility());
    const stop = last && walked.includes(last) ? last : walked[0];
    all.forEach((control) => control.setAttribute('tabindex', control === stop ? '0' : '-1'));
  });
  useEffect(() => afterPaint(() => settle()));
  // What comes late, or changes by itself, renders no group around it.
  useEffect(() => {
    if (!group.current) return undefined;
    let drop = () => {};
    const observer = new MutationObserver(() => {
      drop();
      drop = afterPaint(() => settle());
    });
    observer.observe(group.current, { childList: true, subtree: true });
    return () => {
      drop();
      observer.disconnect();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const all = controls(event.currentTarget).filter((control) => control.checkVisibility());
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
      data-furniture={furniture || undefined}
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
