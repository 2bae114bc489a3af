import type { Dataset } from '../model/dataset';
import { catalog } from './catalog';
import { prepareDates } from './dates';
import type { Issue } from './issue';
import { locate, readJson } from './json';
import { fetchText, LoadError, type TransferOptions } from './transfer';
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
export async function loadFile(url: string, options?: TransferOptions): Promise<Loaded> {
  return readDataset(await fetchText(url, options));
}

/** Fetches and reads a dataset of the catalogue; throws a {@link LoadError}, also for an id that is not in it. */
export async function loadDataset(id: string, options?: TransferOptions): Promise<Loaded> {
  const entry = catalog.find((each) => each.id === id);
  if (!entry) throw new LoadError('unknown-dataset', id);
  return loadFile(entry.url, options);
}
