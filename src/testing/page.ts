import { vi } from 'vitest';
import type { Sheet } from '../picture/sheet';
import { letterRects, Matrix, pen, Rect } from './measure';
import { styleOf } from './style';

/** What an element of a page for tests is given; all of it has a usual value. */
export type Given = {
  /** Where it is on the screen: left, top, right, bottom. */
  readonly at?: readonly [number, number, number, number];
  /** Its style as CSS. */
  readonly css?: string;
  /** The style of what stands before its content, as CSS. */
  readonly before?: string;
  /** The style of what stands after its content, as CSS. */
  readonly after?: string;
  /** Its attributes; a selector sees its `class`. */
  readonly has?: Readonly<Record<string, string>>;
  /** Its matrix to the screen, where it is not that of the element around it. */
  readonly matrix?: Matrix;
  /** What the page measures, where that is not a box without border that its content fills. */
  readonly sizes?: Partial<typeof noSizes>;
  /** Whether it is shown, as far as only the page can tell. */
  readonly shown?: boolean;
};

const noSizes = {
  ...{ offsetWidth: 0, clientWidth: 0, clientHeight: 0, clientTop: 0 },
  ...{ scrollWidth: 0, scrollHeight: 0, scrollTop: 0 },
};

class PageText {
  parentElement: PageElement | null = null;
  constructor(
    readonly data: string,
    readonly textContent = data,
  ) {}
  rects(start: number, end: number): readonly Rect[] {
    const { rect, style } = this.parentElement!;
    const left = rect.left + parseFloat(style.paddingLeft);
    const room = style.whiteSpace === 'nowrap' ? Infinity : rect.right - left;
    return letterRects(this.data, { left, top: rect.top, room }, [start, end]);
  }
}

class PageElement {
  parentElement: PageElement | null = null;
  readonly rect: Rect;
  readonly children: readonly PageElement[];
  readonly firstElementChild: PageElement | null;
  readonly lastElementChild: PageElement | null;
  readonly textContent: string;
  constructor(
    readonly localName: string,
    readonly given: Given,
    readonly childNodes: readonly (PageElement | PageText)[],
  ) {
    for (const node of childNodes) node.parentElement = this;
    this.children = childNodes.filter((node) => node instanceof PageElement);
    this.firstElementChild = this.children[0] ?? null;
    this.lastElementChild = this.children.at(-1) ?? null;
    this.textContent = childNodes.map((node) => node.textContent).join('');
    const [left, top, right, bottom] = given.at ?? [0, 0, 0, 0];
    this.rect = new Rect(left, top, right - left, bottom - top);
    const { width, height } = this.rect;
    const client = { offsetWidth: width, clientWidth: width, clientHeight: height };
    const scroll = { scrollWidth: width, scrollHeight: height };
    Object.assign(this, noSizes, client, scroll, given.sizes);
  }
  get style(): CSSStyleDeclaration {
    // Browsers cut pictures that stand in a page.
    const first = this.localName === 'svg' ? 'overflow-x: hidden; overflow-y: hidden;' : '';
    return styleOf(first + (this.given.css ?? ''), this.parentElement?.style);
  }
  readonly getBoundingClientRect = () => this.rect;
  readonly getScreenCTM = (): Matrix | null =>
    this.given.matrix ?? this.parentElement?.getScreenCTM() ?? null;
  readonly getAttribute = (name: string) => this.given.has?.[name] ?? null;
  readonly checkVisibility = () => this.given.shown ?? true;
  /** Knows names and classes, and lists of them. */
  readonly matches = (selectors: string): boolean =>
    selectors.split(', ').some((selector) => {
      const [name, group] = selector.split('.');
      const named = !name || name === '*' || name === this.localName;
      return named && (!group || group === this.getAttribute('class'));
    });
  readonly closest = (selectors: string): PageElement | null =>
    this.matches(selectors) ? this : (this.parentElement?.closest(selectors) ?? null);
  readonly contains = (other: PageElement | null): boolean =>
    other !== null && (other === this || this.contains(other.parentElement));
  readonly querySelectorAll = (selectors: string): readonly PageElement[] =>
    this.children
      .flatMap((child) => [child, ...child.querySelectorAll('*')])
      .filter((child) => child.matches(selectors));
  readonly querySelector = (selectors: string) => this.querySelectorAll(selectors)[0] ?? null;
}

class PageSvg extends PageElement {}

class PageCanvas extends PageElement {
  readonly width = Number(this.getAttribute('width'));
  readonly height = Number(this.getAttribute('height'));
  readonly toDataURL = (type: string) => `data:${type};${this.width}x${this.height}`;
}

const classes = new Map<string, typeof PageElement>([
  ['svg', PageSvg],
  ['canvas', PageCanvas],
]);

/** An element and what it holds; texts stand at its upper left corner, and break where it ends. */
export function element<T extends Element = HTMLElement>(
  name: string,
  given: Given = {},
  ...content: readonly (Element | string)[]
): T {
  const nodes = content.map((node) =>
    typeof node === 'string' ? new PageText(node) : (node as unknown as PageElement),
  );
  return new (classes.get(name) ?? PageElement)(name, given, nodes) as unknown as T;
}

function createRange() {
  let from = 0;
  let rects: readonly Rect[] = [];
  return {
    setStart: (_: PageText, start: number) => (from = start),
    setEnd: (text: PageText, end: number) => (rects = text.rects(from, end)),
    getClientRects: () => rects,
  };
}

function* textsIn(element: PageElement): Generator<PageText> {
  for (const node of element.childNodes) {
    if (node instanceof PageText) yield node;
    else yield* textsIn(node);
  }
}

function createTreeWalker(root: PageElement) {
  const texts = textsIn(root);
  const walker = {
    currentNode: null as PageText | null,
    nextNode: () => (walker.currentNode = texts.next().value ?? null),
  };
  return walker;
}

/** Makes such elements those of the page, for all tests of a file. */
export function openPage(): void {
  const graphics = { SVGGraphicsElement: PageElement, SVGSVGElement: PageSvg };
  const elements = { Element: PageElement, HTMLCanvasElement: PageCanvas, Text: PageText };
  const createElement = () => ({ getContext: () => pen });
  const globals = {
    ...{ ...elements, ...graphics, DOMRect: Rect, DOMMatrix: Matrix, NodeFilter: { SHOW_TEXT: 4 } },
    document: { createElement, createRange, createTreeWalker },
    getComputedStyle: ({ style, given }: PageElement, which?: '::before' | '::after') =>
      which ? styleOf(which === '::before' ? given.before : given.after, style) : style,
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
}

/** A sheet as large as the screen, where a clip is named after its edges; leaves out `.furniture`. */
export const screenSheet: Sheet = {
  options: { omit: '.furniture', rows: 'li', unroll: 0, more: () => null },
  ratio: 1,
  toBox: ({ left, top, right, bottom }) => ({ x0: left, y0: top, x1: right, y1: bottom }),
  toMatrix: (matrix) => matrix as DOMMatrix,
  clipTo: ({ x0, y0, x1, y1 }) => `url(#${[x0, y0, x1, y1].join()})`,
};
