/** The paper behind the proofs: defaults, and nothing that a proof does not need. */
import { defaultFonts, defaultHouseStyle } from '../../../src/model/defaults.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { proofFormat } from './proof-plan.ts';

/** A publication that keeps to no line rules: the proof's lines are cut by count. */
export const proofPublication: Publication = {
  source: { file: 'issues/newspaper.yaml' },
  name: '版心报',
  nameplate: { text: '版心报' },
  lang: 'zh-CN',
  timezone: 'Asia/Shanghai',
  contact: {},
  footer: [],
  sections: {},
  format: proofFormat,
  color: '#b5121b',
  fonts: defaultFonts,
  lexicon: [],
  houseStyle: defaultHouseStyle,
  cards: { presets: [] },
};
