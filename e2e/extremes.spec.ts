import { expect, test } from '@playwright/test';
import { madeFile, Timeline, type MadeEvent } from './timeline';

const mostElements = 900;

const many = Array.from({ length: 60 }, (_, i) => `s${i}-1`);
const odd: readonly MadeEvent[] = [
  { id: 'before-christ', when: '-0427-05-15' },
  { id: 'year-one', when: '0001-01-01' },
  { id: 'ages', when: '-0999/2001', kind: 'talks' },
  { id: 'some-age', when: '[-0499..0501]', status: 'planned' },
  { id: 'old', when: '1899-12-31', kind: 'call', status: null },
  { id: 'hour', when: '2025-03-03T10:00/2025-03-03T11:00' },
  { id: 'everybody', when: '2025-03-04', kind: 'summit', who: many },
  { id: 'wordy', when: '2025-03-05', title: 'Very long words '.repeat(400).slice(0, 5_000) },
  { id: 'unbroken', when: '2025-03-06', title: 'W'.repeat(5_000), status: 'cancelled' },
  { id: 'leftward', when: '2025-03-07', title: 'רוסטם עומרוב ‏הקאן פידאן', status: 'unconfirmed' },
  { id: 'far', when: '9999-12-31', status: 'planned' },
  { id: 'open', when: '2025-03-08/..', status: 'postponed' },
];

/** Walks the picture from its first option by the arrow, and gives what had the keyboard. */
async function walkAll(timeline: Timeline): Promise<string[]> {
  await timeline.plot.locator('[role="option"][tabindex="0"]').focus();
  await timeline.page.keyboard.press('Home');
  const found: string[] = [];
  for (;;) {
    const at = await timeline.walked();
    expect(at, `after ${found.at(-1)}`).not.toBeNull();
    if (found.at(-1) === at!.event) return found;
    found.push(at!.event);
    await timeline.page.keyboard.press('ArrowRight');
  }
}

test('no time is too long, no crowd too large and no word too strange to be walked', async ({
  page,
}) => {
  const timeline = await Timeline.serving(page, madeFile(odd));
  const ids = odd.map(({ id }) => id).sort();
  expect((await walkAll(timeline)).sort()).toEqual(ids);
  await timeline.open(timeline.link('&t=2025-03-01/2025-03-09'));
  const here = ['ages', 'everybody', 'hour', 'leftward', 'open', 'unbroken', 'wordy'];
  expect((await walkAll(timeline)).sort()).toEqual(here.filter((id) => id !== 'ages'));
  await page.setViewportSize({ width: 390, height: 844 });
  await timeline.open(timeline.link('&lanes=actor'));
  expect((await walkAll(timeline)).sort()).toEqual(ids);
  expect(timeline.workspace.complaints).toEqual([]);
});

test('a day of five thousand is counted, and the last of them is reached and opened', async ({
  page,
}) => {
  const crowd = Array.from({ length: 5_000 }, (_, i): MadeEvent => ({
    ...{ id: `e${i + 1}`, when: '2025-03-03', who: ['a-1', 'b-1'] },
  }));
  const timeline = await Timeline.serving(page, madeFile(crowd));
  expect(await timeline.elements()).toBeLessThanOrEqual(mostElements);
  await expect(timeline.plot).toContainText('5,000');
  await timeline.options.first().focus();
  await page.keyboard.press('End');
  await expect.poll(() => timeline.walked()).toMatchObject({ at: 5_000, of: 5_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'e5000' })).toBeVisible();
  expect(timeline.workspace.complaints).toEqual([]);
});
