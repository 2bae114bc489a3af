import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { resolve } from '../src/model/resolve';
import { validate } from '../src/dataset/validate';
import { Workspace, type Lit } from './workspace';

const { dataset } = validate(JSON.parse(readFileSync('data/umerov-ankara.json', 'utf8')));
const newYear = Date.parse('2026-01-01T00:00Z');

test('pointing at an event brings it out in every view at once, for each of the 13', async ({
  page,
}) => {
  const events = dataset!.events.flatMap((record) => resolve(record, newYear) ?? []);
  expect(events).toHaveLength(13);

  const workspace = new Workspace(page);
  await workspace.drawn('/umerov-ankara');
  const drawn = new Set(
    await workspace
      .panel('Network')
      .locator('[data-actor]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-actor'))),
  );
  for (const { id, place, participants } of events) {
    const expected: Lit = {
      timeline: [id],
      list: [id],
      places: place ? [place.value] : [],
      actors: participants.present
        .map((member) => member.id)
        .filter((actor) => drawn.has(actor))
        .sort(),
    };
    await workspace.point(workspace.row(id));
    expect(await workspace.lit(), id).toEqual(expected);
    // Where its line crosses a lane that a caret of another stands on, only its marks are its own; a band has none.
    const shape = workspace.mark(id).locator('.mark').first();
    await workspace.point((await shape.count()) ? shape : workspace.mark(id));
    expect(await workspace.lit(), id).toEqual(expected);
  }
  expect(workspace.query).toBe('');
});

test('pointing at an actor, a place and an edge brings out their events', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.open('/umerov-ankara');
  await workspace.point(workspace.actor('kalin'));
  expect((await workspace.lit()).list).toEqual(['umerov-kalin']);
  await workspace.point(workspace.place('paris'));
  expect((await workspace.lit()).timeline).toEqual(['paris-6-january']);
  await workspace.point(workspace.edge('fidan', 'umerov'));
  expect((await workspace.lit()).list).toEqual(['umerov-fidan']);
  expect(workspace.query).toBe('');
});

test('what has the keyboard stands out as what is pointed at does', async ({ page }) => {
  const workspace = new Workspace(page);
  await workspace.drawn('/umerov-ankara');
  await workspace.row('umerov-kalin').focus();
  const { timeline, actors } = await workspace.lit();
  expect(timeline).toEqual(['umerov-kalin']);
  expect(actors).toEqual(['kalin', 'umerov']);
});
