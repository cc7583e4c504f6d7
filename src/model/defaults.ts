/**
 * What holds when `newspaper.yaml` is silent. One file, so that the whole of the house's taste can
 * be read in one place.
 */
import type { FontRole, HouseStyle } from './publication.ts';

/**
 * Text rules. Squeeze limits: half an em of a bracket's or comma's blank, a quarter of a stop's,
 * measured to cost 0.15 % of the lines against the loosest rule and to keep sentence ends visible.
 */
export const defaultHouseStyle: HouseStyle = {
  leadIn: '本报讯',
  openNames: false,
  indentEm: 2,
  lineRules: 'gb',
  unitGlue: 'soft',
  shrink: { bracket: 0.5, comma: 0.5, stop: 0.25 },
  autospace: { latin: 0.125, digit: 0 },
  endBlankEm: 0,
  halfWidthDigits: true,
  headline: { widthScale: [0.8, 1.1], trackEm: [-0.03, 0] },
};

/** Faces by role: open licences (OFL), each from a package that the project declares. */
export const defaultFonts: Readonly<Record<FontRole, string>> = {
  body: 'noto-serif-sc-400',
  song: 'noto-serif-sc-900',
  hei: 'noto-sans-sc-700',
  kai: 'lxgw-wenkai-500',
  fangsong: 'lxgw-wenkai-500',
  nameplate: 'ma-shan-zheng-400',
};

/** Language, time zone, colour and card presets. */
export const defaultPublication = {
  lang: 'zh-CN',
  timezone: 'Asia/Shanghai',
  color: '#b5121b',
  presets: ['og'],
} as const;

/** What an article is when its front matter does not say. */
export const defaultArticle = {
  kind: 'article',
  page: 'auto',
  priority: 3,
  trim: 0,
  box: false,
} as const;

/** Share of a picture's area that may be cropped unless the author says otherwise. */
export const defaultCrop = 0.15;
/** Centre of interest of a picture unless the author says otherwise. */
export const defaultFocus = [0.5, 0.5] as const;
