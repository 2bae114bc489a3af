import { expect, test, type Locator, type Page } from '@playwright/test';
import { Workspace } from './workspace';

// Names that are written from right to left, with what pulls its neighbours along: a number and a bracket at the end.
const names = {
  anna: 'אברהם כהן (3)',
  bob: 'عمر 7',
  town: 'القاهرة [2]',
  land: 'ירושלים 5',
  title: 'פגישה בבוקר 9',
  paper: 'צהריים 1',
} as const;

/** Serves contacts whose every name is written from right to left. */
async function serve(page: Page): Promise<void> {
  const meeting = (place: string, when: string, status: string) => ({
    title: { en: names.title },
    ...{ kind: 'meeting', when, status, place },
    participants: [{ actor: 'anna' }, { actor: 'bob' }],
  });
  const report = (says: object, more: object = {}) => ({
    ...{ source: 'paper', at: 'פרק 4', known: '2026-01-01', says },
    ...more,
  });
  const json = {
    parley: 1,
    id: 'umerov-ankara',
    title: { en: names.title },
    sources: [
      { id: 'paper', publisher: { en: names.paper }, title: { en: names.title } },
      { id: 'again', publisher: { en: names.paper }, title: { en: names.land } },
    ],
    sides: ['ua', 'us'].map((id) => ({ id, name: { en: names.land } })),
    actors: [
      { id: 'anna', kind: 'person', name: { en: names.anna }, side: 'ua' },
      { id: 'bob', kind: 'person', name: { en: names.bob }, side: 'us' },
    ],
    places: [
      { id: 'town', name: { en: names.town }, lat: 30, lon: 31.2, precision: 'city' },
      { id: 'land', name: { en: names.land }, lat: 32, lon: 45, precision: 'region', radiusKm: 90 },
    ],
    events: [
      { id: 'first', reports: [report(meeting('town', '2026-01-02', 'planned'))] },
      {
        id: 'second',
        reports: [
          report(meeting('land', '2026-01-05', 'planned')),
          report({ when: '2026-01-06' }, { source: 'again', disputes: ['when'] }),
        ],
      },
    ],
  };
  await page.route('**/assets/umerov-ankara-*.json', (route) => route.fulfill({ json }));
}

/** Some words of the text of an element in the order in which they are seen: line by line, from left to right. */
function seenOrder(element: Locator, words: readonly string[]): Promise<string[]> {
  return element.evaluate((root, words) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const text = nodes.map(({ data }) => data).join('');
    const place = (at: number): [Text, number] => {
      let rest = at;
      for (const node of nodes) {
        if (rest <= node.length) return [node, rest];
        rest -= node.length;
      }
      throw new RangeError(`${at} of ${text}`);
    };
    const boxes = words.map((word) => {
      const at = text.indexOf(word);
      if (at < 0) throw new Error(`“${word}” is not in “${text}”`);
      const range = document.createRange();
      range.setStart(...place(at));
      range.setEnd(...place(at + word.length));
      return { word, box: range.getBoundingClientRect() };
    });
    const lower = (a: DOMRect, b: DOMRect) => a.top - b.top > a.height / 2;
    return boxes
      .sort(({ box: a }, { box: b }) => (lower(a, b) ? 1 : lower(b, a) ? -1 : a.left - b.left))
      .map(({ word }) => word);
  }, words);
}

test('names written from right to left leave everything around them where it belongs', async ({
  page,
}) => {
  await serve(page);
  const workspace = new Workspace(page);
  await workspace.open('/');
  await page.evaluate(() => document.fonts.ready);

  const reads = async (element: Locator, ...words: string[]) =>
    expect(await seenOrder(element, words)).toEqual(words);
  const row = workspace.row('second');
  await reads(row.locator('.row-about'), 'Meeting', names.land, '(city not stated)');
  await reads(row.locator('.row-differs'), '6 Jan', 'in', names.paper);
  await reads(workspace.headline, 'Two', 'contacts', 'planned');

  // In the drawings, which are SVG.
  const label = workspace.sign('label', 'first').filter({ hasText: 'planned' }).first();
  await reads(label, names.anna, '–', names.bob, ', ', names.town, 'planned');
  await reads(
    workspace.sign('map label').filter({ hasText: names.land }).first(),
    names.land,
    '1 planned',
  );

  // An opened event, and what is opened from it.
  await row.click();
  const detail = workspace.panel('Events');
  await expect(detail.getByRole('heading', { name: names.title })).toBeVisible();
  await reads(detail.locator('.source-where').first(), names.title, 'פרק 4', '1 Jan');
  await workspace.open('/?who=anna&where=town');
  await reads(workspace.headline, names.anna, names.town);
  await reads(detail.locator('.card-more'), '1 of', '2 events', 'planned', names.land);
  expect(workspace.complaints).toEqual([]);
});
