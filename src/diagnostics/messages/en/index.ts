/** All rules' words in this language, gathered from one file a stage. */
import { cache } from './cache.ts';
import { card } from './card.ts';
import { check } from './check.ts';
import { font } from './font.ts';
import { image } from './image.ts';
import { layout } from './layout.ts';
import { mdx } from './mdx.ts';
import { model } from './model.ts';
import { paginate } from './paginate.ts';
import { pdf } from './pdf.ts';
import { setup } from './setup.ts';
import { sheets } from './sheets.ts';
import { typeset } from './typeset.ts';
import { verify } from './verify.ts';
import { web } from './web.ts';

/** Rule id to words. */
export const en = {
  ...cache,
  ...card,
  ...check,
  ...font,
  ...image,
  ...layout,
  ...mdx,
  ...model,
  ...paginate,
  ...pdf,
  ...setup,
  ...sheets,
  ...typeset,
  ...verify,
  ...web,
} as const;
