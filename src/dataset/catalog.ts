import newYear from '../../data/umerov-ankara.json?url';
import year from '../../data/ukraine-talks-2025.json?url';

/** A dataset that comes with the app. */
export type CatalogEntry = {
  /** The dataset's id; the first part of a link's path. */
  readonly id: string;
  /** Where its file is, on this origin. */
  readonly url: string;
  /** The id of the dataset that is its longer view, offered where its story ends; absent where none is, and of no effect where that dataset is not in the catalogue. */
  readonly longer?: string;
};

/** The datasets that come with the app, in the order they are offered. */
export const catalog: readonly CatalogEntry[] = [
  { id: 'umerov-ankara', url: newYear, longer: 'ukraine-talks-2025' },
  { id: 'ukraine-talks-2025', url: year },
];
