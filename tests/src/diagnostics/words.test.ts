/** The words of every rule, whatever its stage: both languages, same figures, full sentences. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { explain, formatDiagnostic, sortDiagnostics } from '../../../src/diagnostics/format.ts';
import { messages, type RuleId } from '../../../src/diagnostics/messages/index.ts';

const rules = Object.keys(messages['zh-CN']) as RuleId[];
const placeholders = (text: string): readonly string[] =>
  [
    ...new Set([...text.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/g)].map((match) => match[1] ?? '')),
  ].sort();

const fault: Diagnostic = {
  rule: 'model/unknown-key',
  severity: 'error',
  data: {
    key: 'kciker',
    where: '@front-matter',
    suggestion: 'kicker',
    allowed: 'headline, kicker',
  },
  source: { file: 'issues/2023-08-18/a.mdx', line: 3, column: 1 },
};

describe('words of the rules', () => {
  it('names rules stage/kebab-name in both languages', () => {
    expect(Object.keys(messages.en).sort()).toEqual([...rules].sort());
    expect(rules.filter((rule) => !/^[a-z]+(\/[a-z0-9]+(-[a-z0-9]+)*)$/.test(rule))).toEqual([]);
  });

  it.each(rules)('%s shows the same figures in both languages', (rule) => {
    const [chinese, english] = [messages['zh-CN'][rule], messages.en[rule]];
    expect(placeholders(english.message)).toEqual(placeholders(chinese.message));
    expect(
      chinese.message.length * chinese.hint.length * english.message.length * english.hint.length,
    ).toBeGreaterThan(0);
  });

  it('fills figures and terms, and leaves out a part without a figure', () => {
    expect(explain(fault, 'zh-CN')).toEqual({
      message: '文件开头的设置里没有“kciker”这个键。',
      hint: '是不是想写 kicker？可用的键：headline, kicker。',
    });
    const without = { ...fault, data: { ...fault.data, suggestion: '' } };
    expect(explain(without, 'en').hint).toBe('Allowed keys: headline, kicker.');
  });

  it('prints a diagnostic as place, severity, rule, message and hint', () => {
    expect(formatDiagnostic(fault, 'zh-CN')).toBe(
      'issues/2023-08-18/a.mdx:3:1  错误  model/unknown-key\n' +
        '  文件开头的设置里没有“kciker”这个键。\n' +
        '  改法：是不是想写 kicker？可用的键：headline, kicker。',
    );
    const onPage: Diagnostic = {
      rule: 'model/bad-date',
      severity: 'warning',
      data: { key: 'date', value: 'x' },
      at: { issue: '2023-08-18', page: 2, story: 'a', box: { x: 1, y: 2, w: 3, h: 4 } },
    };
    expect(formatDiagnostic(onPage, 'en').split('\n')[0]).toBe(
      '2023-08-18/02 a @ 1,2 3×4 mm  warning  model/bad-date',
    );
  });

  it('sorts by place whatever the order of finding', () => {
    const at = (file: string, line: number): Diagnostic => ({ ...fault, source: { file, line } });
    const list = [at('b', 1), at('a', 10), at('a', 9), fault];
    expect(sortDiagnostics([...list].reverse())).toEqual(sortDiagnostics(list));
    expect(sortDiagnostics(list).map(({ source }) => `${source?.file}:${source?.line}`)).toEqual([
      'a:9',
      'a:10',
      'b:1',
      'issues/2023-08-18/a.mdx:3',
    ]);
  });
});
