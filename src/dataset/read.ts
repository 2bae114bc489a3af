import * as v from 'valibot';
import { codePoint, tame } from '../model/hidden';
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
type Shape = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly message?: unknown;
  readonly pipe?: readonly {
    readonly type: string;
    readonly requirement?: unknown;
    readonly message?: unknown;
  }[];
};

// A text of noise may hold every one there is.
const mostNamed = 8;

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
 * The index in the file of the `nth` member, from 0, of those that reading a record's list has kept;
 * −1 when there are not so many.
 */
export function indexInFile(
  schema: v.GenericSchema,
  record: unknown,
  list: string,
  nth: number,
  { ids }: ReadContext,
): number {
  const members = isObject(record) ? record[list] : null;
  const { item } = (schema as Shape).entries![list]!;
  const silent = { ids, issues: [] };
  const kept = Array.isArray(members)
    ? [...members.keys()].filter((i) => readValue(item!, members[i], [], silent).ok)
    : [];
  return kept[nth] ?? -1;
}

// valibot's own messages begin with no code.
const isMessage = (message: string): boolean => codes.has(message.split(':', 1)[0]!);

/** Fails as a message of the schema says: an issue code, and after a colon its detail. */
function failAs(context: ReadContext, message: string, path: Path, value: unknown) {
  const [code, detail] = message.split(':');
  return fail(context, code as IssueCode, path, value, detail);
}

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
  const shape = schema as unknown as Shape;
  if (shape.type === 'optional') return readValue(shape.wrapped!, value, path, context);
  if (shape.type === 'object') return readObject(shape, value, path, context);
  if (shape.type === 'array') return readList(shape, value, path, context);
  if (shape.type === 'record') return readText(shape, value, path, context);
  return readLeaf(shape, value, path, context);
}

type Field = { readonly entry: Shape; readonly notes: Notes };

// The same few objects are read for every record of a file.
const fieldsRead = new WeakMap<Shape, ReadonlyMap<string, Field>>();

function fieldsOf(shape: Shape): ReadonlyMap<string, Field> {
  const held = fieldsRead.get(shape);
  if (held) return held;
  const fields = new Map(
    Object.entries(shape.entries!).map(([key, entry]) => [
      key,
      { entry, notes: v.getMetadata(entry) },
    ]),
  );
  fieldsRead.set(shape, fields);
  return fields;
}

function readObject(
  shape: Shape,
  value: unknown,
  path: Path,
  context: ReadContext,
): Reading<unknown> {
  if (!isObject(value)) return fail(context, 'wrong-type', path, value, 'object');
  const fields = fieldsOf(shape);
  const kept = new Map<string, unknown>();
  const unclear: string[] = [];
  let usable = true;
  for (const [key, { entry, notes }] of fields) {
    const found = context.issues.length;
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
    const { namesIn } = notes;
    if (namesIn && context.issues.slice(found).some(({ code }) => code === namesIn.code)) {
      unclear.push(key);
    }
  }
  for (const key of unclear) kept.set(key, namesOf(fields.get(key)!, kept));
  for (const key of Object.keys(value)) {
    if (!fields.has(key)) fail(context, 'unknown-key', [...path, key], key);
  }
  return usable ? { ok: true, value: Object.fromEntries(kept) } : failed;
}

/** What a list of names may name: the keys that stand where it says, as far as its members can be those. */
function namesOf({ entry, notes }: Field, kept: ReadonlyMap<string, unknown>): string[] {
  const holder = kept.get(notes.namesIn!.key);
  const names = entry.wrapped!.item!.options!;
  return isObject(holder) ? Object.keys(holder).filter((name) => names.includes(name)) : [];
}

function readList(
  shape: Shape,
  value: unknown,
  path: Path,
  context: ReadContext,
): Reading<unknown> {
  if (!Array.isArray(value)) {
    // A list may have an issue of its own for what is none; null says nothing, and means none of that.
    return typeof shape.message === 'string' && value !== null
      ? failAs(context, shape.message, path, value)
      : fail(context, 'wrong-type', path, value, 'array');
  }
  const kept = value.flatMap((item: unknown, i) => {
    const reading = readValue(shape.item!, item, [...path, i], context);
    return reading.ok ? [reading.value] : [];
  });
  const least = shape.pipe?.find(({ type }) => type === 'min_length');
  return least && kept.length < Number(least.requirement)
    ? fail(context, least.message as IssueCode, path, value)
    : { ok: true, value: kept };
}

function readText(
  shape: Shape,
  value: unknown,
  path: Path,
  context: ReadContext,
): Reading<unknown> {
  if (!isObject(value)) return fail(context, 'wrong-type', path, value, 'text-by-language');
  const entries = Object.entries(value);
  const kept = entries.flatMap(([tag, text]) => {
    const at = [...path, tag];
    if (!readLeaf(shape.key!, tag, at, context).ok) return [];
    const reading = readLeaf(shape.value!, text, at, context);
    return reading.ok ? [[tag, reading.value] as const] : [];
  });
  return entries.length && !kept.length
    ? failed
    : readLeaf(shape, Object.fromEntries(kept), path, context);
}

function readLeaf(
  shape: Shape,
  value: unknown,
  path: Path,
  context: ReadContext,
): Reading<unknown> {
  const { refers, shown }: Notes = v.getMetadata(shape);
  const { text, taken } =
    shown && typeof value === 'string'
      ? tame(value, shown === 'text' ? ' ' : '')
      : { text: value, taken: [] };
  const result = v.safeParse(shape, text, { abortEarly: true, abortPipeEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    if (isMessage(issue.message)) return failAs(context, issue.message, path, value);
    if (shape.options && typeof value === 'string') {
      return fail(context, 'not-an-option', path, value, shape.options.join(', '));
    }
    return fail(context, 'wrong-type', path, value, shape.options ? 'string' : shape.type);
  }
  if (taken.length) {
    const signs = taken.slice(0, mostNamed).map(codePoint).join(', ');
    const more = taken.length > mostNamed ? ', …' : '';
    context.issues.push(createIssue('hidden-characters', path, value, signs + more));
  }
  if (refers && !context.ids.get(refers)?.has(String(value))) {
    return fail(context, 'unknown-id', path, value, refers);
  }
  return { ok: true, value: result.output };
}
