/** `banxin doctor` as typed, with and without a browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const reportSchema = z.object({
  findings: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })),
  diagnostics: z.array(z.object({ rule: z.string(), message: z.string(), hint: z.string() })),
});

function doctor(env: Record<string, string> = {}) {
  const command = join(root, 'src', 'cli', 'banxin.mjs');
  const run = spawnSync(process.execPath, [command, 'doctor', '--json'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status: run.status, report: reportSchema.parse(JSON.parse(run.stdout)) };
}

describe('banxin doctor', () => {
  it('finds this machine fit', () => {
    const { status, report } = doctor();
    expect(report.diagnostics).toEqual([]);
    expect(report.findings.filter((item) => !item.ok)).toEqual([]);
    expect(report.findings.map((item) => item.name)).toContain('browser');
    expect(status).toBe(0);
  });

  it('fails, and says what to type, when the browser named is not there', () => {
    const { status, report } = doctor({ BANXIN_BROWSER: '/nowhere/chrome' });
    expect(report.diagnostics.map((item) => item.rule)).toEqual(['setup/browser-path']);
    expect(report.findings.find((item) => item.name === 'browser')?.ok).toBe(false);
    expect(status).toBe(1);
  });
});
