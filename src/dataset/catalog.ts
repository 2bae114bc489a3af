import url from '../../data/umerov-ankara.json?url';
import yearUrl from '../../data/ukraine-talks-2025.json?url';
import type { Localized } from '../model/text';

/** A dataset that comes with the app. */
export type CatalogEntry = {
  /** The dataset's id; the first part of a link's path. */
  readonly id: string;
  /** Its name, for the choice of datasets before any is loaded. */
  readonly title: Localized;
  /** Where its file is, on this origin. */
  readonly url: string;
};

/** The datasets that come with the app, in the order they are offered. */
export const catalog: readonly CatalogEntry[] = [
  {
    id: 'umerov-ankara',
    title: new Map([
      ['en', 'Umerov in Ankara and the road to Paris'],
      ['uk', 'Умєров в Анкарі та шлях до Парижа'],
    ]),
    url,
  },
  {
    id: 'ukraine-talks-2025',
    title: new Map([
      ['en', 'A year of talks on Russia’s war against Ukraine'],
      ['uk', 'Рік переговорів про війну Росії проти України'],
    ]),
    url: yearUrl,
  },
];
