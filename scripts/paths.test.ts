import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservedIds } from '../src/model/id';
import { formatPath, parsePath } from '../src/filters/path';
import { isAppPath, readTarget } from './paths.mjs';

/** Whether the server gives the app's page at a target. */
function opensApp(target: string): boolean {
  const { parts } = readTarget(target);
  return parts !== undefined && isAppPath(parts);
}

describe('isAppPath', () => {
  it.each([
    '/',
    '/?lang=uk',
    '/datasets',
    '/open',
    '/open?data=/x.json',
    '/umerov-ankara',
    '/umerov-ankara/',
    '/umerov%2Dankara',
    '/no-such-dataset',
    '/umerov-ankara/event/paris',
    '/umerov-ankara/actor/fidan/',
    '/open/place/ankara',
    '/umerov-ankara/brief/story/3',
    '/umerov-ankara/brief/story/1.5',
    '/umerov-ankara/event/%D0%B0',
    '/Umerov-Ankara/Event/Paris',
    '/UMEROV-ANKARA/BRIEF/STORY/3',
    '/embed/umerov-ankara',
    '/embed/umerov-ankara/event/paris',
    '/embed/umerov-ankara/brief/story/3',
  ])('opens the app at %s', (target) => expect(opensApp(target)).toBe(true));

  it.each([
    '//',
    '//umerov-ankara',
    '/umerov-ankara//',
    '/assets',
    '/assets/',
    '/assets/none.js',
    '/assets/event/x',
    '/data',
    '/data/umerov-ankara.json',
    '/about',
    '/robots.txt',
    '/favicon.ico',
    '/.env',
    '/a/b/c/d.js',
    '/a/b',
    '/umerov-ankara/side/ua',
    '/umerov-ankara/event',
    '/umerov-ankara/event/a/b',
    '/umerov-ankara/brief/story',
    '/embed/x.js',
    '/a%2Fevent%2Fb',
  ])('knows no %s', (target) => expect(opensApp(target)).toBe(false));

  it('opens the app at every path that the app writes, and at none that a file may have', () => {
    const part = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,79}$/);
    const kind = fc.constantFrom('event', 'actor', 'place', 'brief', 'side');
    const paths = fc.array(part, { maxLength: 1 }).chain((root) =>
      fc.tuple(kind, part, fc.array(fc.constantFrom('1', '27'), { maxLength: 1 })).map(
        ([type, id, step]) => `/${[...root, type, id, ...step].join('/')}`, // prettier-ignore
      ),
    );
    const roots = part.map((id) => `/${id}`);
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(paths, roots), (path) => {
        const route = parsePath(path);
        if (!route) return;
        read += 1;
        expect(opensApp(path)).toBe(true);
        expect(opensApp(formatPath(route))).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it('keeps the names that no dataset can have for files, but for the pages among them', () => {
    for (const id of reservedIds) {
      const page = ['open', 'datasets', 'embed'].some((name) => name === id);
      expect([id, opensApp(`/${id}`)]).toEqual([id, page]);
    }
  });
});

describe('readTarget', () => {
  it.each<[string, number]>([
    ['', 400],
    ['*', 400],
    ['http://localhost/', 400],
    ['localhost:80', 400],
    ['/%', 400],
    ['/%zz', 400],
    ['/%E0%A4%A', 400],
    ['/a%00b', 400],
    ['/..', 400],
    ['/a/../b', 400],
    ['/%2e%2e/x', 400],
    ['/a/.', 400],
    ['/..%2f..%2fetc/passwd', 404],
    ['/a%5Cb', 404],
    ['/a\\b', 404],
    ['//x', 404],
    ['/.git/config', 404],
    ['/%2egit/config', 404],
    ['/a/.hidden', 404],
    ['/_headers', 404],
    ['/_redirects', 404],
    ['/index.html.br', 404],
    ['/assets/index.js.gz', 404],
    [`/${'a'.repeat(1000)}`, 404],
  ])('refuses %s', (target, status) => expect(readTarget(target)).toEqual({ status }));

  it.each<[string, string[]]>([
    ['/', ['']],
    ['/?x=/../%zz', ['']],
    ['/a%20b/c.js?d', ['a b', 'c.js']],
    ['/a/', ['a', '']],
  ])('reads %s', (target, parts) => expect(readTarget(target)).toEqual({ parts }));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { parts, status } = readTarget(text);
        expect(status ?? parts).toBeDefined();
        expect(readTarget(`/${text}`)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});
