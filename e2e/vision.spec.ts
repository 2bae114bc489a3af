import { expect, test, type Locator } from '@playwright/test';
import { around, contrast, Eye, inside, joint, middle, visions } from './pixels';
import type { Box, Picture, Point, Rgb } from './pixels';
import { inTheme, themes } from './themes';
import { Workspace } from './workspace';

// WCAG 2.2, 1.4.11: what must be seen to be understood; below `like`, two colours pass for one.
const seen = 3;
const like = 1.2;

const box = async (locator: Locator): Promise<Box> => (await locator.boundingBox())!;
const boxes = async (locator: Locator) => Promise.all((await locator.all()).map(box));

/** The part in the middle of a shape that its outline does not reach; a box holds the outline's corners as well. */
const core = (shape: Box) => around(shape, -0.4 * shape.width);

/** Points along a drawn path, a pixel apart, from its beginning to its end. */
const pointsAlong = (path: Locator): Promise<Point[]> =>
  path.evaluate((element) => {
    const line = element as SVGGeometryElement;
    const steps = Math.round(line.getTotalLength());
    return Array.from({ length: steps + 1 }, (_, i): [number, number] => {
      const { x, y } = line
        .getPointAtLength((i / steps) * line.getTotalLength())
        .matrixTransform(line.getScreenCTM()!);
      return [x, y];
    });
  });

/** What is seen of a picture with one vision: its contrast to the bare panel. */
type Sight = {
  /** What was drawn. */
  readonly picture: Picture;
  /** The colour of the panel where nothing is drawn. */
  readonly ground: Rgb;
  /** The vision and the theme, for the message of a failing test. */
  readonly said: string;
};

/** Looks at some shapes with each vision in each theme; the first of them has a colour. */
async function* looks(workspace: Workspace, shapes: readonly Box[]): AsyncGenerator<Sight> {
  const eye = await Eye.of(workspace.page);
  const panel = await box(workspace.panel('Timeline'));
  const corner = { x: panel.x + 4, y: panel.y + 5, width: 6, height: 6 };
  const greys: boolean[] = [];
  const all = themes.flatMap((theme) => visions.map((vision) => ({ theme, vision })));
  for (const { theme, vision } of all) {
    await inTheme(workspace.page, theme);
    await eye.see(vision);
    const picture = await eye.picture(joint([corner, ...shapes.map((shape) => around(shape, 4))]));
    const colours = picture.points(corner).map((point) => picture.at(point));
    expect(new Set(colours.map(String)).size, 'the panel is of one colour').toBe(1);
    const first = picture.points(shapes[0]!).map((point) => picture.at(point));
    greys.push(first.every((rgb) => Math.max(...rgb) - Math.min(...rgb) < 4));
    yield { picture, ground: colours[0]!, said: `with ${vision} in ${theme}` };
  }
  // Had the page been drawn in its own colours each time, nothing would have been tested.
  expect(greys).toEqual(all.map(({ vision }) => vision === 'achromatopsia'));
}

/** Sees with each vision that some marks are filled, and others outlines around nothing. */
async function tellApart(workspace: Workspace, held: readonly Box[], planned: readonly Box[]) {
  for await (const { picture, ground, said } of looks(workspace, [...held, ...planned])) {
    for (const mark of held) {
      expect(picture.contrasts(core(mark), ground)[0], said).toBeGreaterThanOrEqual(seen);
    }
    for (const mark of planned) {
      expect(picture.contrasts(core(mark), ground).at(-1), said).toBeLessThan(like);
      expect(picture.outline(mark, ground), said).toBeGreaterThanOrEqual(seen);
    }
  }
}

