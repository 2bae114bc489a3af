import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Side } from '../model/actor';
import { notableSides, sideColor, sideColours } from './color';

const sheets = ['../chart/chart.css', './marks.css'].map((path) =>
  readFileSync(new URL(path, import.meta.url), 'utf8'),
);

const variables = (selector: string): Map<string, string> => {
  const blocks = sheets.map((css) => css.slice(css.indexOf(`${selector} {`)).split('}')[0]!);
  const found = blocks.join('').matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g);
  return new Map([...found].map((m) => [m[1]!, m[2]!]));
};

const linear = (hex: string): [number, number, number] =>
  [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];

const luminance = (hex: string) => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

// Full protanopia, deuteranopia and tritanopia in linear RGB (Machado, Oliveira, Fernandes 2009).
const deficiencies = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052],
  deutan: [0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969],
  tritan: [1.256, -0.077, -0.179, -0.078, 0.931, 0.148, 0.005, 0.691, 0.304],
} as const;

const times = (m: readonly number[], [x, y, z]: readonly [number, number, number]) =>
  [0, 3, 6].map((i) => m[i]! * x + m[i + 1]! * y + m[i + 2]! * z) as [number, number, number];

// Björn Ottosson, "A perceptual color space for image processing" (2020).
const oklab = (rgb: readonly [number, number, number]) => {
  const lms = times(
    [0.4122, 0.5363, 0.0514, 0.2119, 0.6807, 0.1074, 0.0883, 0.2817, 0.63],
    rgb,
  ).map((v) => Math.cbrt(Math.max(0, v))) as [number, number, number];
  return times([0.2105, 0.7936, -0.0041, 1.978, -2.4286, 0.4506, 0.0259, 0.7828, -0.8087], lms);
};

type Triple = readonly [number, number, number];

// CIE 1976 L*a*b* of linear sRGB, for the white D65 (IEC 61966-2-1, CIE 15).
const cielab = (rgb: Triple): Triple => {
  const inside = rgb.map((v) => Math.min(1, Math.max(0, v))) as [number, number, number];
  const xyz = times(
    [
      0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192,
      0.9503041,
    ],
    inside,
  );
  const [x, y, z] = [xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883].map((v) =>
    v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116,
  ) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const degrees = (radians: number) => (radians * 180) / Math.PI;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

// CIEDE2000 (Sharma, Wu, Dalal 2005), with all its weights 1.
const difference = ([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number => {
  const mean = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const pale = 1 + (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7))) / 2;
  const [c1, c2] = [Math.hypot(a1 * pale, b1), Math.hypot(a2 * pale, b2)];
  const hue = (a: number, b: number) => (degrees(Math.atan2(b, a * pale)) + 360) % 360;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const turn = h2 - h1 - (Math.abs(h2 - h1) > 180 ? 360 * Math.sign(h2 - h1) : 0);
  const between = (h1 + turn / 2 + 360) % 360;
  const [light, chroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const wave = (times: number, shift: number) => Math.cos(radians(times * between + shift));
  const t = 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.2 * wave(4, -63);
  const dl = (l2 - l1) / (1 + (0.015 * (light - 50) ** 2) / Math.sqrt(20 + (light - 50) ** 2));
  const dc = (c2 - c1) / (1 + 0.045 * chroma);
  const dh = (2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn) / 2)) / (1 + 0.015 * chroma * t);
  const blue = Math.exp(-(((between - 275) / 25) ** 2));
  const bend = -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * Math.sin(radians(60 * blue));
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + bend * dc * dh);
};

test('differences of colours are those of the published pairs', () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
});

