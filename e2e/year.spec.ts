import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

type Named = { readonly id: string; readonly side?: string };
type Report = {
  readonly says: {
    readonly participants?: readonly { readonly actor: string; readonly role?: string }[];
  };
};

const year = JSON.parse(readFileSync('data/ukraine-talks-2025.json', 'utf8')) as {
  readonly actors: readonly Named[];
  readonly events: readonly { readonly reports: readonly Report[] }[];
};
const sideOf = new Map(year.actors.map(({ id, side }) => [id, side]));

/** How many events name actors of all these sides, none of them merely mentioned, counted in the file. */
const together = (...sides: readonly string[]): number =>
  year.events.filter(({ reports }) => {
    const named = reports.flatMap(({ says }) => says.participants ?? []);
    // A later report may give a role to somebody whom an earlier one merely mentions.
    const roles = new Map(named.map(({ actor, role }) => [actor, role]));
    const there = [...roles]
      .filter(([, role]) => role !== 'mentioned')
      .map(([id]) => sideOf.get(id));
    return sides.every((side) => there.includes(side));
  }).length;

test('the year is asked by its questions, each a link that Back undoes', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/ukraine-talks-2025?known=latest');
  const all = year.events.length;
  await expect(workspace.status).toHaveText(`${all} of ${all} events`);
  const questions = page.getByRole('navigation', { name: 'Questions' });
  await expect(questions).toBeVisible();
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    const high = () => document.documentElement.scrollHeight;
    await expect.poll(() => page.evaluate(high), `${width} × ${height}`).toBe(height);
  }
  for (const [name, sides] of [
    ['Russia and US together', ['ru', 'us']],
    ['Russia and Ukraine together', ['ru', 'ua']],
  ] as const) {
    const link = questions.getByRole('link', { name });
    const href = await link.getAttribute('href');
    await link.click();
    await expect(workspace.status).toHaveText(`${together(...sides)} of ${all} events`);
    expect(workspace.address).toBe(`/ukraine-talks-2025${href}`);
    await expect(questions).toHaveCount(0);
    await page.goBack();
    await expect(workspace.status).toHaveText(`${all} of ${all} events`);
  }
  await questions.getByRole('link', { name: 'Who met most?' }).press('Enter');
  await expect(workspace.headline).toContainText('Events with Macron and Zelenskyy together');
  expect(workspace.complaints).toEqual([]);
});

test.describe('with little room', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the questions of the year are in reach of a thumb, and nothing runs out of the screen', async ({
    page,
  }) => {
    const workspace = new Workspace(page);
    await workspace.open('/ukraine-talks-2025?known=latest&lang=uk');
    // The headline is whole: one that scrolled by itself would be a stop of the keyboard.
    const headline = page.locator('.answer-whole');
    expect(await headline.evaluate((p) => p.scrollHeight - p.clientHeight)).toBeLessThanOrEqual(1);
    const questions = page.getByRole('navigation', { name: 'Запитання' });
    await expect(questions).toBeVisible();
    for (const link of await questions.getByRole('link').all()) {
      expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
    const wide = () => document.documentElement.scrollWidth > innerWidth;
    expect(await page.evaluate(wide)).toBe(false);
  });
});
