/**
 * The words of the help pages, in both languages. In: `--lang` as typed. Out: a table. The rules'
 * words are in `src/diagnostics/messages`.
 */
import type { MessageLanguage } from '../diagnostics/messages/index.ts';

/** Words of the help pages. `titles` replaces commander's own headings. */
export interface CommandWords {
  readonly description: string;
  readonly verb: string;
  readonly issues: string;
  readonly out: string;
  readonly lang: string;
  readonly json: string;
  readonly strict: string;
  readonly timings: string;
  readonly help: string;
  readonly version: string;
  readonly titles: Readonly<Record<string, string>>;
}

/** Help words by language. */
export const commandWords: Readonly<Record<MessageLanguage, CommandWords>> = {
  'zh-CN': {
    description: '版心：把一个文件夹的 MDX 排成报纸。',
    verb: '命令',
    issues: '期刊所在的文件夹',
    out: '输出文件夹',
    lang: '提示所用的语言',
    json: '以 JSON 输出结果',
    strict: '有警告也算失败',
    timings: '列出每道工序的秒数和数量',
    help: '显示帮助',
    version: '显示版本号',
    titles: {
      'Usage:': '用法：',
      'Options:': '选项：',
      'Commands:': '命令：',
      'Arguments:': '参数：',
    },
  },
  en: {
    description: 'Banxin: sets a folder of MDX as a newspaper.',
    verb: 'verb',
    issues: 'folder of the issues',
    out: 'folder that results are written to',
    lang: 'language of messages',
    json: 'print results as JSON',
    strict: 'fail on warnings too',
    timings: 'say the seconds and counts of each stage',
    help: 'show help',
    version: 'show the version number',
    titles: {},
  },
};

/** The language that `--lang` asks for, read before anything else so that help speaks it too. */
export function languageOf(argv: readonly string[]): MessageLanguage {
  const at = argv.indexOf('--lang');
  const value = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7);
  return value === 'en' ? 'en' : 'zh-CN';
}
