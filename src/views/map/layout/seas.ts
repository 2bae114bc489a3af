import type { Spot } from './camera';

/** Waters that are named for orientation; those whose name is in dispute between states are left out. */
export const seas = [
  'pacific-north',
  'pacific-south',
  'atlantic-north',
  'atlantic-south',
  'indian',
  'arctic',
  'mediterranean',
  'black',
  'caspian',
  'baltic',
  'north',
  'norwegian',
  'barents',
  'red',
  'arabian',
  'caribbean',
  'bengal',
  'south-china',
  'east-china',
  'okhotsk',
  'bering',
  'hudson',
  'tasman',
  'coral',
] as const;

/** One of {@link seas}. */
export type Sea = (typeof seas)[number];

/** Where the name of a water lies, and how wide the open water is there, in degrees of longitude. */
export type SeaSpot = Spot & {
  /** Degrees of longitude. */
  readonly span: number;
};

/** Read off the atlas: a point in open water well off every coast. */
export const seaSpots: Readonly<Record<Sea, SeaSpot>> = {
  'pacific-north': { lat: 28, lon: -160, span: 70 },
  'pacific-south': { lat: -28, lon: -120, span: 70 },
  'atlantic-north': { lat: 36, lon: -42, span: 40 },
  'atlantic-south': { lat: -24, lon: -15, span: 36 },
  indian: { lat: -18, lon: 78, span: 40 },
  arctic: { lat: 80, lon: -10, span: 60 },
  mediterranean: { lat: 34.3, lon: 19, span: 13 },
  black: { lat: 43.2, lon: 34.5, span: 9 },
  caspian: { lat: 41.5, lon: 50.9, span: 4 },
  baltic: { lat: 57.5, lon: 19.8, span: 3.6 },
  north: { lat: 56.2, lon: 3.4, span: 8 },
  norwegian: { lat: 68.5, lon: 2, span: 20 },
  barents: { lat: 74, lon: 40, span: 30 },
  red: { lat: 20.5, lon: 38.3, span: 3.4 },
  arabian: { lat: 15, lon: 63.5, span: 14 },
  caribbean: { lat: 15, lon: -74.5, span: 16 },
  bengal: { lat: 14, lon: 88, span: 11 },
  'south-china': { lat: 14, lon: 114.5, span: 9 },
  'east-china': { lat: 29, lon: 125, span: 6 },
  okhotsk: { lat: 54, lon: 149, span: 14 },
  bering: { lat: 58, lon: -178, span: 18 },
  hudson: { lat: 59.5, lon: -86, span: 13 },
  tasman: { lat: -38, lon: 161, span: 14 },
  coral: { lat: -16.5, lon: 154, span: 12 },
};
