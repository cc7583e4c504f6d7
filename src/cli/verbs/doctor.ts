/**
 * `banxin doctor`: says whether this machine can make the newspaper, and what to type when it cannot.
 */
import type { MessageLanguage } from '../../diagnostics/messages/index.ts';
import { examineMachine, type Finding } from '../examine-machine.ts';
import type { Verb } from '../verb.ts';

const names: Readonly<Record<MessageLanguage, Readonly<Record<Finding['name'], string>>>> = {
  'zh-CN': {
    node: 'Node.js',
    browser: '浏览器',
    print: '印版',
    cards: '卡片',
    fonts: '字体',
    sharp: '图片',
    cache: '缓存',
    disk: '磁盘',
    folders: '文件夹',
  },
  en: {
    node: 'Node.js',
    browser: 'browser',
    print: 'print',
    cards: 'cards',
    fonts: 'fonts',
    sharp: 'pictures',
    cache: 'cache',
    disk: 'disk',
    folders: 'folders',
  },
};

/** The verb. Its JSON is `{ findings: [{ name, ok, detail }], diagnostics }`. */
export const doctor: Verb = {
  name: 'doctor',
  summary: {
    'zh-CN': '检查这台机器能否出报：Node、浏览器、字体、缓存、磁盘',
    en: 'check that this machine can make the newspaper: Node, browser, fonts, cache, disk',
  },
  run: async ({ options, progress, stopwatch }) => {
    const words = names[options.language];
    const step = (name: Finding['name']): void => progress.step(`${words[name]} …`);
    const findings = await stopwatch.timed(
      'examine',
      () => examineMachine(options.issues, options.out, step),
      ({ length }) => ({ findings: length }),
    );
    const lines = findings.map(
      ({ name, ok, detail }) => `${ok ? '✓' : '✗'} ${words[name]}  ${detail}\n`,
    );
    return {
      diagnostics: findings.flatMap((item) => item.diagnostics),
      text: `${lines.join('')}\n`,
      json: { findings: findings.map(({ name, ok, detail }) => ({ name, ok, detail })) },
    };
  },
};
