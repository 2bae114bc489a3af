import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileText } from '../testing/fixtures';
import { hostileText, isTame } from '../testing/hostile';
import { formatPath, type Path } from './issue';
import { readDataset } from './load';

type Json = { [key: string]: unknown };

/** The fixture with every text that the format knows, each made by `write` from its path. */
function fileOf(write: (path: Path) => string): Json {
  const file = JSON.parse(fileText) as Json;
  const put = (path: Path, text: string) => {
    let holder = file;
    for (const step of path.slice(0, -1)) holder = holder[step] as Json;
    holder[path.at(-1)!] = text;
  };
  const localized = (...path: Path) => {
    for (const tag of ['en', 'uk']) {
      const [holder, key] = [path.slice(0, -1), path.at(-1)!];
      let at = file;
      for (const step of holder) at = at[step] as Json;
      at[key] = { ...(at[key] as Json), [tag]: '' };
      put([...path, tag], write([...path, tag]));
    }
  };
  const line = (...path: Path) => put(path, write(path));
  for (const key of ['title', 'lede', 'description']) localized(key);
  line('license');
  for (const key of ['publisher', 'title']) localized('sources', 0, key);
  line('sources', 0, 'language');
  put(['sources', 0, 'url'], `https://paper.example/${write(['sources', 0, 'url'])}`);
  for (const [section, i] of [
    ['sides', 0],
    ['actors', 0],
    ['places', 0],
    ['topics', 0],
  ] as const) {
    localized(section, i, 'name');
  }
  localized('actors', 0, 'short');
  localized('actors', 0, 'title', 0, 'text');
  line('actors', 1, 'aliases', 0);
  (file as { places: Json[] }).places[0]!.aliases = [''];
  line('places', 0, 'aliases', 0);
  line('events', 0, 'reports', 0, 'at');
  for (const key of ['title', 'summary', 'said']) {
    localized('events', 0, 'reports', 0, 'says', key);
  }
  localized('briefings', 0, 'title');
  for (const key of ['title', 'note']) localized('briefings', 0, 'steps', 0, key);
  const link = ['briefings', 0, 'steps', 0, 'link'];
  put(link, `?q=${write(link)}`);
  return file;
}

/** Every text in a value, the keys of objects left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flatMap(textsIn);
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}

it('holds no text that disturbs what stands around it, and says of each what was taken out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(hostileText), async (stream) => {
      const wild = new Set<string>();
      const file = fileOf((path) => {
        // A letter, so that no text is left empty and its record refused for that.
        const text = `x${stream.next().value}`;
        if (!isTame(text)) wild.add(formatPath(path));
        return text;
      });
      const loaded = await readDataset(JSON.stringify(file));
      if (!loaded.ok) throw new Error('no dataset');
      expect(textsIn(loaded.dataset).filter((text) => !isTame(text))).toEqual([]);
      const { issues } = loaded;
      expect(issues.map(({ code }) => code)).toEqual(issues.map(() => 'hidden-characters'));
      expect(issues.map(({ at }) => at).sort()).toEqual([...wild].sort());
      for (const { value, line, detail } of issues) {
        expect([isTame(value), line]).toEqual([true, 1]);
        expect(detail).toMatch(/^U\+[0-9A-F]{4}(, U\+[0-9A-F]{4})*(, …)?$/);
      }
    }),
    { numRuns: 300 },
  );
});
