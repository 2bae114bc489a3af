import { expect, test, type Page } from '@playwright/test';
import { Workspace } from './workspace';

type Says = Record<string, unknown>;

/** Serves events in the place of the bundled dataset: what each says, by its id. */
async function serve(page: Page, events: Record<string, Says>): Promise<void> {
  const json = {
    parley: 1,
    id: 'umerov-ankara',
    title: { en: 'Counts' },
    sources: [{ id: 'paper', publisher: { en: 'Paper' } }],
    actors: ['anna', 'bob', 'cid', 'dan', 'eve'].map((id) => ({
      id,
      kind: 'person',
      name: { en: id[0]!.toUpperCase() + id.slice(1) },
    })),
    places: [{ id: 'rome', name: { en: 'Rome' }, lat: 41.9, lon: 12.5, precision: 'city' }],
    events: Object.entries(events).map(([id, says]) => ({
      id,
      reports: [{ source: 'paper', known: '2026-01-01', says: { title: { en: id }, ...says } }],
    })),
  };
  await page.route('**/assets/umerov-ankara-*.json', (route) => route.fulfill({ json }));
}

const among = (...ids: string[]) => ({ participants: ids.map((actor) => ({ actor })) });
const meeting = (status: string | null, ...ids: string[]): Says => ({
  ...among(...ids),
  ...{ kind: 'meeting', when: '2026-01-02', place: 'rome', ...(status && { status }) },
});

test('a line says what its click opens, hubs and all', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/');
  const line = workspace.edge('trump', 'zelenskyy');
  await expect(line).toHaveAccessibleName(
    /^Trump and Zelenskyy: 2 contacts took place; last: 28 December 2025 or possibly 29 December 2025/,
  );
  await line.focus();
  await line.press('Enter');
  await expect(workspace.status).toHaveText('2 of 13 events');
  await expect(workspace.panel('Events')).toContainText('Together: 2 contacts took place');
});

test('what did not take place is named apart, and not drawn as if it had', async ({ page }) => {
  const statuses = ['held', null, 'planned', 'postponed', 'cancelled', 'unconfirmed'];
  await serve(page, {
    ...Object.fromEntries(statuses.map((one, i) => [`e${i}`, meeting(one, 'anna', 'bob')])),
    off: meeting('cancelled', 'cid', 'dan'),
    call: { ...meeting('planned', 'anna', 'eve'), place: undefined, kind: 'call' },
  });
  const workspace = new Workspace(page);
  await workspace.open('/');
  await expect(workspace.headline).toHaveText(
    'Two contacts took place as far as stated, two planned with no reported outcome, one postponed, two cancelled, one unconfirmed',
  );
  const all = '2 contacts took place, 1 planned, 1 postponed, 1 cancelled, 1 unconfirmed';
  await expect(workspace.edge('anna', 'bob')).toHaveAccessibleName(
    `Anna and Bob: ${all}; last: 2 January 2026, Rome`,
  );
  await expect(workspace.edge('cid', 'dan')).toHaveAccessibleName('Cid and Dan: 1 cancelled');
  await expect(workspace.edge('cid', 'dan').locator('.mark-cancelled')).toBeVisible();
  await expect(workspace.actor('cid')).toHaveAccessibleName('Cid: 1 cancelled');
  await expect(workspace.place('rome')).toHaveAccessibleName(
    'Rome: 2 events took place, 1 planned, 1 postponed, 2 cancelled, 1 unconfirmed',
  );
  await page.getByRole('button', { name: '2 contacts took place as far as stated' }).click();
  await expect.poll(() => workspace.query).toBe('?kind=-statement&status=held,none');
  await expect(workspace.status).toHaveText('2 of 8 events');
});

test('above what is drawn one by one every number still counts what it says', async ({ page }) => {
  await serve(page, {
    ...Object.fromEntries(
      Array.from({ length: 440 }, (_, i) => [
        `s${i}`,
        { ...among('anna'), kind: 'statement', when: i < 400 ? '2026' : '2026-01-05' },
      ]),
    ),
    ...Object.fromEntries(
      ['u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7'].map((id) => [
        id,
        { ...meeting('held', 'bob', 'cid'), when: undefined },
      ]),
    ),
    gathering: meeting('held', 'anna', 'bob', 'cid', 'dan'),
    plan: meeting('planned', 'dan', 'eve'),
  });
  const workspace = new Workspace(page);
  await workspace.open('/');
  await expect(workspace.status).toHaveText('449 of 449 events');
  const timeline = workspace.panel('Timeline');
  await expect(timeline.getByRole('toolbar', { name: 'No date' })).toHaveText('No date: 7');
  await expect(workspace.edge('bob', 'cid')).toHaveAccessibleName(
    'Bob and Cid: 8 contacts took place',
  );
  await expect(workspace.edge('anna', 'dan')).toHaveAccessibleName(
    'Anna and Dan: 1 contact took place',
  );
  await expect(workspace.edge('dan', 'eve')).toHaveAccessibleName('Dan and Eve: 1 planned');
  await expect(workspace.actor('anna')).toHaveAccessibleName('Anna: 1 contact took place');
  await expect(workspace.panel('Network').locator('.view-foot')).toContainText(
    '8 contacts took place, 1 planned',
  );
  await expect(workspace.panel('Map').locator('.view-foot')).toHaveText(
    'Without a place: 440 that need none (calls, statements)',
  );
  await timeline.getByRole('button', { name: 'Table', exact: true }).click();
  const day = timeline.getByRole('row').filter({ hasText: /^5 January/ });
  await expect(day.getByRole('cell')).toHaveText(['40', '400']);
  expect(workspace.complaints).toEqual([]);
});
