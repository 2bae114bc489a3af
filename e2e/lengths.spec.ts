import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { strays } from './signs';
import { Workspace } from './workspace';

const length = 3_000;
const texts = {
  'one word': 'W'.repeat(length),
  'many words': 'Very many words in a row '.repeat(length).slice(0, length),
};
type Screen = readonly [width: number, height: number];
// Every width once with what cannot be broken; words that can be break in the widest and in the narrowest. A page is
// loaded at the first size and made as narrow as the others.
const screens: readonly (readonly [kind: keyof typeof texts, sizes: readonly Screen[]])[] = [
  [
    'one word',
    [
      [1440, 900],
      [1280, 720],
    ],
  ],
  ['one word', [[390, 844]]],
  ['many words', [[1440, 900]]],
  ['many words', [[320, 700]]],
];

// What the file says in words, under whichever key; the rest are ids, days and numbers.
const fields = /^(title|lede|description|license|name|publisher|summary|said|note|text)$/;

/** A value of the dataset with every text in it replaced. */
function filled(value: unknown, text: string, key = ''): unknown {
  if (fields.test(key)) {
    if (Array.isArray(value)) return value.map((item) => filled(item, text));
    return key === 'license' ? text : { en: text };
  }
  if (key === 'at') return text;
  if (key === 'aliases') return [text, `${text} again`];
  if (key === 'url') return `https://example.org/${encodeURIComponent(text)}`;
  if (Array.isArray(value)) return value.map((item) => filled(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'short')
      .map(([name, part]) => [name, filled(part, text, name)]),
  );
}

/** Serves the bundled dataset with every text in it replaced. */
async function fill(page: Page, text: string): Promise<void> {
  const json = filled(JSON.parse(readFileSync('data/umerov-ankara.json', 'utf8')), text);
  await page.route(/umerov-ankara.*\.json$/, (route) => route.fulfill({ json }));
}

/** Addresses of every page, some with a text in the link itself. */
const addresses = (text: string): string[] => {
  const whole = '/umerov-ankara';
  const typed = encodeURIComponent(text);
  return [
    whole,
    `${whole}?who=umerov,fidan,kalin,-zelenskyy&where=ankara,turkiye`,
    `${whole}?q=${typed}&who=umerov,${typed}&colour=${typed}`,
    `${whole}/event/umerov-kalin`,
    `${whole}/actor/umerov`,
    `${whole}/place/ankara`,
    `${whole}/brief/story/1`,
    `${whole}/brief/story/3?where=ankara`,
    `/open?data=/${typed}`,
    `/${typed}`,
  ];
};

for (const [kind, sizes] of screens) {
  const text = texts[kind];
  test(`nothing leaves the screen with ${kind} of ${length} characters at ${sizes.map((size) => size.join(' × ')).join(' and ')}`, async ({
    page,
  }) => {
    // Ten pages, each of many very long texts.
    test.slow();
    await fill(page, text);
    for (const address of addresses(text)) {
      for (const [i, [width, height]] of sizes.entries()) {
        await page.setViewportSize({ width, height });
        if (i === 0) await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (address.startsWith('/umerov-ankara')) await new Workspace(page).ready();
        const said = `${address.slice(0, 60)} at ${width}`;
        // What is laid out again after the size is may take a frame.
        await expect.soft.poll(() => page.evaluate(strays), said).toEqual([]);
      }
    }
  });
}

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  const text = texts['one word'];
  test(`what opens over the page keeps a word of ${length} characters at ${width} × ${height}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await fill(page, text);
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara?who=umerov');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await workspace.search.first().fill(text.slice(0, 4));
    expect.soft(await page.evaluate(strays), 'filters').toEqual([]);
    // The first one closes what was found, where something is found.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await workspace.open('/umerov-ankara?who=fidan');
    await page.getByRole('button', { name: /^(Share|Menu)/ }).click();
    const copy = page.getByRole('button', { name: 'Copy link' });
    await copy.click({ trial: true });
    expect.soft(await page.evaluate(strays), 'share').toEqual([]);

    await workspace.open('/umerov-ankara/event/umerov-kalin');
    for (const name of ['Copy link', 'Cite', 'Back']) {
      await page.getByRole('button', { name }).first().click({ trial: true });
    }
    await page.getByRole('button', { name: 'Cite' }).click();
    expect.soft(await page.evaluate(strays), 'cite').toEqual([]);

    await workspace.open('/umerov-ankara/brief/story/1');
    for (const name of ['Next step', 'Leave']) {
      await page.getByRole('button', { name }).first().click({ trial: true });
    }
  });
}
