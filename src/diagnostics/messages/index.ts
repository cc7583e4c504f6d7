/**
 * The words of every rule, a file a stage and language. Keys are the permanent rule ids; the Chinese
 * table is the master, the English one must have the same keys (checked by the type below).
 */
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

/** A message says what is wrong with the figures; a hint says what to type or change. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}
/** Every rule id of the project, `stage/kebab-name`. */
export type RuleId = keyof typeof zhCN;
/** The languages messages can be printed in. */
export type MessageLanguage = 'zh-CN' | 'en';

/** Word tables by language. `{name}` placeholders are filled from `Diagnostic.data`. */
export const messages: Readonly<Record<MessageLanguage, Readonly<Record<RuleId, Words>>>> = {
  'zh-CN': zhCN,
  en,
};
