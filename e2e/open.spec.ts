import { expect, test, type Page } from '@playwright/test';
import { fileText } from '../src/testing/fixtures';
import { Workspace } from './workspace';

const file = '/data/small.json';

/** Serves a text as the file; the address of the page names it too, and is none of it. */
const serve = (page: Page, body: string) =>
  page.route(
    ({ pathname }) => pathname === file,
    (route) => route.fulfill({ body, contentType: 'application/json' }),
  );

test('a file of this site opens by its link, and stays what the link is about', async ({
  page,
}) => {
  await serve(page, fileText);
  const workspace = new Workspace(page);
  await workspace.open(`/open?data=${file}&known=latest`);
  await workspace.shows({ status: '2 of 2 events', list: 2 });
  await expect(page).toHaveTitle(/A small dataset/);

  await workspace.row('first').click();
  await expect.poll(() => workspace.address).toBe(`/open/event/first?data=${file}&known=latest`);
  await page.goBack();
  await workspace.actor('anna').press('Enter');
  await expect.poll(() => workspace.address).toBe(`/open?data=${file}&known=latest&who=anna`);
  await workspace.shows({ status: '1 of 2 events' });
  await page.reload();
  await workspace.shows({ status: '1 of 2 events' });

  await workspace.row('first').click();
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByRole('textbox').first()).toHaveValue(
    new RegExp(`/open/event/first\\?data=${file}&known=latest`),
  );
  expect(workspace.complaints).toEqual([]);
});

test('a step of the story of a file keeps naming the file', async ({ page }) => {
  await serve(page, fileText);
  const workspace = new Workspace(page);
  await workspace.open(`/open?data=${file}`);
  await workspace.story.click();
  await expect.poll(() => workspace.address).toBe(`/open/brief/tour/1?data=${file}`);
  await expect(workspace.headline).toHaveText('One');
  await page.reload();
  await expect(workspace.headline).toHaveText('One');
});

test('a file that is none says where it is wrong', async ({ page }) => {
  await serve(page, '{"parley": 1,\n "id": ]');
  await page.goto(`/open?data=${file}`);
  await expect(page.getByRole('alert')).toContainText('/data/small.json could not be read');
  await expect(page.getByRole('main')).toContainText('Line 2');
  await expect(page).toHaveTitle('There is nothing to show here · Parley');
});
