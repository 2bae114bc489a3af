import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId } from '../model/id';
import { idArbitrary, linkArbitrary } from '../testing/links';
import { reservedIds } from '../model/id';
import { formatLink } from './codec';
import { formatPath, parsePath, readAddress, type Route } from './path';

const home: Route = { dataset: null, open: false, focus: null, brief: null };
const seed: Route = { ...home, dataset: 'umerov-ankara' };
const file: Route = { ...home, open: true };

describe('isId', () => {
  it.each(['a', '0', 'umerov-ankara', 'a-', 'a'.repeat(80)])('takes %s', (text) =>
    expect(isId(text)).toBe(true),
  );
  it.each(['', 'none', '-a', 'A', 'a_b', 'é', 'a b', 'a\n', '__proto__', 'a'.repeat(81)])(
    'refuses "%s"',
    (text) => expect(isId(text)).toBe(false),
  );
});

describe('parsePath', () => {
  it.each<[string, Route]>([
    ['/', home],
    ['', home],
    ['/umerov-ankara', seed],
    ['/umerov-ankara/', seed],
    ['/umerov%2Dankara', seed],
    ['/open', file],
    ['/umerov-ankara/event/paris', { ...seed, focus: { type: 'event', id: 'paris' } }],
    ['/umerov-ankara/actor/fidan/', { ...seed, focus: { type: 'actor', id: 'fidan' } }],
    ['/open/place/ankara', { ...file, focus: { type: 'place', id: 'ankara' } }],
    ['/umerov-ankara/brief/tour/1', { ...seed, brief: { briefing: 'tour', step: 1 } }],
    ['/open/brief/tour/12', { ...file, brief: { briefing: 'tour', step: 12 } }],
  ])('reads %s', (path, route) => expect(parsePath(path)).toEqual(route));

  it.each([
    '/about',
    '/data',
    '/assets/index.js',
    '/datasets',
    '/none',
    '/Umerov',
    '/index.html',
    '/__proto__',
    '/umerov-ankara/event',
    '/umerov-ankara/event/',
    '/umerov-ankara/event/none',
    '/umerov-ankara/event/a/b',
    '/umerov-ankara/side/ua',
    '/umerov-ankara/constructor/a',
    '/umerov-ankara//a',
    '/umerov-ankara/brief/tour',
    '/umerov-ankara/brief/tour/0',
    '/umerov-ankara/brief/tour/01',
    '/umerov-ankara/brief/tour/-1',
    '/umerov-ankara/brief/tour/1.5',
    '/umerov-ankara/brief/tour/1/2',
    '/%',
    '/%E0%A4%A',
    '/umerov-ankara/event/%zz',
    '/a%2Fevent%2Fb',
  ])('knows no %s', (path) => expect(parsePath(path)).toBeNull());

  it('never throws', () => {
    const part = fc.oneof(idArbitrary, fc.string({ unit: 'binary' }), fc.constantFrom('%', 'event', 'brief', 'open', '1')); // prettier-ignore
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const route = parsePath(`/${parts.join('/')}`);
        if (route) expect(parsePath(formatPath(route))).toEqual(route);
      }),
      { numRuns: 1000 },
    );
  });
});

const datasetId = idArbitrary.filter((id) => !reservedIds.some((reserved) => reserved === id));
const thing = fc.oneof(
  fc.constant({ focus: null, brief: null }),
  fc.record({
    focus: fc.record({ type: fc.constantFrom('event', 'actor', 'place'), id: idArbitrary }),
    brief: fc.constant(null),
  }),
  fc.record({
    focus: fc.constant(null),
    brief: fc.record({ briefing: idArbitrary, step: fc.integer({ min: 1, max: 999_999 }) }),
  }),
);
const routes = fc
  .tuple(fc.option(datasetId), thing)
  .map(([dataset, rest]): Route => ({ dataset, open: dataset === null, ...rest }));