test.describe('told apart whatever one sees', () => {
  test.use({ deviceScaleFactor: 2 });

  let workspace: Workspace;

  test.beforeEach(({ page }) => {
    // Each looks through every eye in both themes.
    test.slow();
    workspace = new Workspace(page);
  });

  test('held is filled, and planned an outline around nothing', async () => {
    await workspace.drawn('/umerov-ankara');
    const held = await boxes(workspace.sign('mark', 'umerov-fidan'));
    const planned = await boxes(workspace.sign('mark', 'paris-6-january'));
    expect([held.length, planned.length]).toEqual([2, 1]);
    await tellApart(workspace, held, planned);
  });

  test('planned stays an outline around nothing while something else is pointed at', async () => {
    await workspace.drawn('/umerov-ankara');
    await workspace.point(workspace.row('umerov-fidan'));
    await expect.poll(async () => (await workspace.lit()).timeline).toEqual(['umerov-fidan']);
    const held = await boxes(workspace.sign('mark', 'umerov-kalin'));
    const planned = [
      ...(await boxes(workspace.sign('mark', 'paris-6-january'))),
      ...(await boxes(workspace.sign('mark', 'advisers-3-january'))),
    ];
    // The advisers' mark stands in two lanes: the US team is to join them.
    expect([held.length, planned.length]).toEqual([2, 3]);
    await tellApart(workspace, held, planned);
  });

  test('an uncertain day is an area with soft ends and no mark, line or middle', async () => {
    // Alone in the picture, so that whatever stands out in the area is its own.
    await workspace.drawn('/umerov-ankara?who=ukraine-team');
    await expect(workspace.sign('mark')).toHaveCount(0);
    // Its edges may cut a pixel in two.
    const bands = (await boxes(workspace.sign('band', 'us-ukraine-teams'))).map((band) =>
      around(band, -1),
    );
    const words = await boxes(workspace.sign('label', 'us-ukraine-teams'));
    expect(words.length).toBeGreaterThan(0);
    const others = [
      ...words,
      ...(await boxes(workspace.sign('lane line'))),
      ...(await boxes(workspace.sign('known'))),
    ].map((other) => around(other, 2));
    for await (const { picture, ground, said } of looks(workspace, bands)) {
      for (const band of bands) {
        const free = (x: number, width: number) =>
          picture
            .points({ ...band, x, width })
            .filter((point) => !others.some((other) => inside(point, other)))
            .map((point) => contrast(picture.at(point), ground))
            .sort((a, b) => a - b);
        // The first and the last day are ticked.
        const ticked = 3;
        const all = free(band.x + ticked, band.width - 2 * ticked);
        expect(all.at(-1), said).toBeLessThan(seen);
        const centre = free(middle(band)[0] - 20, 40);
        expect(centre.length).toBeGreaterThan(100);
        expect(centre[0], `the area differs from the panel ${said}`).toBeGreaterThan(like);
        const end = free(band.x + ticked, 6);
        expect(end.at(-1), `its end is soft ${said}`).toBeLessThan(centre[0]!);
      }
    }
  });

  test('the middle of an uncertain day stays empty among the others', async () => {
    await workspace.drawn('/umerov-ankara');
    const bands = await boxes(workspace.sign('band', 'us-ukraine-teams'));
    const lanes = (await boxes(workspace.sign('lane line'))).map((lane) => around(lane, 2));
    for await (const { picture, ground, said } of looks(workspace, bands)) {
      for (const band of bands) {
        const free = picture
          .points({ ...band, x: middle(band)[0] - 12, width: 24 })
          .filter((point) => !lanes.some((lane) => inside(point, lane)))
          .map((point) => contrast(picture.at(point), ground));
        expect(free.length).toBeGreaterThan(100);
        expect(Math.max(...free), said).toBeLessThan(seen);
      }
    }
  });

  test('a disputed day is an open ring that a bracket joins with “or”', async () => {
    await workspace.drawn('/umerov-ankara');
    const event = 'trump-zelenskyy-florida';
    const [ring, word] = await Promise.all([
      box(workspace.sign('ring', event)),
      box(workspace.sign('or', event)),
    ]);
    await expect(workspace.sign('or', event)).toHaveText('or');
    const marks = await boxes(workspace.sign('mark', event));
    const path = await pointsAlong(workspace.sign('bracket', event));
    // From the accepted day to the other.
    const reaches = (shape: Box) => path.some((point) => inside(point, around(shape, 2)));
    expect(marks.some(reaches)).toBe(true);
    expect(reaches(ring)).toBe(true);
    const bare = path.filter((point) => !inside(point, around(word, 3)));
    for await (const { picture, ground, said } of looks(workspace, [...marks, ring, word])) {
      expect(picture.contrasts(core(ring), ground).at(-1), said).toBeLessThan(like);
      expect(picture.outline(ring, ground), `the ring ${said}`).toBeGreaterThanOrEqual(seen);
      const joined = bare.map(([x, y]) =>
        picture.contrasts({ x: x - 1, y: y - 1, width: 2, height: 2 }, ground).at(-1)!,
      );
      expect(Math.min(...joined), `the bracket ${said}`).toBeGreaterThanOrEqual(seen);
      expect(picture.contrasts(word, ground).at(-1), `“or” ${said}`).toBeGreaterThanOrEqual(seen);
    }
  });
});
