import type * as Jsonc from 'jsonc-parser';
import { createIssue, parsePath, type Issue, type Path } from './issue';

/** A file's text as a value, or the one issue that keeps it from being JSON. */
export type ReadJson =
  | {
      readonly ok: true;
      /** What `JSON.parse` makes of it. */
      readonly value: unknown;
    }
  | {
      readonly ok: false;
      /** Where it stops being JSON. */
      readonly issue: Issue;
    };

// A parser that knows positions is loaded only once something is wrong. Without it, or where the
// nesting is too deep for it, issues stand without their positions.
async function withParser<T>(read: (parser: typeof Jsonc) => T, otherwise: T): Promise<T> {
  try {
    return read(await import('jsonc-parser'));
  } catch {
    return otherwise;
  }
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Reads JSON; a byte order mark is passed over. Never throws. */
export async function readJson(text: string): Promise<ReadJson> {
  const json = withoutMark(text);
  try {
    return { ok: true, value: JSON.parse(json) as unknown };
  } catch {
    const offset = await withParser(({ parseTree }) => {
      const errors: Jsonc.ParseError[] = [];
      parseTree(json, errors, { disallowComments: true });
      return errors[0]?.offset ?? null;
    }, null);
    const rest = offset === null ? '' : json.slice(offset, offset + 40).split(/[\r\n]/, 1)[0];
    const issue = createIssue('syntax', [], rest);
    return { ok: false, issue: offset === null ? issue : place(issue, offset, lineStarts(json)) };
  }
}

/**
 * The issues with their physical line and column in `text`: of the value they are about, of the key
 * that is not known, or of what should hold the value that is missing.
 */
export async function locate(text: string, issues: readonly Issue[]): Promise<readonly Issue[]> {
  if (!issues.length) return issues;
  const json = withoutMark(text);
  return withParser(({ parseTree }) => {
    const root = parseTree(json);
    if (!root) return issues;
    const starts = lineStarts(json);
    return issues.map((issue) => place(issue, offsetOf(root, issue), starts));
  }, issues);
}

/** The keys that a text repeats in one object, of which only the last counts; located, in file order. */
export async function repeatedKeys(text: string): Promise<readonly Issue[]> {
  const json = withoutMark(text);
  return withParser<readonly Issue[]>(({ parseTree }) => {
    const root = parseTree(json);
    const starts = lineStarts(json);
    return root ? repeated(root, []).map(({ issue, offset }) => place(issue, offset, starts)) : [];
  }, []);
}

function repeated(node: Jsonc.Node, path: Path): { issue: Issue; offset: number }[] {
  const children = node.children ?? [];
  if (node.type === 'array') return children.flatMap((item, i) => repeated(item, [...path, i]));
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [name, value] = property.children ?? [];
    if (!name || !value) return [];
    const key = String(name.value);
    const at = [...path, key];
    const below = repeated(value, at);
    if (!seen.has(key)) {
      seen.add(key);
      return below;
    }
    return [{ issue: createIssue('repeated-key', at, key), offset: name.offset }, ...below];
  });
}

/** Where an issue points to: as far down its path as the file goes. */
function offsetOf(root: Jsonc.Node, { code, at }: Issue): number {
  let node = root;
  let name = root;
  for (const step of parsePath(at)) {
    const children: readonly Jsonc.Node[] = node.children ?? [];
    // Of a repeated key the last counts, as in JSON.parse.
    const property = children.findLast(({ children: pair }) => pair?.[0]?.value === step);
    const next = node.type === 'array' ? children[Number(step)] : property?.children?.[1];
    if (!next) break;
    name = property?.children?.[0] ?? next;
    node = next;
  }
  return code === 'unknown-key' || code === 'bad-language' ? name.offset : node.offset;
}

/** Offsets at which the physical lines of a text start. */
function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
}

function place(issue: Issue, offset: number, starts: readonly number[]): Issue {
  const line = starts.findLastIndex((start) => start <= offset);
  return { ...issue, line: line + 1, column: offset - starts[line]! + 1 };
}
