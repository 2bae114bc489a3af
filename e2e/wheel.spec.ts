import { expect, test } from '@playwright/test';
import { Workspace } from './workspace';

test('the wheel over a picture is the picture’s, and a run of it is one step back', async ({
  page,
}) => {
  const workspace = new Workspace(page);
  await workspace.drawn('/umerov-ankara?who=-trump');
  const begun = page.url();
  const marks = () =>
    workspace.mark('umerov-fidan').evaluate((mark) => new XMLSerializer().serializeToString(mark));
  const drawn = await marks();
  const timeline = workspace.panel('Timeline');

  for (const [over, key] of [
    [workspace.panel('Map'), 'map'],
    [workspace.overview, 't'],
    [timeline, 't'],
  ] as const) {
    expect(await workspace.turn(over, { dy: -60 }, 4)).toBe(0);
    await expect.poll(() => page.url()).toMatch(new RegExp(`[?&]${key}=`));
    await page.goBack();
    await expect(page).toHaveURL(begun);
  }
  // What the pointer came to rest on is lit, which is not what is asked here.
  await page.mouse.move(0, 0);
  await expect.poll(marks).toBe(drawn);

  // Sideways the time moves; at the end of a zoom nothing does, and nothing is left to the browser.
  expect(await workspace.turn(timeline, { dx: 120 }, 3)).toBe(0);
  await expect.poll(() => workspace.query).toMatch(/t=2026-01-0/);
  await page.goBack();
  await expect(page).toHaveURL(begun);
  await page.keyboard.down('Control');
  const pictures = [
    workspace.panel('Map'),
    workspace.panel('Network'),
    workspace.overview,
    timeline,
  ];
  for (const over of pictures) {
    expect(await workspace.turn(over, { dy: 2_000 }, 2)).toBe(0);
    expect(await workspace.turn(over, { dy: -2_000 }, 2)).toBe(0);
  }
  await page.keyboard.up('Control');
  for (const over of pictures) {
    expect(await workspace.turn(over, { dx: 4_000, dy: 10 }, 2)).toBe(0);
  }
  expect(workspace.complaints).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the page scrolls under the wheel, and each handle moves its own end by touch', async ({
    page,
  }) => {
    const workspace = new Workspace(page);
    await workspace.open('/umerov-ankara?when=2026-01-01/2026-01-01');
    const strip = (await workspace.overview.boundingBox())!;
    const y = strip.y + strip.height / 2;
    const [from, to] = [await workspace.grip('From'), await workspace.grip('To')];
    // A finger covers both grips; which end it means is on which side of them it comes down.
    expect(to - from).toBeLessThan(44);
    // The ends of all the time there is stand 8 pixels from the ends of the strip.
    const threeDays = (3 * (strip.width - 16)) / 15;
    await workspace.swipe({ x: to - 4, y }, threeDays);
    await expect.poll(() => workspace.query).toBe('?when=2026-01-01/2026-01-04');
    await page.goBack();
    await workspace.swipe({ x: from + 4, y }, -threeDays);
    await expect.poll(() => workspace.query).toBe('?when=2025-12-29/2026-01-01');
    await page.goBack();
    await expect.poll(() => workspace.query).toBe('?when=2026-01-01/2026-01-01');

    const picture = workspace.panel('Timeline');
    expect(await workspace.turn(picture, { dy: 40 }, 1)).toBe(1);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.keyboard.down('Control');
    expect(await workspace.turn(picture, { dy: 40 }, 2)).toBe(0);
    await page.keyboard.up('Control');
    await expect.poll(() => workspace.query).toContain('&t=');
  });
});
