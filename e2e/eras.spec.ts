import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

const days = {
  socrates: '-0427-05-15',
  ides: '-0043-03-15',
  'year-zero': '0000-06-01',
  'year-one': '0001-01-01',
  fifty: '0050-04-20',
  now: '2026-01-01',
};

/** Serves contacts from 428 BC to our days in the place of the bundled dataset. */
async function age(page: Page): Promise<void> {
  const json = {
    parley: 1,
    id: 'umerov-ankara',
    title: { en: 'Ages' },
    sources: [{ id: 'paper', publisher: { en: 'Paper' } }],
    sides: [{ id: 's', name: { en: 'Side' } }],
    actors: ['a', 'b'].map((id) => ({ id, kind: 'person', name: { en: id }, side: 's' })),
    places: [{ id: 'rome', name: { en: 'Rome' }, lat: 41.9, lon: 12.5, precision: 'city' }],
    events: Object.entries(days).map(([id, when]) => ({
      id,
      reports: [
        {
          source: 'paper',
          says: {
            title: { en: id },
            kind: 'meeting',
            status: 'held',
            when,
            place: 'rome',
            participants: [{ actor: 'a' }, { actor: 'b' }],
          },
        },
      ],
    })),
  };
  await page.route('**/assets/umerov-ankara-*.json', (route) => route.fulfill({ json }));
}

test('time before year 1 is zoomed, filtered, linked and named like any other', async ({
  page,
}) => {
  await age(page);
  const workspace = new Workspace(page);
  const timeline = workspace.panel('Timeline');
  await workspace.open('/umerov-ankara');
  await expect(workspace.row('ides')).toContainText('15 Mar 44 BC');
  await expect(workspace.row('now')).toContainText('1 Jan 2026');
  await expect(timeline).toContainText('From 15 May 428 BC');
  await expect(workspace.sign('day').filter({ hasText: /^(200 BC|AD 1)$/ })).toHaveCount(2);

  await workspace.turn(workspace.overview, { dy: -120 }, 2);
  await expect.poll(() => workspace.query).toMatch(/^\?t=-0[0-4]\d\d-\d\d-\d\d\/1\d\d\d-/);
  await page.goBack();
  await expect.poll(() => workspace.query).toBe('');

  const strip = (await workspace.overview.boundingBox())!;
  const y = strip.y + strip.height / 2;
  await page.mouse.move(strip.x + 20, y);
  await page.mouse.down();
  await page.mouse.move(strip.x + strip.width / 4, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => workspace.query).toMatch(/^\?when=-03\d\d-\d\d-\d\d\/01\d\d-/);
  await workspace.shows({ status: '4 of 6 events', list: 4 });
  await page.goBack();
  await timeline.getByRole('slider', { name: 'From' }).press('PageUp');
  await expect.poll(() => workspace.query).toBe('?when=-0427-05-22/..');
  await expect(workspace.headline).toHaveText('Events, from 22 May 428 BC: five contacts held');

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await expect(filters.getByLabel('From', { exact: true })).toHaveValue('22 May 428 BC');
  await filters.getByLabel('To', { exact: true }).fill('1 BC');
  await filters.getByLabel('To', { exact: true }).press('Enter');
  await expect.poll(() => workspace.query).toBe('?when=-0427-05-22/0000-12-31');
  await expect(filters.getByLabel('To', { exact: true })).toHaveValue('31 December 1 BC');
  await filters.getByLabel('From', { exact: true }).fill('before Rome');
  await filters.getByLabel('From', { exact: true }).press('Enter');
  await expect(filters.getByLabel('From', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  expect(workspace.query).toBe('?when=-0427-05-22/0000-12-31');

  await page.goto('/umerov-ankara?known=-0043-03-15&lang=uk');
  await expect(workspace.status).toHaveText('2 з 2 подій');
  await expect(workspace.headline).toHaveText(
    'На 15 березня 44 року до н. е.: відбулися два контакти',
  );

  expect(workspace.complaints).toEqual([]);
});
