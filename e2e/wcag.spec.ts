import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

/** What WCAG 2.2, 1.4.12 lets a reader set. */
const wider =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }';

/** The texts of `selector` that touch another of them or reach out of the picture they stand in. */
async function colliding(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((texts) => {
    const boxes = texts.map((text) => text.getBoundingClientRect());
    const frame = texts[0]?.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
    return texts.flatMap((text, i) => {
      const a = boxes[i]!;
      const out = a.left < frame.left - 1 || a.right > frame.right + 1;
      // The rows of labels are a line apart, so that tails of letters may reach into the next.
      const touches = boxes.some(
        (b, j) =>
          j < i &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4,
      );
      return out || touches ? [text.textContent] : [];
    });
  });
}

/** The texts of `selector` that are wider than what shows them, by any part of a pixel: an ellipsis needs no whole one. */
const cut = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.flatMap((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      const isCut = range.getBoundingClientRect().width > each.getBoundingClientRect().width + 0.1;
      return isCut ? [each.textContent] : [];
    }),
  );

/** The words of the map that lie under what is written on its rim. */
const covered = (page: Page): Promise<(string | null)[]> =>
  page.locator('#map').evaluateAll((maps) =>
    maps.flatMap((map) => {
      const rim = map.querySelector('.map-borders')?.getBoundingClientRect();
      return [...map.querySelectorAll('svg text')].flatMap((text) => {
        const { right, bottom } = text.getBoundingClientRect();
        return rim && right > rim.left && bottom > rim.top + 2 ? [text.textContent] : [];
      });
    }),
  );

/** The ends of the overview that reach out of what shows them. */
const endsOut = (page: Page): Promise<(string | null)[]> =>
  page.locator('.overview-end').evaluateAll((ends) =>
    ends.flatMap((end) => {
      const [box, around] = [end, end.parentElement!].map((each) => each.getBoundingClientRect());
      const isOut = box!.bottom > around!.bottom + 1 || box!.top < around!.top - 1;
      return isOut ? [end.textContent] : [];
    }),
  );

const besidePlot = '#timeline :is(.lane-name, .overview-end)';

test('names stand whole on a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const workspace = new Workspace(page);
  for (const lang of ['en', 'uk']) {
    await workspace.open(`/ukraine-talks-2025?known=latest&lang=${lang}`);
    await expect(workspace.sign('lane').first()).toBeVisible();
    expect(await cut(page, besidePlot)).toEqual([]);
    await page.goto(`/datasets?lang=${lang}`);
    await expect(page.locator('.strip-side')).toHaveCount(14);
    expect(await cut(page, '.strip-side')).toEqual([]);
  }
});

