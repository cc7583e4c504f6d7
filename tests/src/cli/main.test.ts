/** The command's frame: exit codes, JSON, strictness, unknown and shortened flags. */
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';
import type { Outcome, Verb } from '../../../src/cli/verb.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { DiagnosticError } from '../../../src/diagnostics/diagnostic-error.ts';

function recorder(): { terminal: Terminal; printed: () => string; noted: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    print: (text) => void out.push(text),
    note: (text) => void err.push(text),
    colour: false,
    live: false,
  };
  return { terminal, printed: () => out.join(''), noted: () => err.join('') };
}

const problem = (severity: Diagnostic['severity']): Diagnostic => ({
  rule: 'setup/issues-missing',
  severity,
  data: { folder: 'isues' },
});

const probe = (run: Verb['run']): Verb => ({
  name: 'probe',
  words: '[date]',
  summary: { 'zh-CN': '试', en: 'probe' },
  configure: (command) => void command.option('--draft', 'draft'),
  run,
});

const withOutcome = (outcome: Outcome): Verb => probe(() => Promise.resolve(outcome));

describe('exit codes', () => {
  const cases = [
    ['no problem', [], [], 0],
    ['a warning', [problem('warning')], [], 0],
    ['a warning under --strict', [problem('warning')], ['--strict'], 1],
    ['info under --strict', [problem('info')], ['--strict'], 0],
    ['an error', [problem('error')], [], 1],
  ] as const;
  it.each(cases)('%s', async (_, diagnostics, flags, code) => {
    const { terminal } = recorder();
    expect(await main(['probe', ...flags], terminal, [withOutcome({ diagnostics })])).toBe(code);
  });

  it.each([
    ['an unknown verb', ['prob']],
    ['an unknown flag', ['probe', '--verbose']],
    ['a shortened flag', ['probe', '--stri']],
    ['a word too many', ['probe', '2023-08-18', '2023-08-19']],
    ['an unknown language', ['probe', '--lang', 'fr']],
  ])('2 for %s', async (_, argv) => {
    const { terminal, noted } = recorder();
    expect(await main(argv, terminal, [withOutcome({ diagnostics: [] })])).toBe(2);
    expect(noted()).toContain('error:');
  });
});

describe('what a verb is given', () => {
  it('has its defaults', async () => {
    const { terminal } = recorder();
    const seen: unknown[] = [];
    const verb = probe((invocation) => {
      seen.push(invocation.options, invocation.words);
      return Promise.resolve({ diagnostics: [] });
    });
    await main(['probe'], terminal, [verb]);
    const defaults = {
      issues: 'issues',
      out: 'dist',
      language: 'zh-CN',
      json: false,
      strict: false,
    };
    expect(seen).toEqual([defaults, []]);
  });

  it('takes words, folders and its own flags', async () => {
    const { terminal } = recorder();
    const seen: unknown[] = [];
    const verb = probe(({ words, options, flags }) => {
      seen.push(words, options.issues, options.out, flags.draft);
      return Promise.resolve({ diagnostics: [] });
    });
    await main(['probe', '2023-08-18', '--issues', 'a', '--out=b', '--draft'], terminal, [verb]);
    expect(seen).toEqual([['2023-08-18'], 'a', 'b', true]);
  });
});

describe('output', () => {
  it('is one JSON array under --json, with words', async () => {
    const { terminal, printed } = recorder();
    const verb = withOutcome({ diagnostics: [problem('error')], text: 'not here' });
    expect(await main(['probe', '--json', '--lang', 'en'], terminal, [verb])).toBe(1);
    expect(JSON.parse(printed())).toEqual([
      {
        rule: 'setup/issues-missing',
        severity: 'error',
        data: { folder: 'isues' },
        message: 'The issues folder isues was not found.',
        hint: 'Run the command in the project folder, or name the folder with --issues.',
      },
    ]);
  });

  it('reports what a DiagnosticError carries', async () => {
    const { terminal, printed } = recorder();
    const verb = probe(() => Promise.reject(new DiagnosticError([problem('error')])));
    expect(await main(['probe'], terminal, [verb])).toBe(1);
    expect(printed()).toContain('错误 setup/issues-missing\n  没有找到期刊文件夹 isues。');
    expect(printed()).toContain('错误 1 个，警告 0 个');
  });

  it('lets a fault of ours through with its stack', async () => {
    const { terminal } = recorder();
    const verb = probe(() => Promise.reject(new TypeError('ours')));
    await expect(main(['probe'], terminal, [verb])).rejects.toThrow('ours');
  });

  it('keeps progress off the results and thins counted steps', async () => {
    const { terminal, printed, noted } = recorder();
    const verb = probe(({ progress }) => {
      for (let done = 1; done <= 5; done += 1) progress.step('cards', [done, 5]);
      return Promise.resolve({ diagnostics: [] });
    });
    await main(['probe'], terminal, [verb]);
    expect(printed()).toBe('');
    expect(noted()).toBe('[banxin] cards 1/5\n[banxin] cards 5/5\n');
  });

  it('speaks the language asked for in help', async () => {
    const { terminal, printed } = recorder();
    expect(
      await main(['probe', '--help', '--lang=en'], terminal, [withOutcome({ diagnostics: [] })]),
    ).toBe(0);
    expect(printed()).toMatch(/^Usage: banxin probe/);
    const chinese = recorder();
    await main(['probe', '--help'], chinese.terminal, [withOutcome({ diagnostics: [] })]);
    expect(chinese.printed()).toMatch(/^用法：/);
  });
});
