// Runs before anything of the page is shown, as a blocking script: language, theme and size are right from the
// first frame on, what this address needs is asked for at once, and whatever keeps the app from beginning
// is said. It is small, and built apart from the app.
import { applyTextSize } from './chart/zoom';
import type { Language } from './filters/filters';
import { parsePath } from './filters/path';
import { readerLanguage } from './state/language';
import { applyTheme, storedTheme } from './state/theme';
import { reloadOnce } from './views/reload';

/** The addresses of what the first view needs, where it depends on the address of the page; written into the page by its build. */
export type FirstFiles = {
  /** The words of each language. */
  readonly words: Readonly<Record<Language, string>>;
  /** The fonts of each language. */
  readonly fonts: Readonly<Record<Language, readonly string[]>>;
  /** The files of the bundled datasets, by id. */
  readonly datasets: Readonly<Record<string, string>>;
  /** The id of the dataset of `/`. */
  readonly usual: string;
};

// How long nothing may be shown before it is said that this is unusual, in milliseconds.
const usual = 10_000;

const { dataset: page } = document.documentElement;
const files = JSON.parse(document.currentScript?.dataset.files ?? 'null') as FirstFiles | null;
const search = [...new URLSearchParams(location.search)];
// The app mends more than a name in another case; what it does here is seen in the first frame.
const isLang = ([key]: readonly [string, string]) => key.toLowerCase() === 'lang';
const wanted = search.find(isLang)?.[1].trim().toLowerCase();
const lang = wanted === 'en' || wanted === 'uk' ? wanted : readerLanguage();
const route = parsePath(location.pathname);

document.documentElement.lang = lang;
applyTheme(storedTheme());
applyTextSize();
// Who sets their browser does so elsewhere and comes back.
document.addEventListener('visibilitychange', applyTextSize);
// Of the dataset of `/` without any filter it is known beforehand what the screen will say.
const plain = search.every(isLang) && !location.hash;
if (route && !route.open && !route.brief && !route.focus) {
  page.frame = location.pathname === '/' && plain ? 'story' : 'screen';
}

const preload = (href: string | undefined, as: 'fetch' | 'font') => {
  if (href === undefined) return;
  const link = Object.assign(document.createElement('link'), { rel: 'preload', as, href });
  // Without it the browser would fetch the file a second time, for the one who asks in earnest.
  link.crossOrigin = 'anonymous';
  document.head.append(link);
};
if (files) {
  if (route && !route.open) preload(files.datasets[route.dataset ?? files.usual], 'fetch');
  preload(files.words[lang], 'fetch');
  files.fonts[lang].forEach((font) => preload(font, 'font'));
}

const begun = () => document.getElementById('frame') === null;
const late = setTimeout(() => {
  if (!begun()) page.begun = 'late';
}, usual);
const onError = ({ target, error }: ErrorEvent) => {
  if (begun()) return;
  if (target instanceof HTMLLinkElement) {
    // Without a sheet the app is ugly, and still begins.
    if (target.rel === 'stylesheet') reloadOnce();
    return;
  }
  // Of other things that are lost nothing depends on any; a script that breaks comes with what it threw.
  if (target instanceof HTMLScriptElement ? reloadOnce() : error === undefined) return;
  clearTimeout(late);
  page.begun = 'failed';
};
addEventListener('error', onError as EventListener, true);
