/** The printed form of a diagnostic: place, words, the line with its caret, hint. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import {
  type ReportStyle,
  reportDiagnostic,
  reportDiagnostics,
} from '../../../src/report/report-diagnostics.ts';

const style: ReportStyle = {
  language: 'en',
  colour: false,
  readSource: (file) => (file === 'a.mdx' ? '---\n版心abc 坏\n' : undefined),
};
const at = (file: string, line?: number, column?: number): Diagnostic => ({
  rule: 'setup/issues-missing',
  severity: 'warning',
  data: { folder: 'x' },
  source: {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  },
});

describe('reportDiagnostic', () => {
  it('puts the caret under a character after wide ones', () => {
    expect(reportDiagnostic(at('a.mdx', 2, 3), style)).toBe(
      [
        'a.mdx:2:3: warning setup/issues-missing',
        '  The issues folder x was not found.',
        '  2 | 版心abc 坏',
        '    |     ^',
        '  fix: Run the command in the project folder, or name the folder with --issues.',
        '',
      ].join('\n'),
    );
  });

  it('leaves the excerpt out when the file or the line is gone', () => {
    expect(reportDiagnostic(at('b.mdx', 2, 3), style)).not.toContain('|');
    expect(reportDiagnostic(at('a.mdx', 9, 1), style)).not.toContain('|');
    expect(reportDiagnostic(at('a.mdx'), style)).not.toContain('|');
    expect(reportDiagnostic(at('a.mdx', 1, 1), style)).not.toContain('|');
  });

  it('gives the place on paper in millimetres', () => {
    const box = { x: 10, y: 20.46, w: 30.000001, h: 40 };
    const item: Diagnostic = {
      ...at('a.mdx'),
      at: { issue: '2023-08-18', page: 2, story: 'lead', box },
    };
    expect(reportDiagnostic(item, style)).toContain('2023-08-18 p.2 lead (10, 20.5; 30 × 40 mm)');
  });

  it('colours only when asked', () => {
    const ansi = '\u001b[';
    expect(reportDiagnostic(at('a.mdx', 2, 3), { ...style, colour: true })).toContain(ansi);
    expect(reportDiagnostic(at('a.mdx', 2, 3), style)).not.toContain(ansi);
  });
});

describe('reportDiagnostics', () => {
  it('orders by place whatever the order given, and counts', () => {
    const list = [at('b.mdx', 2, 1), at('a.mdx', 9, 1), at('a.mdx', 2, 1)];
    const text = reportDiagnostics(list, style);
    expect(text).toBe(reportDiagnostics([...list].reverse(), style));
    expect([...text.matchAll(/^(\S+): warning/gm)].map((match) => match[1])).toEqual([
      'a.mdx:2:1',
      'a.mdx:9:1',
      'b.mdx:2:1',
    ]);
    expect(text.endsWith('0 errors, 3 warnings\n')).toBe(true);
  });

  it('says nothing about nothing', () => {
    expect(reportDiagnostics([], style)).toBe('');
  });
});
