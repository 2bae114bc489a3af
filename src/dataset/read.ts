import * as v from 'valibot';
import { createIssue, issueCodes, type Issue, type IssueCode, type Path } from './issue';
import type { Notes, Section } from './schema';

/** A value read, or nothing: then at least one issue was added. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** What reading needs and leaves behind. */
export type ReadContext = {
  /** The ids that references into each section may name. */
  readonly ids: Map<Section, ReadonlySet<string>>;
  /** Where issues are added, in the order found. */
  readonly issues: Issue[];
};

// The parts of valibot's schemas that are walked here; leaves are left to valibot itself.
type Node = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly key?: Node;
  readonly value?: Node;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly {
    readonly type: string;
    readonly requirement?: unknown;
    readonly message?: unknown;
  }[];
};

const failed = { ok: false } as const;
const codes: ReadonlySet<string> = new Set(issueCodes);

/** Whether a value of a file is an object, as against a list, null or a plain value. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const fail = (
  { issues }: ReadContext,
  code: IssueCode,
  path: Path,
  value: unknown,
  detail?: string,
) => {
  issues.push(createIssue(code, path, value, detail));
  return failed;
};

/**
 * Reads a value by its schema, leaving out as little as possible: what cannot be read goes alone when
 * it is optional, a member of a list or a language of a text, and else takes along what holds it.
 * Every omission adds an issue. Keys that the schema does not name are left out, with an issue.
 */
export function readValue<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  path: Path,
  context: ReadContext,
): Reading<v.InferOutput<S>> {
  const node = schema as unknown as Node;
  if (node.type === 'optional') return readValue(node.wrapped!, value, path, context);
  if (node.type === 'object') return readObject(node, value, path, context);
  if (node.type === 'array') return readList(node, value, path, context);
  if (node.type === 'record') return readText(node, value, path, context);
  return readLeaf(node, value, path, context);
}

function readObject(
  node: Node,
  value: unknown,
  path: Path,
  context: ReadContext,
): Reading<unknown> {
  if (!isObject(value)) return fail(context, 'wrong-type', path, value, 'object');
  const entries = new Map(Object.entries(node.entries!));
  const kept = new Map<string, unknown>();
  let usable = true;
  for (const [key, entry] of entries) {
    const notes: Notes = v.getMetadata(entry);
    const at = [...path, key];
    if (!Object.hasOwn(value, key)) {
      if (entry.type !== 'optional') {
        fail(context, 'missing', at, undefined);
        usable = false;
      }
      continue;
    }
    const owner = notes.partOf;
    if (owner && !Object.hasOwn(value, owner.key)) fail(context, owner.code, at, value[key]);
    if (owner && !kept.has(owner.key)) continue;
    const reading = readValue(entry, value[key], at, context);
    if (reading.ok) kept.set(key, reading.value);
    else if (entry.type !== 'optional' || notes.binding) usable = false;
  }
  for (const key of Object.keys(value)) {
    if (!entries.has(key)) fail(context, 'unknown-key', [...path, key], key);
  }
  return usable ? { ok: true, value: Object.fromEntries(kept) } : failed;
}

function readList(node: Node, value: unknown, path: Path, context: ReadContext): Reading<unknown> {
  if (!Array.isArray(value)) return fail(context, 'wrong-type', path, value, 'array');
  const kept = value.flatMap((item: unknown, i) => {
    const reading = readValue(node.item!, item, [...path, i], context);
    return reading.ok ? [reading.value] : [];
  });
  const least = node.pipe?.find(({ type }) => type === 'min_length');
  return least && kept.length < Number(least.requirement)
    ? fail(context, least.message as IssueCode, path, value)
    : { ok: true, value: kept };
}

function readText(node: Node, value: unknown, path: Path, context: ReadContext): Reading<unknown> {
  if (!isObject(value)) return fail(context, 'wrong-type', path, value, 'text-by-language');
  const entries = Object.entries(value);
  const kept = entries.filter(
    ([tag, text]) =>
      readLeaf(node.key!, tag, [...path, tag], context).ok &&
      readLeaf(node.value!, text, [...path, tag], context).ok,
  );
  return entries.length && !kept.length
    ? failed
    : readLeaf(node, Object.fromEntries(kept), path, context);
}

function readLeaf(node: Node, value: unknown, path: Path, context: ReadContext): Reading<unknown> {
  const result = v.safeParse(node, value, { abortEarly: true, abortPipeEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const [code = '', detail] = issue.message.split(':');
    if (codes.has(code)) return fail(context, code as IssueCode, path, value, detail);
    if (node.options && typeof value === 'string') {
      return fail(context, 'not-an-option', path, value, node.options.join(', '));
    }
    return fail(context, 'wrong-type', path, value, node.options ? 'string' : node.type);
  }
  const { refers }: Notes = v.getMetadata(node);
  if (refers && !context.ids.get(refers)?.has(String(value))) {
    return fail(context, 'unknown-id', path, value, refers);
  }
  return { ok: true, value: result.output };
}