describe.each([
  [':root', ['#ffffff', '#fbfaf6']],
  ["[data-theme='dark']", ['#16191f', '#0f1216']],
])('the colours under %s', (selector, backgrounds) => {
  const colours = variables(selector);
  const sides = [...sideColours, 'other'].map(
    (side) => [side, colours.get(`side-${side}`)!] as const,
  );

  test('every side has one that stands out from the backgrounds', () => {
    for (const [side, colour] of sides) {
      expect(colour, side).toMatch(/^#/);
      for (const background of backgrounds) {
        expect(contrast(colour, background), side).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('what is left out, and what steps back, can still be seen', () => {
    for (const background of [...backgrounds, colours.get('weekend')!]) {
      expect(contrast(colours.get('ghost')!, background)).toBeGreaterThanOrEqual(3);
    }
  });

  test('text has the contrast of text', () => {
    for (const name of ['ink', 'muted', 'accent']) {
      for (const background of backgrounds) {
        expect(contrast(colours.get(name)!, background), name).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(colours.get('on-accent')!, colours.get('accent')!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(deficiencies))(
    'no two sides are near to each other: %s',
    (_, matrix) => {
      const seen = sides.map(
        ([side, colour]) => [side, cielab(times(matrix, linear(colour)))] as const,
      );
      seen.forEach(([a, x], i) => {
        for (const [b, y] of seen.slice(i + 1)) {
          expect(difference(x, y), `${a} ${b}`).toBeGreaterThanOrEqual(15);
        }
      });
    },
  );

  test.each(Object.entries(deficiencies))('no two sides look alike: %s', (_, matrix) => {
    const seen = sides.map(
      ([side, colour]) => [side, oklab(times(matrix, linear(colour)))] as const,
    );
    seen.forEach(([a, x], i) => {
      for (const [b, y] of seen.slice(i + 1)) {
        expect(Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]), `${a} ${b}`).toBeGreaterThan(
          0.045,
        );
      }
    });
  });
});

/** Sides `id` or `id:COUNTRY`, in this order. */
const sidesOf = (...ids: string[]): ReadonlyMap<string, Side> =>
  new Map(
    ids.map((spec) => {
      const [id = '', country = null] = spec.split(':');
      return [id, { id, name: new Map([['en', id]]), short: null, country }];
    }),
  );

const coloursIn = (sides: ReadonlyMap<string, Side>) =>
  [...sides.keys()].map((id) => sideColor(id, sides).slice('var(--side-'.length, -1));

describe('the colour of a side', () => {
  test('is that of its country, however its id is spelt, and of a bloc by its id', () => {
    const sides = sidesOf('ukraine:UA', 'usa:US', 'coalition', 'fr:FR', 'ru');
    expect(coloursIn(sides)).toEqual(['ua', 'us', 'coalition', 'fr', 'ru']);
  });

  test('is a free one in the order of the dataset, while eight have one, and then grey', () => {
    const sides = sidesOf('gb:GB', 'ua:UA', 'de:DE', 'us:US', 'it:IT', 'pl:PL');
    expect(coloursIn(sides)).toEqual(['spare', 'ua', 'sa', 'us', 'coalition', 'tr']);
    const eight = coloursIn(sidesOf(...'abcdefgh'.split('')));
    expect(new Set(eight).size).toBe(8);
    expect(eight).not.toContain('other');
    expect(sideColours).toHaveLength(8);
  });

  test('is not that of Ukraine or Russia for anybody else where some stay grey anyway', () => {
    const many = coloursIn(sidesOf(...'abcdefghi'.split(''), 'x:RU'));
    expect(new Set(many.slice(0, 6)).size).toBe(6);
    expect(many.slice(6)).toEqual(['other', 'other', 'other', 'ru']);
  });

  test('is had once: of two sides of one country the first has it', () => {
    expect(coloursIn(sidesOf('ua-team:UA', 'ua:UA'))).toEqual(['ua', 'spare']);
  });

  test('is grey for none and for what is no side of the dataset', () => {
    const sides = sidesOf('ua:UA');
    for (const id of [null, 'us', '__proto__']) {
      expect(sideColor(id, sides)).toBe('var(--side-other)');
    }
  });

  test('is one of its own for the countries and blocs that every dataset colours alike', () => {
    expect([...notableSides(sidesOf('gb:GB', 'x:RU', 'coalition', 'eu'))]).toEqual([
      'x',
      'coalition',
    ]);
  });
});
