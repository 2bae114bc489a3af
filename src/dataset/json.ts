import type { Issue } from './issue';

/** A file's text as a value, or the one issue that keeps it from being JSON. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issue: Issue };
export async function readJson(text: string): Promise<ReadJson> { return { ok: true, value: JSON.parse(text) }; }
export async function locate(_text: string, issues: readonly Issue[]): Promise<readonly Issue[]> { return issues; }
