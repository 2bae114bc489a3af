import { expect, test, type Locator } from '@playwright/test';
import { Network } from './network';
import { madeFile, Timeline } from './timeline';

test('the year is drawn by the pairs that carry it, its strongest named, and as a grid', async ({
  page,
}) => {
  const network = new Network(page);
  await network.open('/ukraine-talks-2025?known=latest&show=network,events');
  await expect(network.form).toHaveValue('pairs');
  await expect(network.foot).toContainText(/\d+ of 4\d\d lines/);
  const names = await network.names();
  for (const name of ['Zelenskyy', 'Trump', 'Macron', 'Witkoff', 'Umerov', 'Starmer']) {
    expect(names.join(' ')).toContain(name);
  }
  expect(await network.edges.count()).toBeLessThan(130);
  expect(await network.elements()).toBeLessThan(700);

  await network.form.selectOption('matrix');
  await expect(page).toHaveURL(/net=matrix/);
  const cell = network.edge('macron', 'zelenskyy');
  await expect(cell).toHaveAttribute('aria-label', /24 contacts took place; last: /);
  // Everybody is in it where there is room, as pixels, and the keyboard walks them all.
  await expect(network.pixels).toHaveCount(1);
  await expect(network.foot.getByRole('button', { name: /more participant/ })).toHaveCount(0);
  const people = /^(\d+) participants/.exec((await network.summary.textContent())!)![1];
  expect(await network.walkActors()).toHaveLength(Number(people));
  const named = await network.names();
  expect(named.join(' ')).toContain('Zelenskyy');
  expect(named.length).toBeGreaterThan(Number(people) / 2);
  expect(await network.elements()).toBeLessThan(500);

  // A cell is the contacts of two: the list has exactly those, and over it stands what is between them.
  await page.keyboard.press('Home');
  await cell.hover();
  await expect(page.locator('.network-note')).toContainText(/Macron and Zelenskyy: 24 contacts/);
  await cell.click();
  await expect(page).toHaveURL(/who=macron,zelenskyy&together=1/);
  await expect(network.status).toHaveText('24 of 126 events');
  await expect(network.between).toContainText('London');
  await expect(network.between).toContainText('Starmer (18)');
  await page.goBack();
  await expect(network.status).toHaveText('126 of 126 events');
  await page.goBack();
  await expect(network.form).toHaveValue('pairs');
  expect(network.complaints).toEqual([]);
});

test('one walks from partner to partner by the keyboard, and back', async ({ page }) => {
  const network = new Network(page);
  await network.open('/?known=latest&show=timeline,network,events&ego=umerov');
  await expect(network.actor('umerov')).toBeVisible();
  await expect(network.firstLane).toHaveText(/Umerov/);
  // A line to each partner, none among them.
  for (const edge of await network.edges.all()) {
    expect(await edge.getAttribute('data-edge')).toContain('umerov');
  }
  await network.actor('fidan').press('Enter');
  await expect(page).toHaveURL(/ego=fidan/);
  await expect(network.actor('kalin')).toHaveCount(0);
  await network.actor('umerov').press('Backspace');
  await expect(page).toHaveURL(/ego=umerov/);
  await page.goBack();
  await expect(page).toHaveURL(/ego=fidan/);
  expect(network.complaints).toEqual([]);
});

test('two who never met are told by which contacts one leads to the other', async ({ page }) => {
  const network = new Network(page);
  await network.open('/?known=latest&who=fidan,trump');
  await expect(network.between).toContainText('No contact of the two is known.');
  await expect(network.between.getByRole('listitem').first()).toContainText('took part');
  expect(network.complaints).toEqual([]);
});

test('what is said of a mark is reached or left by Escape, and no tool lies under another', async ({
  page,
}) => {
  const network = new Network(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await network.open('/ukraine-talks-2025?known=latest&who=zelenskyy&lang=uk');
  const panel = page.locator('#network');
  const uncovered = () =>
    panel.evaluate((all) => {
      const tools = [...all.querySelectorAll('.network-tools > :is(button, select), .maximise')];
      return tools.filter((tool) => {
        const { left, right, top, bottom } = tool.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].map((part) => left + part * (right - left));
        return !points.every((x) =>
          tool.contains(document.elementFromPoint(x, (top + bottom) / 2)),
        );
      }).length;
    });
  await expect(panel.locator('.maximise')).toBeVisible();
  await expect.poll(uncovered).toBe(0);

  await network.open('/umerov-ankara');
  const note = panel.locator('.network-note');
  await network.actor('umerov').hover();
  await expect(note).toContainText('Umerov');
  await note.hover();
  await expect(note).toContainText('Umerov');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  // Escape takes away what is said, and not the place of the keyboard.
  await network.actor('umerov').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(note).toContainText('Umerov');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(network.actor('umerov')).toBeFocused();
  // What the pointer passes over on its way to the words does not take them away.
  const middle = async (of: Locator) => {
    const { x, y, width, height } = (await of.boundingBox())!;
    return [x + width / 2, y + height / 2] as const;
  };
  const met = await middle(network.actor('trump').locator('.network-node'));
  await page.mouse.move(...(await middle(network.actor('zelenskyy').locator('.network-node'))));
  await expect(note).toContainText('Zelenskyy');
  await page.mouse.move(...met, { steps: 4 });
  await page.mouse.move(...(await middle(note)), { steps: 4 });
  await expect(note).toContainText('Volodymyr Zelenskyy');
  expect(network.complaints).toEqual([]);
});

test('whoever has no room is found in a list by name, and chosen there by the keyboard', async ({
  page,
}) => {
  const network = new Network(page);
  const who = Array.from({ length: 2_140 }, (_, i) => `a-${i}`);
  const body = madeFile([{ id: 'crowd', when: '2025-03-03', who }]);
  await Timeline.serving(page, body, '&show=timeline,network');
  await expect(network.summary).toHaveText(/^2,140 participants/);
  const more = network.foot.getByRole('button', { name: '140 more participants' });
  await more.press('Enter');
  const list = page.getByRole('dialog', { name: '140 more participants' });
  const search = list.getByRole('searchbox', { name: 'Find a participant' });
  await expect(search).toBeFocused();
  await expect(list).toContainText('140 found, the first 100 listed');
  await expect(list.getByRole('button')).toHaveCount(100);
  // Those drawn are not among them.
  await page.keyboard.type('a-10');
  await expect(list).toContainText('Nobody has this name.');
  // The first Escape empties the field, the second closes the list.
  await page.keyboard.press('Escape');
  await expect(list).toContainText('140 found');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(more).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(search).toBeFocused();
  await page.keyboard.type('a-99');
  await expect(list).toContainText('11 found');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: 'a-990' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/who=a-990/);
  await expect(list).toBeHidden();
  await expect(more).toBeFocused();

  // Of the year's grid some have no room in the panel; whoever is chosen has, and the keyboard goes on.
  await network.open('/ukraine-talks-2025?known=latest&net=matrix&lang=uk');
  await page.getByRole('button', { name: /^ще \d+ учасник/ }).press('Enter');
  const field = page.getByRole('searchbox', { name: 'Знайти учасника' });
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/who=/);
  expect(await page.evaluate(() => document.activeElement?.closest('#network') !== null)).toBe(
    true,
  );
  expect(network.complaints).toEqual([]);
});
