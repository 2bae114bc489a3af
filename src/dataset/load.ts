import type { Dataset } from '../model/dataset';
import { catalog } from './catalog';
import { prepareDates } from './dates';
import type { Issue } from './issue';
import { locate, readJson } from './json';
import { validate } from './validate';

/** What a file came to: a dataset with what was set aside, or nothing and why. */
export type Loaded =
  | {
      readonly ok: true;
      /** Everything in the file that passed validation. */
      readonly dataset: Dataset;
      /** What did not, located in the file. */
      readonly issues: readonly Issue[];
    }
  | {
      readonly ok: false;
      /** Why the file is no dataset, located in it; never empty. */
      readonly issues: readonly Issue[];
    };

/** Why a file could not be had at all. Only `network` may pass by itself. */
export const loadProblems = ['unknown-dataset', 'not-found', 'network'] as const;
/** One of {@link loadProblems}. */
export type LoadProblem = (typeof loadProblems)[number];

/** Thrown when a file could not be had, so that the caller's query can try again or show it. */
export class LoadError extends Error {
  /** Why. */
  readonly code: LoadProblem;
  /** The dataset id or address that was asked for. */
  readonly subject: string;

  constructor(code: LoadProblem, subject: string, cause?: unknown) {
    super(`${code}: ${subject}`, { cause });
    this.name = 'LoadError';
    this.code = code;
    this.subject = subject;
  }
}

/**
 * Reads the text of a dataset file. Never throws on what the text says; a {@link LoadError} when a part
 * of the app that its dates need cannot be had.
 */
export async function readDataset(text: string): Promise<Loaded> {
  const json = await readJson(text);
  if (!json.ok) return { ok: false, issues: [json.issue] };
  await prepareDates(json.value).catch((cause: unknown) => {
    throw new LoadError('network', 'edtf', cause);
  });
  const { dataset, issues } = validate(json.value);
  const located = await locate(text, issues);
  return dataset ? { ok: true, dataset, issues: located } : { ok: false, issues: located };
}

/** Fetches and reads the dataset file at an address on this origin; throws a {@link LoadError} when it cannot be had. */
export async function loadFile(url: string, fetcher: typeof fetch = fetch): Promise<Loaded> {
  let text: string;
  try {
    const response = await fetcher(url);
    if (response.status === 404) throw new LoadError('not-found', url);
    if (!response.ok) throw new LoadError('network', url, response.status);
    text = await response.text();
  } catch (cause) {
    throw cause instanceof LoadError ? cause : new LoadError('network', url, cause);
  }
  return readDataset(text);
}

/** Fetches and reads a dataset of the catalogue; throws a {@link LoadError}, also for an id that is not in it. */
export async function loadDataset(id: string, fetcher: typeof fetch = fetch): Promise<Loaded> {
  const entry = catalog.find((each) => each.id === id);
  if (!entry) throw new LoadError('unknown-dataset', id);
  return loadFile(entry.url, fetcher);
}
