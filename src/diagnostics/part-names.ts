/** What parts of a page that are no story are called: the `#…` of plans and reports. In: the id. Out: words. */
import type { MessageLanguage } from './messages/index.ts';

const names: Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>> = {
  '#nameplate': { 'zh-CN': '报头', en: 'nameplate' },
  '#ears': { 'zh-CN': '报眼', en: 'ears' },
  '#refers': { 'zh-CN': '导读', en: 'refers' },
  '#ornament': { 'zh-CN': '题花', en: 'ornament' },
  '#imprint': { 'zh-CN': '版权', en: 'imprint' },
  '#blank': { 'zh-CN': '空白', en: 'white space' },
};

/** The name of a part; a group is named by its label. */
export const partName = (id: string, language: MessageLanguage = 'zh-CN'): string =>
  names[id]?.[language] ?? id.replace(/^#/, '');

/** Parts named in a string of cuts (`a/(#blank|b)`), for people. */
export const namedCuts = (cuts: string, language: MessageLanguage): string =>
  cuts.replace(/#[a-z]+/g, (id) => (names[id] ? partName(id, language) : id));
