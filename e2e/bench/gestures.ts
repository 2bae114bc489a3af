import type { Page } from '@playwright/test';
import type { Gesture, Subject } from './subject';

/** Steps of one gesture on one visit. */
export const steps = 20;

// How far a step of the brush goes, in pixels, and of a narrow strip at most all of them, in parts of it.
const brushStep = 24;
const brushed = 0.7;

type Point = { readonly x: number; readonly y: number };

/** A point of an element, by a part of its width, half-way down. */
async function pointIn(page: Page, selector: string, part = 0.5): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`There is no ${selector} on the page.`);
  return { x: box.x + box.width * part, y: box.y + box.height / 2 };
}

/** How a gesture is made. */
export type Moves = {
  /** The type of the event that a step is. */
  readonly event: string;
  /** Goes to where the gesture begins. */
  readonly begin: () => Promise<void>;
  /** Gets ready for a step. */
  readonly aim: () => Promise<void>;
  /** Makes a step, by its number from 0. */
  readonly step: (i: number) => Promise<void>;
  /** Lets go. */
  readonly end: () => Promise<void>;
};

/** The gestures on a page, as a person makes them with a mouse. */
export function gesturesOn(
  page: Page,
  { plot, strip, toggle, nearer }: Subject,
): Record<Gesture, Moves> {
  const { mouse } = page;
  let from: Point = { x: 0, y: 0 };
  let across = brushStep;
  const pointAt = async (selector: string, part?: number) => {
    from = await pointIn(page, selector, part);
    await mouse.move(from.x, from.y);
  };
  // Takes hold, and moves so far that it is no click any more.
  const grasp = async (selector: string, part: number) => {
    await pointAt(selector, part);
    await mouse.down();
    from = { ...from, x: from.x + 16 };
    await mouse.move(from.x, from.y);
  };
  const nothing = () => Promise.resolve();
  const isFirstHalf = (i: number) => i < steps / 2;
  return {
    brush: {
      event: 'pointermove',
      begin: async () => {
        const box = await page.locator(strip).first().boundingBox();
        across = Math.min(brushStep, (brushed * (box?.width ?? 0)) / steps);
        await grasp(strip, 0.25);
      },
      aim: nothing,
      step: (i) => mouse.move(from.x + across * (i + 1), from.y),
      end: () => mouse.up(),
    },
    // These two come back to where they began.
    wheel: {
      event: 'wheel',
      begin: () => pointAt(plot),
      aim: nothing,
      step: (i) => mouse.wheel(0, isFirstHalf(i) ? -60 : 60),
      end: nothing,
    },
    pan: {
      event: 'pointermove',
      begin: async () => {
        for (let i = 0; nearer !== undefined && i < 3; i++) await page.locator(nearer).click();
        await grasp(plot, 0.6);
      },
      aim: nothing,
      step: (i) => mouse.move(from.x - 20 * (isFirstHalf(i) ? i + 1 : steps - i - 1), from.y),
      end: () => mouse.up(),
    },
    filter: {
      event: 'click',
      begin: nothing,
      // The words before it may have become longer or shorter.
      aim: () => pointAt(toggle),
      step: async () => {
        await mouse.down();
        await mouse.up();
      },
      end: nothing,
    },
  };
}
