import { readFileSync } from 'node:fs';
import { expect, test, type Download } from '@playwright/test';
import { parseCsv } from '../src/dataset/csv';
import { Workspace } from './workspace';

const content = async (download: Download): Promise<string> =>
  readFileSync(await download.path(), 'utf8');

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (workspace: Workspace) =>
    workspace.page.evaluate(() => navigator.clipboard.readText());

  test('the link copied names the day and the language, and opens the same view', async ({
    page,
  }) => {
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara?who=umerov');
    await (await workspace.share()).getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied').first()).toBeVisible();
    const link = await clipboard(workspace);
    expect(link).toContain('/umerov-ankara?known=2026-01-01&who=umerov&lang=en');
    const before = await workspace.counts();
    await workspace.open(link);
    await workspace.shows(before);
  });

  test('the text copied has a line for each event, and the day and the link last', async ({
    page,
  }) => {
    const workspace = new Workspace(page);
    for (const [lang, name, word] of [
      ['en', 'Paris', 'planned'],
      ['uk', 'Париж', 'заплановано'],
    ] as const) {
      await workspace.open(`/umerov-ankara?where=paris&lang=${lang}`);
      await page.locator('.share-button').click();
      await page.getByRole('button', { name: /^(Copy as text|Копіювати як текст)/ }).click();
      await expect.poll(() => clipboard(workspace)).toContain(`lang=${lang}`);
      const lines = (await clipboard(workspace)).trim().split('\n');
      expect(lines.filter((line) => line.includes(name) && line.includes(word))).not.toEqual([]);
      expect(lines.at(-1)).toMatch(/^http:\/\/localhost.*known=2026-01-01/);
      expect(lines.at(-2)).toMatch(/1 January 2026|1 січня 2026/);

      // What is cited has the original sources beside it.
      await page.locator('.share-button').click();
      await page.getByRole('button', { name: /^(Cite|Цитувати)/ }).click();
      await expect.poll(() => clipboard(workspace)).toMatch(/Original sources:|Першоджерела:/);
      const [own, , , ...sources] = (await clipboard(workspace)).split('\n');
      expect(own).toContain(`known=2026-01-01&where=paris&lang=${lang}`);
      expect(sources.join('\n')).toMatch(
        /^The Brussels Times\. .* 2025.*https:\/\/www\.brusselstimes\.com\/.+\n(Radio Svoboda|Радіо Свобода)\. 1 .* 2026/,
      );
    }
  });

  test('the citation of an opened event names its own sources, beside the link and in the menu', async ({
    page,
  }) => {
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara/event/umerov-fidan');
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    const sources = page.getByRole('textbox', { name: 'Original sources' });
    await expect(sources).toHaveValue(/^Radio Svoboda\. 1 January 2026\. https:/m);
    const beside = await sources.inputValue();
    expect(beside).not.toContain('Brussels Times');
    await page.keyboard.press('Escape');
    await (await workspace.share()).getByRole('button', { name: 'Cite' }).click();
    await expect.poll(() => clipboard(workspace)).toContain(`\n\nOriginal sources:\n${beside}`);
    expect(await clipboard(workspace)).toMatch(
      /^“[^”]*Fidan[^”]*”\. Parley: .*\/event\/umerov-fidan\?/,
    );
  });
});

test('a denied clipboard is said once, and the link stands there to be copied', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) },
    });
  });
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?who=umerov');
  const menu = await workspace.share();
  await menu.getByRole('button', { name: 'Copy link' }).click();
  await expect(menu.getByRole('textbox')).toHaveValue(/known=2026-01-01&who=umerov/);
  await workspace.actor('kalin').click();
  await workspace.shows({ status: '1 of 13 events' });
  expect(workspace.complaints).toEqual([]);
});

test('the table has the events shown, one line for each report known then', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?where=paris');
  const menu = await workspace.share();
  const saving = page.waitForEvent('download');
  await menu.getByRole('button', { name: /CSV/ }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^parley-umerov-ankara.*2026-01-01\.csv$/);
  const [head, ...rows] = parseCsv(await content(download));
  expect(head?.slice(0, 3)).toEqual(['id', 'title', 'when']);
  expect(new Set(rows.map(([id]) => id))).toEqual(new Set(['paris-6-january']));
});

test('pictures carry what one looks at: title, filter, day, sources and the border line', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara?who=umerov');
  for (const name of ['screen', 'Timeline', 'Map', 'Network', 'Events']) {
    const menu = await workspace.share();
    const saving = page.waitForEvent('download');
    await menu.getByRole('button', { name: new RegExp(`${name}.*SVG|SVG.*${name}`, 'i') }).click();
    const text = await content(await saving);
    expect(text).toMatch(/^(<\?xml[^>]*>\s*)?<svg /);
    expect(text).toContain('1 January 2026');
    expect(text).toContain('Umerov');
    expect(text).toContain('Radio Svoboda');
    // Only a map draws borders.
    const borders = name === 'screen' || name === 'Map';
    expect(text.includes('68/262'), name).toBe(borders);
    expect(text).not.toMatch(/<script|foreignObject|javascript:/i);
    await page.keyboard.press('Escape');
  }
  const menu = await workspace.share();
  const saving = page.waitForEvent('download');
  await menu.getByRole('button', { name: /Timeline.*PNG|PNG.*Timeline/i }).click();
  const png = readFileSync(await (await saving).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_500);

  // The whole screen holds every event that its headline speaks of, also those that one would scroll to.
  await workspace.open('/umerov-ankara');
  const whole = await workspace.share();
  const savingAll = page.waitForEvent('download');
  await whole.getByRole('button', { name: /screen.*SVG/i }).click();
  const all = await content(await savingAll);
  expect(all.replace(/<[^>]*>/g, ' ')).toMatch(/Coalition\s+leaders\s+to\s+meet\s+in\s+Paris/);
  expect(all).not.toMatch(/more events?</);
  expect(workspace.complaints).toEqual([]);
});