for (const [address, width, height = 900] of [
  ['/umerov-ankara', 1440],
  ['/umerov-ankara', 1280, 720],
  ['/ukraine-talks-2025?known=latest&lang=uk', 1440],
  ['/ukraine-talks-2025?known=latest&lang=uk', 1280, 720],
  ['/umerov-ankara', 390],
  ['/umerov-ankara?lang=uk', 320],
] as const) {
  test(`text that a reader sets wider is cut nowhere, at ${address} and ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const workspace = new Workspace(page);
    await workspace.open(address);
    // The days that a source's words mean are seen, with the words or without.
    const days = page.locator('#events .row-date > span:last-child').evaluateAll((parts) =>
      parts.map((part) => {
        const [box, around] = [part, part.parentElement!].map((each) =>
          each.getBoundingClientRect(),
        );
        return (
          box!.top >= around!.top - 1 &&
          box!.bottom <= around!.bottom + 1 &&
          box!.right <= around!.right + 1
        );
      }),
    );
    expect((await days).every(Boolean)).toBe(true);
    const known = page.locator('.known-slider');
    const flag = () =>
      known.evaluate((slider) => {
        const [cloth, said] = [...slider.querySelectorAll('.flag-box, .flag-words')].map((part) =>
          part.getBoundingClientRect(),
        );
        return cloth!.right - said!.right;
      });
    expect(await flag()).toBeGreaterThan(0);
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, wider);
    await expect.poll(flag).toBeGreaterThan(0);
    await expect(page.locator('html')).toHaveAttribute('data-spaced', '');
    await expect
      .poll(() => colliding(page, '#timeline :is(.event-flag, .year-flags text)'))
      .toEqual([]);
    await expect.poll(() => cut(page, besidePlot)).toEqual([]);
    await expect.poll(() => covered(page)).toEqual([]);
    expect(await endsOut(page)).toEqual([]);
    const cutRows = page
      .locator('#events .row :is(.row-date, .row-title, .row-about, .row-differs, .row-status)')
      .evaluateAll((parts) =>
        parts
          .filter(
            (part) =>
              part.scrollWidth > part.clientWidth + 1 ||
              // Letters reach below their line.
              (!part.matches('.row-status') && part.scrollHeight > part.clientHeight + 3),
          )
          .map((part) => part.textContent),
      );
    expect(await cutRows).toEqual([]);
    // Taken back, everything stands as it did.
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    await expect(page.locator('html')).not.toHaveAttribute('data-spaced');
    expect(workspace.complaints).toEqual([]);
  });
}

test('on a phone headings are in order, sources are as large as a finger, and a table says all', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara/event/umerov-kalin');
  const sources = page.locator('.detail .sources a');
  await expect(sources.first()).toBeVisible();
  const heights = await sources.evaluateAll((links) =>
    links.map((link) => link.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);

  await workspace.open('/umerov-ankara');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Download a picture' })).toBeVisible();
  const levels = await page
    .locator(':is(h1, h2, h3, h4):visible')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
  expect(levels.length).toBeGreaterThan(1);
  expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  await page.keyboard.press('Escape');

  // However long its words, a tool stays on the screen.
  await page.setViewportSize({ width: 320, height: 568 });
  await workspace.open('/umerov-ankara?show=network,events&who=umerov&lang=uk');
  const tools = page.locator('#network .view-tools :is(button, select):visible');
  await expect(tools.first()).toBeVisible();
  const lefts = await tools.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);

  await page.setViewportSize({ width: 1440, height: 900 });
  await workspace.open('/ukraine-talks-2025?known=latest&who=macron,zelenskyy&together=1');
  const between = page.locator('.between dl button');
  await expect(between.first()).toBeVisible();
  for (const button of await between.all())
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);

  await workspace.open('/umerov-ankara');
  const timeline = workspace.panel('Timeline');
  await timeline.getByRole('button', { name: 'Table', exact: true }).click();
  const heads = timeline.getByRole('columnheader');
  await expect(heads).toContainText(['When', 'Event', 'Kind', 'Who', 'Place', 'Status', 'Sources']);
  const row = timeline.getByRole('row', { name: /Kalın/ }).first();
  await expect(row).toContainText('Türkiye');
  await expect(row).toContainText('held');
});

test('nothing found is said, in the search and in the filters', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const said = page.getByRole('status');
  await workspace.search.fill('qqzz');
  await expect(said.getByText('Nothing found.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const find = page.getByRole('textbox', { name: 'Find in the filters' });
  await find.fill('anka');
  await expect(said.getByText('1 found')).toBeVisible();
  await find.fill('qqzz');
  await expect(said.getByText('Nothing has this name.')).toBeVisible();
});

test('the label of what is pointed at in a year can be pointed at, and Escape takes it away', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const workspace = new Workspace(page);
  await workspace.open('/ukraine-talks-2025?known=latest&lanes=none');
  const named = () =>
    page
      .locator('#timeline .year-flags [data-of]')
      .evaluateAll((flags) => flags.map((flag) => flag.getAttribute('data-of')));
  const before = await named();
  // Each option stands where the mark of its event does.
  const marks = await page.locator('#timeline .year-option').evaluateAll(
    (options, known) =>
      options
        .filter((one) => !known.includes(one.getAttribute('data-of')))
        .map((one) => {
          const box = one.getBoundingClientRect();
          return {
            id: one.getAttribute('data-of'),
            x: box.x + box.width / 2,
            y: box.y + box.height / 2,
          };
        })
        .slice(0, 8),
    before,
  );
  expect(marks).toHaveLength(8);
  const labelOf = (id: string | null) =>
    page.locator(`#timeline .year-flags [data-of="${id}"] text`);
  const point = async ({ id, x, y }: (typeof marks)[number]) => {
    // From beside all marks, so that the way before is none to a label.
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y);
    await expect(labelOf(id)).toBeVisible();
    return (await labelOf(id).boundingBox())!;
  };
  // Up its line, and straight to its middle across whatever marks lie there.
  for (const mark of marks) {
    const box = await point(mark);
    for (const y of [box.y + box.height + 8, box.y + box.height / 2]) {
      await page.mouse.move(mark.x, y);
    }
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(labelOf(mark.id)).toBeVisible();
    await point(mark);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await expect(labelOf(mark.id)).toBeVisible();
  }
  const label = labelOf(marks.at(-1)!.id);
  await page.keyboard.press('Escape');
  await expect(label).toHaveCount(0);
  expect(await named()).toEqual(before);
});

test('what is pointed at elsewhere lights up in a year, and no name makes way; Escape lets it go', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/ukraine-talks-2025?known=latest');
  const named = () =>
    page
      .locator('#timeline .year-flags [data-of]')
      .evaluateAll((flags) => flags.map((flag) => flag.getAttribute('data-of')).sort());
  const before = await named();
  const lit = page.locator('#events .row[data-lit]');
  const place = (await workspace.place('halifax').boundingBox())!;
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await expect(page.locator('#network .network-label[data-lit]').first()).toBeVisible();
  expect(await named()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(page.locator('#network .network-label[data-lit]')).toHaveCount(0);
  await workspace.rows.nth(3).hover();
  await expect(lit).toHaveCount(1);
  expect(await named()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(lit).toHaveCount(0);
});

test('a mark with words of its own is called by them', async ({ page }) => {
  const workspace = new Workspace(page);
  for (const lang of ['en', 'uk']) {
    await workspace.drawn(`/umerov-ankara?lang=${lang}`);
    const unlike = await page
      .locator(':is(#timeline, #network) [role="option"]')
      .evaluateAll((options) =>
        options.flatMap((option) => {
          const words = [...option.querySelectorAll('text')].map((text) => text.textContent);
          const name = option.getAttribute('aria-label') ?? '';
          // A number alone is no name.
          return words.filter((word) => !/^\d+$/.test(word) && !name.includes(word));
        }),
      );
    expect(unlike).toEqual([]);
  }
});
