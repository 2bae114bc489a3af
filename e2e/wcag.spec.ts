import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

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

test('how much is found is said, in the search and in the filters', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  const said = page.getByRole('status');
  await workspace.search.fill('anka');
  await expect(said.getByText('1 found')).toBeAttached();
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

test('where the keyboard is among pixels is seen, also once Escape let go of what it lit', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/ukraine-talks-2025?known=latest&net=matrix');
  const accent = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--accent)';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  for (const panel of ['#timeline', '#network']) {
    const ring = page.locator(`${panel} .view-ring :is(circle, rect, path)`).first();
    const option = page.locator(`${panel} [role=option][tabindex="0"]`);
    await expect(ring).toBeHidden();
    await option.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const beside = () =>
      Promise.all(
        [ring, page.locator(':focus')].map(async (each) => (await each.boundingBox())!),
      ).then(([a, b]) =>
        Math.hypot(
          a!.x + a!.width / 2 - b!.x - b!.width / 2,
          a!.y + a!.height / 2 - b!.y - b!.height / 2,
        ),
      );
    for (const key of ['ArrowLeft', 'Escape']) {
      await page.keyboard.press(key);
      await expect(ring).toBeVisible();
      await expect.poll(beside).toBeLessThan(2);
      // Nothing that is only lit looks like it.
      const alike = page.locator(`${panel} [data-lit]`);
      const strokes = await alike.evaluateAll((all) =>
        all.map((each) => getComputedStyle(each).stroke),
      );
      expect(strokes).not.toContain(accent);
    }
    await page.keyboard.press('Tab');
    await expect(ring).toBeHidden();
  }
});

test('a day that there is none is told in words', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByText('Dates and text').click();
  const from = filters.getByLabel('From', { exact: true });
  await from.focus();
  await page.keyboard.type('02312026');
  await filters.getByLabel('To', { exact: true }).focus();
  await expect(filters.getByRole('status').getByText('From: no day or year')).toBeVisible();
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await workspace.shows({ status: '13 of 13 events' });
  await from.focus();
  await page.keyboard.type('01012026');
  await expect(page.getByText('From: no day or year')).toHaveCount(0);
  await expect.poll(() => workspace.query).toContain('when=2026-01-01');
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
