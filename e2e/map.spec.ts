import { expect, test } from '@playwright/test';
import { MapDriver } from './map';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const town = (id: string, lat: number, lon: number, more = {}) => ({
  id,
  name: { en: `Town ${id}` },
  lat,
  lon,
  precision: 'city',
  ...more,
});

test('places that would touch are one disc, which parts as one comes nearer', async ({ page }) => {
  const map = new MapDriver(page);
  await map.open('/ukraine-talks-2025?known=latest&show=map,events');
  await map.shows({ map: 126 });
  const rome = map.cluster('castel-gandolfo', 'rome', 'vatican');
  await expect(rome).toHaveAttribute('data-count', '7');
  await expect(map.place('rome')).toHaveCount(0);
  expect(await map.elements()).toBeLessThanOrEqual(500);

  // Each is called by what is written at it (WCAG 2.5.3), in both languages and before and after a zoom.
  const plain = (text: string) =>
    text
      .replace(/[·:,;⁦-⁩]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  for (const address of ['?known=latest', '?known=latest&lang=uk', '?known=latest&map=4/49/10']) {
    await map.open(`/ukraine-talks-2025${address}&show=map,events`);
    const labelled = page.locator('#map [role=option]:has(.map-label)');
    await expect(labelled.nth(5)).toBeVisible();
    const called = await labelled.evaluateAll((options) =>
      options.map((option) => ({
        lines: [...option.querySelector('.map-label')!.childNodes].map((line) => line.textContent!),
        name: option.getAttribute('aria-label')!,
      })),
    );
    for (const { lines, name } of called) {
      let rest = plain(name);
      for (const part of lines.flatMap((line) => line.split(' · ')).map(plain)) {
        if (part.includes('…')) continue;
        expect(rest).toContain(part);
        rest = rest.slice(rest.indexOf(part));
      }
    }
  }
  await map.open('/ukraine-talks-2025?known=latest&show=map,events');

  // Filtering moves nothing and joins nothing anew.
  const before = await rome.locator('circle').first().getAttribute('cx');
  await map.open('/ukraine-talks-2025?known=latest&show=map,events&who=meloni');
  await expect(rome.locator('circle').first()).toHaveAttribute('cx', before!);
  await map.open('/ukraine-talks-2025?known=latest&show=map,events');

  // Shift adds its places to the filter, and takes them out again.
  await rome.click({ modifiers: ['Shift'] });
  await map.shows({ status: '7 of 126 events', map: 7 });
  expect(map.query).toContain('where=castel-gandolfo,rome,vatican');
  await expect(rome).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await map.shows({ map: 126 });

  // A click comes nearer until they part; the keyboard stays on the place that leads them.
  await rome.focus();
  await page.keyboard.press('Enter');
  await expect(map.place('castel-gandolfo')).toBeVisible();
  await map.shows({ map: 126 });
  await expect(page.locator(':focus')).toHaveAttribute('data-key', 'rome');
  await expect(map.pins.first()).toBeVisible();
  await map.pins.first().click();
  await map.shows({ map: 126 });
  await page.goBack();
  await page.goBack();
  await expect(rome).toBeVisible();
  expect(map.complaints).toEqual([]);
});

test('whatever a file says of places has a visible answer', async ({ page }) => {
  const halls = Array.from({ length: 12 }, (_, i) => town(`hall-${i}`, 50.45, 30.52));
  const map = await MapDriver.of(page, {
    places: [
      ...halls,
      // Thirty metres apart: no zoom takes them apart.
      town('door', 48.8566, 2.3522, { country: 'FR' }),
      town('gate', 48.8568, 2.3525, { country: 'FR' }),
      town('line-east', 10, 180),
      town('line-west', 10, -180),
      town('nowhere', 20, 20, { precision: 'country', country: 'ZZ' }),
      town('france', 46.5, 2.5, { precision: 'country', country: 'FR' }),
      town('zero', 0, 0),
      town('far', 91, 0),
    ],
    events: [
      ...halls.map(({ id }) => ({ place: id })),
      ...['door', 'gate', 'line-east', 'line-west', 'nowhere', 'zero', 'far'].map((place) => ({
        place,
      })),
      { place: 'hall-0', disputed: 'door' },
      { kind: 'call' },
      { kind: 'statement' },
      { place: 'france' },
    ],
  });
  // Of the place that is none nothing is refused but the place: the event stands in the tray.
  await map.shows({ list: 23, map: 23 });
  await expect(map.tray('byNature')).toHaveAttribute('data-count', '2');
  await expect(map.tray('notStated')).toHaveAttribute('data-count', '1');
  await expect(map.cluster('line-east', 'line-west')).toHaveAttribute('data-count', '2');
  await expect(map.place('nowhere')).toBeVisible();
  await expect(map.place('zero')).toBeVisible();
  await expect(map.rival('e19', 'door')).toContainText('or');

  // Twelve venues on one point: one disc, the sum, and the list of the places in it.
  const all = map.cluster(...halls.map(({ id }) => id));
  await expect(all).toHaveAttribute('data-count', '13');
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(map.places).toHaveCount(12);
  await map.places.filter({ hasText: 'Town hall-3' }).click();
  await map.shows({ status: '1 of 23 events' });
  expect(map.query).toContain('where=hall-3');
  await page.keyboard.press('Escape');
  await expect(map.places).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAttribute('data-cluster', /hall-3/);
  await page.goBack();

  // Each part of the tray is a filter, and the list has its events.
  await map.tray('notStated').click();
  await map.shows({ status: '1 of 23 events', list: 1 });
  await expect(map.row('e18')).toBeVisible();
  await map.tray('notStated').click();
  await map.shows({ status: '23 of 23 events' });
  await map.tray('byNature').click();
  await map.shows({ status: '2 of 23 events', list: 2 });
  await map.tray('byNature').click();
  await map.shows({ status: '23 of 23 events' });

  // A country brings its cities along, and says so.
  await map.place('france').focus();
  await page.keyboard.press('Enter');
  await map.shows({ status: '3 of 23 events' });
  await expect(map.panel('Map')).toContainText('Town france includes Town door and Town gate');
});

test('thousands of places are few discs, and none is lost', async ({ page }) => {
  const towns = Array.from({ length: 3_000 }, (_, i) =>
    town(`t-${i}`, -60 + ((i * 37) % 1_300) / 10, -179 + ((i * 101) % 3_580) / 10),
  );
  const map = await MapDriver.of(page, {
    places: towns,
    events: towns.map(({ id }) => ({ place: id })),
  });
  await map.shows({ status: '3,000 of 3,000 events', map: 3_000 });
  expect(await map.elements()).toBeLessThanOrEqual(500);
  await map.panel('Map').getByRole('button', { name: 'Zoom in' }).click();
  await map.shows({ map: 3_000 });
  expect(await map.elements()).toBeLessThanOrEqual(500);
  expect(map.complaints).toEqual([]);
});
