/**
 * Format presets: sheets as data. A house adds its own in `newspaper.yaml`; nothing in
 * the layout knows these numbers.
 */
import type { Format } from './publication.ts';

/** 四开: 76 em × 81 lines of 9 on 12.5 pt = 241.3 × 357.2 mm on a trim of 273 × 390 mm. */
const tabloid5: Format = {
  name: 'tabloid-5',
  width: 273,
  height: 390,
  bodyPt: 9,
  pitchPt: 12.5,
  columns: 5,
  measureEm: 14,
  gutterEm: 1.5,
  rows: 81,
  folioRows: 3,
};

/** 对开: 8 × 13 em with gutters of 1 em = 352.4 mm wide, 111 lines = 489.5 mm high. */
const broadsheet8: Format = {
  name: 'broadsheet-8',
  width: 390,
  height: 550,
  bodyPt: 9,
  pitchPt: 12.5,
  columns: 8,
  measureEm: 13,
  gutterEm: 1,
  rows: 111,
  folioRows: 3,
};

/** Latin tabloid: 8 on 10 pt, 5 × 16 em, which holds 38-42 letters a line in a text serif. */
const tabloidEn: Format = {
  name: 'tabloid-en',
  width: 273,
  height: 390,
  bodyPt: 8,
  pitchPt: 10,
  columns: 5,
  measureEm: 16,
  gutterEm: 1.375,
  rows: 101,
  folioRows: 3,
};

/** Every preset by its name. */
export const formats: Readonly<Record<string, Format>> = {
  [tabloid5.name]: tabloid5,
  [broadsheet8.name]: broadsheet8,
  [tabloidEn.name]: tabloidEn,
};

/** The preset used when `newspaper.yaml` names none. */
export const defaultFormat: Format = tabloid5;
