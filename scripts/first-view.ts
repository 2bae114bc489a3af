// Makes the page of the app show and ask for what the first view needs before any of its code has run:
// the frame with the headline of the dataset of `/` in both languages, the script that comes first, and
// the addresses of what is certainly needed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { datasetIds } from './hosts.mjs';
import { defaultDatasetId } from '../src/dataset/default';
import { languages, type Language } from '../src/filters/filters';
import type { FirstFiles } from '../src/boot';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

/** A text in every language of the interface. */
export type Texts = Readonly<Record<Language, string>>;

/** The texts of the frame by the names of its slots. */
export type FrameTexts = ReadonlyMap<string, Texts>;

const fonts: Readonly<Record<Language, readonly string[]>> = {
  en: ['latin'],
  uk: ['latin', 'cyrillic'],
};
// The serif in the weight of headlines; its other weight is for what is opened.
const faces = (script: string) => [
  `/inter-${script}-wght-normal.woff2`,
  `/source-serif-4-${script}-600-normal.woff2`,
];
/** What the first view loads though no module imports it outright. */
const later = ['src/app/Workspace.tsx'];

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** The page with its slots, `{{name}}`, filled in every language; throws for a slot without a text. */
export function fillFrame(html: string, texts: FrameTexts): string {
  return html.replace(/\{\{([\w.-]+)\}\}/g, (slot, name: string) => {
    const text = texts.get(name);
    if (!text) throw new Error(`The page has no text for ${slot}.`);
    const inAll = languages.map((lang) => `<span lang="${lang}">${escape(text[lang])}</span>`);
    return `<span class="frame-text">${inAll.join('')}</span>`;
  });
}

/** The texts of the frame: what the dataset of `/` says of itself, and words of the interface as `section.entry`. */
export function readTexts(root: string): FrameTexts {
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown;
  const { title, lede } = read(`data/${defaultDatasetId}.json`) as { title: Texts; lede?: Texts };
  if (!lede) throw new Error('The dataset of / needs a lede, with which the page begins.');
  const texts = new Map([
    ['title', title],
    ['lede', lede],
  ]);
  const catalogues = languages.map((lang) => [
    lang,
    read(`src/i18n/${lang}.json`) as { app: Readonly<Record<string, string>> },
  ]) as [Language, { app: Readonly<Record<string, string>> }][];
  for (const key of Object.keys(catalogues[0]?.[1].app ?? {})) {
    const inAll = catalogues.map(([lang, { app }]) => [lang, app[key]]);
    texts.set(`app.${key}`, Object.fromEntries(inAll) as Texts);
  }
  return texts;
}

/** The code of the script that comes first, as one that blocks. */
async function buildBoot(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      // Also a browser too old for the app is to be told so.
      target: 'es2018',
      lib: { entry: join(root, 'src/boot.ts'), formats: ['iife'], name: 'parleyBoot' },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}

const inAll = <T>(of: (lang: Language) => T) =>
  Object.fromEntries(languages.map((lang) => [lang, of(lang)])) as Record<Language, T>;

/** What the first view of a page needs, as files of the build. */
type Needs = {
  /** Modules in the order in which they run. */
  readonly modules: readonly string[];
  /** Style sheets beside those of the entry. */
  readonly styles: readonly string[];
  /** What depends on the address of the page. */
  readonly files: FirstFiles;
};

function needsOf(bundle: Bundle): Needs {
  const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
  const modules = new Set<string>();
  const styles = new Set<string>();
  const collect = (chunk: Chunk | undefined) => {
    if (!chunk || modules.has(chunk.fileName)) return;
    chunk.imports.forEach((name) => collect(bundle[name] as Chunk));
    modules.add(chunk.fileName);
    chunk.viteMetadata?.importedCss.forEach((name) => styles.add(name));
  };
  collect(chunks.find(({ isEntry }) => isEntry));
  for (const name of later) {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.includes(name));
    if (!chunk) throw new Error(`The build has no file of its own for ${name}.`);
    collect(chunk);
  }
  const asset = (end: string): string => {
    const found = Object.values(bundle).find(
      (file) =>
        file.type === 'asset' && file.originalFileNames.some((original) => original.endsWith(end)),
    );
    if (!found) throw new Error(`The build has no file ${end}.`);
    return `/${found.fileName}`;
  };
  const files = {
    words: inAll((lang) => asset(`src/i18n/${lang}.json`)),
    fonts: inAll((lang) => fonts[lang].flatMap((script) => faces(script).map(asset))),
    datasets: Object.fromEntries(datasetIds().map((id) => [id, asset(`data/${id}.json`)])),
    usual: defaultDatasetId,
  };
  return { modules: [...modules], styles: [...styles], files };
}

/**
 * Fills the page, see the head of this file, and writes into the build, as `.vite/first-view.json`, which
 * files a first visit of `/` loads before its first marks, by language.
 */
export function firstView(): Plugin {
  let config: ResolvedConfig;
  let boot: string;
  let loads = inAll<readonly string[]>(() => []);
  return {
    name: 'first-view',
    configResolved: (resolved) => {
      config = resolved;
    },
    async buildStart() {
      if (config.command === 'serve') return;
      const source = await buildBoot(config.root);
      boot = this.emitFile({ type: 'asset', name: 'boot.js', source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const filled = fillFrame(html, readTexts(config.root));
        if (!bundle) {
          const tag = '<script type="module" src="/src/boot.ts"></script>';
          return filled.replace('<!-- boot -->', tag);
        }
        return filled;
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no page.');
        const { modules, styles, files } = needsOf(bundle);
        const script = this.getFileName(boot);
        const html = String(page.source);
        const data = JSON.stringify(files).replaceAll('"', '&quot;');
        // A policy in the page keeps browsers from looking ahead, so what the first frame waits for is named
        // before the script that blocks; sheets in the order they build on. Modules that the entry asks for
        // when it runs are not named: side by side with it on a slow line they would hold it up.
        const named = new Set(styles.filter((name) => !html.includes(`"/${name}"`)));
        const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/g)].map(
          ([, name = '']) => name,
        );
        const first = [
          ...[...sheets, ...named].map(
            (name) => `<link rel="preload" as="style" crossorigin href="/${name}">`,
          ),
          `<script src="/${script}" data-files="${data}"></script>`,
        ];
        const then = [...named].map(
          (name) => `<link rel="stylesheet" crossorigin href="/${name}">`,
        );
        page.source = html
          .replace('<!-- boot -->', first.join('\n    '))
          .replace('</head>', `  ${then.join('\n    ')}\n  </head>`);
        const always = ['index.html', script, ...styles, ...modules];
        const asked = (lang: Language) => [
          files.datasets[defaultDatasetId] ?? '',
          files.words[lang],
          ...files.fonts[lang],
        ];
        loads = inAll((lang) => [...always, ...asked(lang).map((name) => name.slice(1))]);
      },
    },
    writeBundle({ dir }) {
      if (!dir) return;
      writeFileSync(join(dir, '.vite/first-view.json'), JSON.stringify(loads, null, 2));
    },
  };
}