describe('formatPath', () => {
  it('loses nothing from route to path to route', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parsePath(formatPath(route))).toEqual(route);
      }),
    );
    expect(formatPath(home)).toBe('/');
  });

  it('leads to each step of each briefing, and nowhere else', () => {
    const steps = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(fc.option(datasetId), idArbitrary, steps, (dataset, briefing, step) => {
        const route: Route = {
          dataset,
          open: dataset === null,
          focus: null,
          brief: { briefing, step },
        };
        const path = formatPath(route);
        expect(path).toBe(`/${dataset ?? 'open'}/brief/${briefing}/${step}`);
        expect(parsePath(path)).toEqual(route);
        expect(parsePath(`${path}/`)).toEqual(route);
        // A link names a step in one way only.
        for (const other of [
          `${path}.0`,
          `${path}e0`,
          `${path}/1`,
          path.replace(/(\d+)$/, '0$1'),
        ]) {
          expect(parsePath(other)).toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('shows the briefing, not the focus, of a route that has both', () => {
    const brief = { briefing: 'tour', step: 2 };
    const both: Route = { ...seed, focus: { type: 'event', id: 'paris' }, brief };
    expect(formatPath(both)).toBe('/umerov-ankara/brief/tour/2');
    expect(parsePath(formatPath(both))).toEqual({ ...seed, brief });
  });
});

describe('readAddress', () => {
  const umerov: Route = { ...seed, focus: { type: 'actor', id: 'umerov' } };
  it.each<[string, Route | null, string, string[]]>([
    ['/?who=umerov#x', home, '?who=umerov#x', []],
    ['/umerov-ankara#who=a?b', seed, '#who=a?b', []],
    ['/Umerov-Ankara', seed, '', ['/Umerov-Ankara → /umerov-ankara']],
    ['/umerov-ankara/Actor/Umerov?lang=uk', umerov, '?lang=uk', ['/umerov-ankara/Actor/Umerov → /umerov-ankara/actor/umerov']],
    ['/umerov-ankara%E2%80%8B', seed, '', ['/umerov-ankara%E2%80%8B → /umerov-ankara']],
    ['/umerov-ankara/actor/umerov).', umerov, '', ['/umerov-ankara/actor/umerov). → /umerov-ankara/actor/umerov']],
    ['/umerov%E2%80%93ankara', seed, '', ['/umerov%E2%80%93ankara → /umerov-ankara']],
    ['/%3Fwho%3Dumerov%26q%3Da%252Bb', home, '?who=umerov&q=a%2Bb', ['%3Fwho%3Dumerov%26q%3Da%252Bb → ?who=umerov&q=a%2Bb']],
    ['/umerov-ankara%3fwho=umerov?lang=uk#t', seed, '?who=umerov&lang=uk#t', ['%3fwho=umerov → ?who=umerov']],
    ['/?q=%3F', home, '?q=%3F', []],
    ['/About?x=1', null, '?x=1', []],
    ['/umerov-ankara/brief/tour/1.5', null, '', []],
    ['/umerov-ankara//actor/umerov', null, '', []],
    ['/%E0%A4%A', null, '', []],
  ])('takes %s apart', (address, route, search, repaired) => {
    const read = readAddress(address);
    expect(read).toMatchObject({ route, search });
    expect(read.repaired.map(({ from, to }) => `${from} → ${to}`)).toEqual(repaired);
  }); // prettier-ignore

  it('touches no address that the app wrote', () => {
    fc.assert(
      fc.property(routes, linkArbitrary, (route, link) => {
        const search = formatLink(link);
        expect(readAddress(formatPath(route) + search)).toEqual({ route, all: false, search, repaired: [] }); // prettier-ignore
      }),
    );
  });

  it.each<[string, string[]]>([
    ['/datasets', []],
    ['/datasets/', []],
    ['/Datasets', ['/Datasets → /datasets']],
    ['/datasets).', ['/datasets). → /datasets']],
  ])('knows the page with all datasets by %s', (address, repaired) => {
    const read = readAddress(`${address}?lang=uk`);
    expect(read).toMatchObject({ route: null, all: true, search: '?lang=uk' });
    expect(read.repaired.map(({ from, to }) => `${from} → ${to}`)).toEqual(repaired);
  });

  it.each(['/', '/datasets/x', '/umerov-ankara', '/dataset', '//datasets'])(
    'takes %s for no such page',
    (address) => expect(readAddress(address).all).toBe(false),
  );

  it('never throws, and reads what it put right as it stands', () => {
    const part = fc.oneof(idArbitrary, fc.string(), fc.constantFrom('%', '%3F', '?', '#', 'Event', 'brief', '1', '.')); // prettier-ignore
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { route } = readAddress(`/${parts.join('/')}`);
        if (route) expect(readAddress(formatPath(route))).toMatchObject({ route, repaired: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
